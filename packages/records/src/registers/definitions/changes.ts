import type { RegisterDefinition } from '../definition.ts'

/** 変更管理. (F21・F22) */
export const changes = {
  title: '変更管理',
  lead: 'サービスの変更を、影響・試験の結果とともに、反映する前に自治体へ示し、承認を受けます。',
  form: 'F21・F22',
  whose: 'tenant',
  writtenBy: ['provider'],
  approvedBy: ['municipality'],
  fields: [
    { id: 'title', label: '変更の名前', kind: 'text', column: true, needed: true },
    { id: 'reason', label: '理由', kind: 'long', needed: true },
    { id: 'content', label: '内容', kind: 'long', needed: true },
    {
      id: 'impact',
      label: '利用者や自治体への影響',
      kind: 'choice',
      column: true,
      needed: true,
      choices: ['ない', 'ある'],
    },
    {
      id: 'impactText',
      label: '影響の内容',
      kind: 'long',
      needed: { field: 'impact', is: 'ある' },
    },
    { id: 'tests', label: '試験・検証の結果', kind: 'long', needed: true },
    {
      id: 'diagnosis',
      label: '脆弱性の診断の結果',
      kind: 'long',
      needed: true,
      hint: '診断をしなかったときは、その理由を書きます。',
    },
    { id: 'edition', label: '確かめたIPAの資料の版', kind: 'text', needed: true },
    { id: 'rollback', label: '元に戻す手順', kind: 'long', needed: true },
    { id: 'planned', label: '反映する予定の日', kind: 'day', column: true, needed: true },
    { id: 'version', label: '反映した版', kind: 'text', column: true },
    { id: 'deployed', label: '反映した日', kind: 'day', column: true, past: true },
    { id: 'doneBy', label: '反映した人', kind: 'person', personal: true },
    { id: 'report', label: '試験の結果の書類', kind: 'file' },
  ],
  deadlines: [
    { id: 'approval', name: '反映の前の承認', kind: 'approval', field: 'planned' },
    { id: 'deploy', name: '反映の予定', kind: 'on-day', field: 'planned', metBy: 'deployed' },
  ],
  requirements: ['gyomu-8-a', 'gyomu-8-b', 'gyomu-12-1-b', 'gyomu-12-1-c', 'tochigi-3-4-a'],
} as const satisfies RegisterDefinition
