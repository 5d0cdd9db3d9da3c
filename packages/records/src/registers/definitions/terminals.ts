import type { RegisterDefinition } from '../definition.ts'

/** 端末. (F35) */
export const terminals = {
  title: '端末',
  lead: '運用に使う端末の守りです。三か月ごとに確かめます。',
  form: 'F35',
  whose: 'provider',
  writtenBy: ['provider'],
  approvedBy: ['provider'],
  fields: [
    { id: 'name', label: '端末の管理番号', kind: 'text', column: true, needed: true },
    { id: 'user', label: '使う人', kind: 'person', column: true, needed: true, personal: true },
    { id: 'fixed', label: '固定・施錠', kind: 'yes-no', column: true, needed: true },
    { id: 'bios', label: 'BIOSのパスワード', kind: 'yes-no', column: true, needed: true },
    {
      id: 'disk',
      label: 'ディスクのパスワードか暗号化',
      kind: 'yes-no',
      column: true,
      needed: true,
    },
    {
      id: 'media',
      label: '外部の媒体への書き出しの制限',
      kind: 'yes-no',
      column: true,
      needed: true,
    },
    {
      id: 'antivirus',
      label: 'ウイルス対策ソフトとその定義の日',
      kind: 'text',
      column: true,
      needed: true,
    },
    { id: 'filter', label: 'URLの制限', kind: 'yes-no', column: true, needed: true },
    { id: 'note', label: 'いいえのものの理由と対応', kind: 'long' },
    { id: 'checked', label: '確かめた日', kind: 'day', column: true, needed: true, past: true },
  ],
  datedBy: 'checked',
  deadlines: [
    {
      id: 'quarterly',
      name: '三か月ごとの確認',
      kind: 'each',
      field: 'checked',
      rule: { kind: 'months', count: 3 },
    },
  ],
  requirements: ['chiyoda-15-a', 'chiyoda-16-a', 'chiyoda-17-a', 'chiyoda-25-a'],
} as const satisfies RegisterDefinition
