import type { RegisterDefinition } from '../definition.ts'

/** 設置場所・リージョン・ISMAP. (F30) */
export const sites = {
  title: '設置場所・リージョン・ISMAP',
  lead: '機器や情報を置いている場所と、その守りです。年に一度確かめます。',
  form: 'F30',
  whose: 'provider',
  shown: true,
  writtenBy: ['provider'],
  approvedBy: ['provider'],
  fields: [
    { id: 'name', label: '機器・サービスの名前', kind: 'text', column: true, needed: true },
    {
      id: 'kind',
      label: '種類',
      kind: 'choice',
      column: true,
      needed: true,
      choices: ['事業者の施設', 'クラウド'],
    },
    { id: 'place', label: '所在地・リージョン', kind: 'text', column: true, needed: true },
    { id: 'domestic', label: '国内か', kind: 'yes-no', column: true, needed: true },
    {
      id: 'ismap',
      label: 'ISMAPの登録番号',
      kind: 'text',
      column: true,
      needed: { field: 'kind', is: 'クラウド' },
      hint: '登録のないときは「なし」と書きます。',
    },
    { id: 'lock', label: '施錠', kind: 'long', needed: { field: 'kind', is: '事業者の施設' } },
    {
      id: 'entry',
      label: '入退室の管理',
      kind: 'long',
      needed: { field: 'kind', is: '事業者の施設' },
    },
    { id: 'camera', label: 'カメラ', kind: 'long', needed: { field: 'kind', is: '事業者の施設' } },
    { id: 'disaster', label: '災害への備え', kind: 'long', needed: true },
    { id: 'checked', label: '確かめた日', kind: 'day', column: true, needed: true, past: true },
  ],
  datedBy: 'checked',
  deadlines: [
    {
      id: 'yearly',
      name: '年に一度の確認',
      kind: 'each',
      field: 'checked',
      rule: { kind: 'months', count: 12 },
    },
  ],
  requirements: [
    'chiyoda-13-a',
    'chiyoda-13-b',
    'chiyoda-13-c',
    'chiyoda-14-a',
    'chiyoda-73-f',
    'gyomu-14-a',
    'gyomu-14-b',
  ],
} as const satisfies RegisterDefinition
