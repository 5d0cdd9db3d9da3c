import type { RegisterDefinition } from '../definition.ts'

/** 問い合わせ. (F47) */
export const inquiries = {
  title: '問い合わせ',
  lead: '住民や自治体からの問い合わせと、その答えです。',
  form: 'F47',
  whose: 'tenant',
  writtenBy: ['municipality', 'provider'],
  approvedBy: [],
  fields: [
    { id: 'received', label: '受け付けた日', kind: 'day', column: true, needed: true, past: true },
    {
      id: 'way',
      label: '経路',
      kind: 'choice',
      column: true,
      needed: true,
      choices: ['フォーム', '電話', 'メール', '窓口'],
    },
    {
      id: 'content',
      label: '内容',
      kind: 'long',
      needed: true,
      personal: true,
      hint: '氏名や連絡先は、答えるのに要るものだけにします。税の金額は書きません。',
    },
    { id: 'answer', label: '答え', kind: 'long', personal: true },
    {
      id: 'answered',
      label: '答えた日',
      kind: 'day',
      column: true,
      past: true,
      notBefore: 'received',
    },
  ],
  deadlines: [
    {
      id: 'answer',
      name: '問い合わせへの答え',
      kind: 'after',
      field: 'received',
      rule: { kind: 'business-days', count: 5 },
      metBy: 'answered',
    },
  ],
  requirements: [],
} as const satisfies RegisterDefinition
