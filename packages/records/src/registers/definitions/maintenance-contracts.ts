import type { RegisterDefinition } from '../definition.ts'

/** 保守契約. (F46) */
export const maintenanceContracts = {
  title: '保守契約',
  lead: 'ソフトウェアとハードウェアの保守の契約です。切れる前に更新するか、続けられる体制を書きます。',
  form: 'F46',
  whose: 'provider',
  writtenBy: ['provider'],
  approvedBy: ['provider'],
  fields: [
    { id: 'target', label: '対象', kind: 'text', column: true, needed: true },
    {
      id: 'kind',
      label: '種類',
      kind: 'choice',
      column: true,
      needed: true,
      choices: ['ソフトウェア', 'ハードウェア'],
    },
    {
      id: 'contracted',
      label: '契約',
      kind: 'choice',
      column: true,
      needed: true,
      choices: ['ある', 'ない'],
    },
    {
      id: 'partner',
      label: '契約先',
      kind: 'text',
      column: true,
      needed: { field: 'contracted', is: 'ある' },
    },
    { id: 'desk', label: '窓口', kind: 'text', needed: { field: 'contracted', is: 'ある' } },
    { id: 'from', label: '始まる日', kind: 'day', needed: { field: 'contracted', is: 'ある' } },
    {
      id: 'to',
      label: '終わる日',
      kind: 'day',
      column: true,
      needed: { field: 'contracted', is: 'ある' },
      notBefore: 'from',
    },
    {
      id: 'instead',
      label: '契約のないときの続けかた',
      kind: 'long',
      needed: { field: 'contracted', is: 'ない' },
      hint: '保証、予備機など',
    },
    { id: 'checked', label: '確かめた日', kind: 'day', column: true, needed: true, past: true },
  ],
  datedBy: 'checked',
  deadlines: [
    { id: 'end', name: '契約の終わり', kind: 'on-day', field: 'to' },
    {
      id: 'yearly',
      name: '年に一度の確認',
      kind: 'each',
      field: 'checked',
      rule: { kind: 'months', count: 12 },
    },
  ],
  requirements: ['chiyoda-08-a', 'chiyoda-08-b', 'chiyoda-11-a', 'chiyoda-11-b'],
} as const satisfies RegisterDefinition
