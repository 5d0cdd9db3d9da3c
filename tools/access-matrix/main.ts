/**
 * Writes docs/access-matrix.md out of the table that the program goes by, or with `--check` says whether it
 * is what would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  permissionNames,
  asRole,
  grantable,
  invitable,
  limitBounds,
  isPowerful,
  matrix,
  permissions,
  policy,
  roles,
  sideOf,
  type Grants,
  type Role,
} from '@zeimori/records'
import { format, resolveConfig } from 'prettier'
import { accessText } from '../../apps/console/src/texts/access.ts'

const file = 'docs/access-matrix.md'
const all = Object.keys(roles).flatMap((name) => asRole(name) ?? [])
const names = (of: readonly Role[]): string => of.map((role) => roles[role].name).join('、') || '—'
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const sides = { municipality: '自治体', provider: '提供者' } as const

const page = [
  '# 権限の表',
  '',
  '管理の画面で、だれが何をできるかの全部です。`npm run access-matrix` が、プログラムが実際に従っている表（`packages/records/src/access/`）から書き出します。ここにないことは、だれにもできません。（gyomu-11-a、chiyoda-06）',
  '',
  '## 役割',
  '',
  row(['役割', '側', '役目', 'この役割にするとき']),
  row(['---', '---', '---', '---']),
  ...all.map((role) =>
    row([
      roles[role].name,
      sides[sideOf(role)],
      roles[role].purpose,
      isPowerful(role) ? '求めた人とは別の管理者の承認がいる' : '管理者が一人で決める',
    ]),
  ),
  '',
  '## 役割と操作',
  '',
  `「${accessText.reach.own}」は自分の自治体のものだけ、「${accessText.reach.all}」はどの自治体のものも、です。`,
  '',
  row([accessText.act, ...all.map((role) => roles[role].name)]),
  row(['---', ...all.map(() => '---')]),
  ...permissions.map((permission) => {
    const grants: Grants = matrix[permission]
    return row([
      permissionNames[permission],
      ...all.map((role) => accessText.reach[grants[role] ?? 'none']),
    ])
  }),
  '',
  '## だれが、どの役割を与えられるか',
  '',
  row(['与える人', '招ける役割', '変えられる役割（自治体の人）', '変えられる役割（提供者の人）']),
  row(['---', '---', '---', '---']),
  ...all
    .filter((role) => invitable(role).length > 0)
    .map((role) =>
      row([
        roles[role].name,
        names(invitable(role)),
        names([
          ...new Set([...grantable(role, 'client-viewer'), ...grantable(role, 'client-staff')]),
        ]),
        names([...new Set([...grantable(role, 'auditor'), ...grantable(role, 'operator')])]),
      ]),
    ),
  '',
  '## どの操作にも当てはまること',
  '',
  '- 自分の役割や停止は、自分では決められません。自分が求めたことに、自分で答えることもできません。',
  '- 人についての操作の前には、5分以内に本人の確認をやり直します。断ったことも、記録に残ります。',
  '- 役割が変わる、止める、異動する、削除する、パスワードを変えるときは、開いている画面を閉じます。',
  '- 自治体の人と提供者の人は、IDで分けます。役割を変えて、もう一方の側になることはできません。（chiyoda-01-b）',
  `- 承認の求めは${policy.requestDays}日で終わります。ほかに答えられる人がまだいない最初の管理者だけは、一人で決めます。`,
  `- 利用者は${limitBounds.reviewDays.standard}日ごとに一人ずつ棚卸しをし、要らないものはすぐに止め、${policy.accountDeleteDays}日以内に削除します。（M15、M46）`,
  '',
].join('\n')

const text = await format(page, { ...(await resolveConfig(file)), parser: 'markdown' })
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} が古くなっています。npm run access-matrix で書き直してください。`)
  process.exitCode = 1
}
