import type { RegisterDefinition } from '../definition.ts'

/** 教育. (F42) */
export const training = {
  title: '教育',
  lead: '従事者の教育の記録です。年に一度、受けた人ごとに残します。',
  form: 'F42',
  whose: 'provider',
  writtenBy: ['provider'],
  approvedBy: ['provider'],
  fields: [
    { id: 'person', label: '受けた人', kind: 'person', column: true, needed: true, personal: true },
    { id: 'subject', label: '内容', kind: 'text', column: true, needed: true },
    { id: 'held', label: '受けた日', kind: 'day', column: true, needed: true, past: true },
    {
      id: 'material',
      label: '資料とその版',
      kind: 'text',
      column: true,
      needed: true,
      hint: '例 IPA「安全なウェブサイトの作り方」改訂第7版',
    },
    {
      id: 'result',
      label: '理解の確認',
      kind: 'choice',
      column: true,
      needed: true,
      choices: ['理解している', 'もう一度受ける'],
    },
    { id: 'checkedBy', label: '確かめた人', kind: 'person', needed: true, personal: true },
    { id: 'record', label: '資料・試験の結果', kind: 'file' },
  ],
  datedBy: 'held',
  deadlines: [
    {
      id: 'yearly',
      name: '年に一度の教育',
      kind: 'again',
      field: 'held',
      rule: { kind: 'months', count: 12 },
    },
  ],
  requirements: ['tochigi-3-6-e', 'tochigi-3-4-a', 'fujisawa-2-a'],
} as const satisfies RegisterDefinition
