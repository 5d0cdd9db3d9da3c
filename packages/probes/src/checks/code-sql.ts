import { codeRule } from './code-rule.ts'

/** Values come into SQL as parameters only. (gyomu-v-01, chiyoda-47-a, ipa-1-i) */
export const codeSql = codeRule({
  id: 'code/sql',
  title: 'SQL文に、文字として値をつながない',
  controls: ['sqli', 'sqli/ph'],
  byHand:
    'プログラムから sql.raw・sql.lit・文字をつないだ query( を探し、承認した所のほかにないことを見ます。',
  forbidden: /\bsql\.(raw|lit|literal)\b|\.(query|exec)\(\s*(`[^`]*\$\{|['"][^'"]*['"]\s*\+)/,
  approved: {
    'packages/store/src/migrations/migrate.ts': '移行の決まった文だけ',
    'packages/store/src/manifest/describe.ts': '決まった問いだけ',
    'packages/store/src/keys/rotate.ts': '表に書いた決まった条件だけ',
    'apps/cli/src/verifying/seed.ts': '捨てる設置の、決まった文だけ',
    'packages/store/src/ledger/read-evidence.ts': '決まった列と条件だけ',
    'packages/store/src/ledger/check-evidence.ts': '決まった列だけ',
  },
  good: ['sql`select 1 from a where b = ${c}`', "db.selectFrom('a').where('b', '=', c)"],
  bad: [
    'sql.raw(`select ${name}`)',
    'pool.query(`select ${name}`)',
    "pool.query('select ' + name)",
  ],
})
