import type { RegisterDefinition } from '../definition.ts'

/** 実在するデータの利用. (F50) */
export const realData = {
  title: '実在するデータの利用',
  lead: '試験などで実在のデータを使うのは、ほかに方法がなく、自治体が前もって認めたときだけです。使い終えたら消し、消したことを確かめます。',
  form: 'F50',
  whose: 'tenant',
  writtenBy: ['provider'],
  approvedBy: ['municipality'],
  fields: [
    { id: 'reason', label: '実在のデータが要る理由', kind: 'long', needed: true },
    { id: 'data', label: '対象のデータ', kind: 'text', column: true, needed: true },
    { id: 'place', label: '使う場所・環境', kind: 'text', column: true, needed: true },
    { id: 'from', label: '使い始める日', kind: 'day', column: true, needed: true },
    {
      id: 'to',
      label: '使い終える日',
      kind: 'day',
      column: true,
      needed: true,
      notBefore: 'from',
    },
    { id: 'people', label: '扱う人', kind: 'long', needed: true, personal: true },
    {
      id: 'erased',
      label: '消した日',
      kind: 'day',
      column: true,
      past: true,
      notBefore: 'from',
    },
    { id: 'confirmed', label: '消したことを確かめた人', kind: 'person', personal: true },
    { id: 'record', label: '消去の記録', kind: 'file' },
  ],
  datedBy: 'from',
  deadlines: [
    { id: 'approval', name: '使う前の承認', kind: 'approval', field: 'from' },
    { id: 'erasure', name: '使い終えたデータの消去', kind: 'on-day', field: 'to', metBy: 'erased' },
  ],
  requirements: ['gyomu-12-1-e'],
} as const satisfies RegisterDefinition
