import type { RegisterDefinition } from '../definition.ts'

/** 個人情報取扱特記事項の確認. (F37・F51) */
export const personalRules = {
  title: '個人情報取扱特記事項の確認',
  lead: '特記事項の条項ごとに、守っていることを年に一度確かめます。',
  form: 'F37・F51',
  whose: 'tenant',
  writtenBy: ['provider'],
  approvedBy: ['municipality'],
  fields: [
    { id: 'clause', label: '条項', kind: 'text', column: true, needed: true },
    {
      id: 'state',
      label: '守られているか',
      kind: 'choice',
      column: true,
      needed: true,
      choices: ['守られている', '守られていない', '当てはまらない'],
    },
    { id: 'ground', label: '確かめたこと・理由', kind: 'long', needed: true },
    {
      id: 'measure',
      label: '守られていないときの対応',
      kind: 'long',
      needed: { field: 'state', is: '守られていない' },
    },
    { id: 'checkedBy', label: '確かめた人', kind: 'person', needed: true, personal: true },
    { id: 'checked', label: '確かめた日', kind: 'day', column: true, needed: true, past: true },
  ],
  datedBy: 'checked',
  deadlines: [
    {
      id: 'yearly',
      name: '年に一度の確認',
      kind: 'again',
      field: 'checked',
      rule: { kind: 'months', count: 12 },
    },
  ],
  requirements: ['tochigi-3-10-a', 'chiyoda-72-c', 'tochigi-1-1-a'],
} as const satisfies RegisterDefinition
