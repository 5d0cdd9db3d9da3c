import type { RegisterDefinition } from '../definition.ts'

/** 停止・運用制限の事前了承. (F23) */
export const stopConsents = {
  title: '停止・運用制限の事前了承',
  lead: 'サービスを止める、使える範囲を狭める、利用の環境を変えるときに、その前に自治体の了承を受けます。',
  form: 'F23',
  whose: 'tenant',
  writtenBy: ['provider'],
  approvedBy: ['municipality'],
  fields: [
    {
      id: 'kind',
      label: '区分',
      kind: 'choice',
      column: true,
      needed: true,
      choices: ['停止', '運用の制限', '利用環境の変更', '緊急時の包括了承'],
    },
    { id: 'from', label: '始まる日', kind: 'day', column: true, needed: true },
    { id: 'to', label: '終わる日', kind: 'day', column: true, needed: true, notBefore: 'from' },
    { id: 'times', label: '時間帯', kind: 'text', needed: true, hint: '例 22時から翌朝5時' },
    { id: 'range', label: '止める・狭める範囲', kind: 'text', column: true, needed: true },
    { id: 'reason', label: '理由', kind: 'long', needed: true },
    { id: 'telling', label: '住民や職員への知らせ方', kind: 'long', needed: true },
    {
      id: 'ended',
      label: '実際に終わった日',
      kind: 'day',
      column: true,
      past: true,
      notBefore: 'from',
    },
  ],
  deadlines: [
    { id: 'approval', name: '始まる前の了承', kind: 'approval', field: 'from' },
    { id: 'end', name: '終わりの記録', kind: 'on-day', field: 'to', metBy: 'ended' },
  ],
  requirements: ['gyomu-7-a', 'gyomu-7-b', 'gyomu-12-2-a', 'gyomu-12-2-b'],
} as const satisfies RegisterDefinition
