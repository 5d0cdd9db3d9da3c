import { codeRule } from './code-rule.ts'

/** The service starts no program, so that no input can start one. (gyomu-v-02, chiyoda-48, ipa-2) */
export const codeCommands = codeRule({
  id: 'code/commands',
  title: '配ったプログラムは、ほかのプログラムを起動しない',
  controls: ['oscmd', 'oscmd/avoid', 'oscmd/arg'],
  byHand: 'プログラムから child_process と exec・spawn を探し、ないことを見ます。',
  forbidden: /['"](node:)?(child_process|cluster)['"]|\b(execSync|execFileSync|spawnSync)\(/,
  approved: {
    'packages/backup/src/run-program.ts':
      '控えの道具（restic・pg_dump・pg_restore）だけを、端末のコマンドから、シェルを通さずに起動する。サービスは読み込まない',
  },
  good: ['const spawned = 1', "import { join } from 'node:path'"],
  bad: [
    "import { exec } from 'node:child_process'",
    "const { spawn } = await import('node:cluster')",
    'execSync(name)',
  ],
})
