import type { RegisterDefinition } from '../definition.ts'

/** 作業従事者名簿. (F29) */
export const workers = {
  title: '作業従事者名簿',
  lead: '自治体の業務に就く人の名簿です。就く前に書き、変わったら書き直します。',
  form: 'F29',
  whose: 'tenant',
  writtenBy: ['provider'],
  approvedBy: ['provider'],
  fields: [
    { id: 'name', label: '氏名', kind: 'person', column: true, needed: true, personal: true },
    { id: 'office', label: '所属', kind: 'text', column: true, needed: true },
    { id: 'work', label: '担当する作業', kind: 'text', column: true, needed: true },
    { id: 'from', label: '始まる日', kind: 'day', column: true, needed: true },
    { id: 'to', label: '終わる日', kind: 'day', column: true, needed: true, notBefore: 'from' },
    { id: 'trained', label: '教育を受けた日', kind: 'day', needed: true, past: true },
    { id: 'pledge', label: '誓約書', kind: 'yes-no', column: true, needed: true },
    {
      id: 'left',
      label: '実際に離れた日',
      kind: 'day',
      column: true,
      past: true,
      notBefore: 'from',
    },
  ],
  deadlines: [{ id: 'end', name: '作業の終わり', kind: 'on-day', field: 'to', metBy: 'left' }],
  requirements: ['gyomu-13-b'],
} as const satisfies RegisterDefinition
