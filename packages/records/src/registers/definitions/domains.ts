import type { RegisterDefinition } from '../definition.ts'

/** ドメイン. (F38) */
export const domains = {
  title: 'ドメイン',
  lead: '自治体のページのドメインの台帳です。変更や停止の検討と、住民への案内もここに残します。',
  form: 'F38',
  whose: 'tenant',
  writtenBy: ['municipality', 'provider'],
  approvedBy: ['municipality'],
  fields: [
    { id: 'name', label: 'ドメイン', kind: 'text', column: true, needed: true },
    { id: 'owner', label: '登録者', kind: 'text', column: true, needed: true },
    { id: 'registrar', label: '登録の事業者', kind: 'text', needed: true },
    { id: 'expires', label: '更新の期限', kind: 'day', column: true, needed: true },
    { id: 'management', label: '管理の方法', kind: 'long', needed: true },
    {
      id: 'state',
      label: '状態',
      kind: 'choice',
      column: true,
      needed: true,
      choices: ['使っている', '変更を検討している', '利用をやめて保管している'],
    },
    {
      id: 'study',
      label: '変更・停止を検討した内容',
      kind: 'long',
      needed: { field: 'state', is: '変更を検討している' },
    },
    {
      id: 'stopFrom',
      label: '利用をやめた日',
      kind: 'day',
      needed: { field: 'state', is: '利用をやめて保管している' },
    },
    {
      id: 'notice',
      label: '住民への案内',
      kind: 'long',
      needed: { field: 'state', is: '利用をやめて保管している' },
      hint: '停止する期間、停止のあとは情報を出さないこと、新しい掲載先、所有を続けることの4点を書きます。',
    },
    { id: 'checked', label: '確かめた日', kind: 'day', column: true, needed: true, past: true },
  ],
  datedBy: 'checked',
  deadlines: [
    { id: 'renewal', name: 'ドメインの更新', kind: 'on-day', field: 'expires' },
    {
      id: 'yearly',
      name: '年に一度の確認',
      kind: 'each',
      field: 'checked',
      rule: { kind: 'months', count: 12 },
    },
  ],
  requirements: [
    'chiyoda-69-a',
    'chiyoda-70-a',
    'chiyoda-71-a',
    'chiyoda-71-b',
    'chiyoda-71-c',
    'chiyoda-71-d',
    'chiyoda-71-f',
  ],
} as const satisfies RegisterDefinition
