import type { RegisterDefinition } from '../definition.ts'

/** 入退域. (F28) */
export const visits = {
  title: '入退域',
  lead: '管理された区域への出入りの記録です。',
  form: 'F28',
  whose: 'tenant',
  writtenBy: ['municipality', 'provider'],
  approvedBy: ['municipality'],
  fields: [
    { id: 'day', label: '日', kind: 'day', column: true, needed: true, past: true },
    { id: 'in', label: '入った時刻', kind: 'text', column: true, needed: true, hint: '例 9時30分' },
    { id: 'out', label: '出た時刻', kind: 'text', column: true, needed: true },
    { id: 'name', label: '氏名', kind: 'person', column: true, needed: true, personal: true },
    { id: 'office', label: '所属', kind: 'text', column: true, needed: true },
    { id: 'purpose', label: '目的', kind: 'text', column: true, needed: true },
    { id: 'zone', label: '区域', kind: 'text', column: true, needed: true },
    { id: 'witness', label: '立ち会った人', kind: 'person', needed: true, personal: true },
    {
      id: 'things',
      label: '持ち込んだ物・持ち出した物',
      kind: 'text',
      needed: true,
      hint: 'ないときは「なし」と書きます。',
    },
  ],
  datedBy: 'day',
  deadlines: [],
  requirements: ['gyomu-13-a'],
} as const satisfies RegisterDefinition
