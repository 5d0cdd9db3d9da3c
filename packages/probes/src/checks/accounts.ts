import { limitsOf, passwordDaysOf, policy } from '@zeimori/records'
import type { AccountFacts } from '../facts.ts'
import type { Probe } from '../probe.ts'
import type { Fault } from '../proving/fault.ts'
import { accountRule } from './account-rule.ts'

const isUsed = ({ status }: AccountFacts): boolean => status === 'active'
const first = `where id = (select id from account where status = 'active' order by id limit 1)`

/** Another person of the throw-away installation, changed in one way. */
const somebody = (columns: string, values: string): Fault => ({
  kind: 'database',
  breaks: [
    `insert into account (login, name, mail, role, status, ${columns})
     values ('zeimori-prove', '検査 用', 'prove@example.jp', 'operator', 'active', ${values})`,
  ],
  mends: [`delete from account where login = 'zeimori-prove'`],
})

/** (chiyoda-01-a, chiyoda-02-a, chiyoda-64-a, ruling 21) */
const oneId = accountRule({
  id: 'accounts/one-id',
  title: '一人が一つのIDを持ち、だれのものでもないIDがない',
  controls: ['one-id', 'acct-unneeded'],
  byHand:
    '利用者の一覧で、同じ名前の人が二人おらず、admin や test のような名のIDがなく、共用のIDには責任者がいることを見ます。',
  about: isUsed,
  wrong: ({ sameName, generic, kind, answered }) =>
    kind === 'personal' && sameName > 1
      ? '同じ名前の利用者がほかにいる'
      : generic
        ? '人の名でない、役目の名のID'
        : kind !== 'personal' && !answered
          ? '責任者の登録がない'
          : undefined,
  bad: {
    'two of one name': { sameName: 2 },
    'named admin': { generic: true },
    'shared, and nobody answers': { kind: 'shared' },
  },
  fault: {
    kind: 'database',
    breaks: [`update account set kind = 'shared', responsible = '' ${first}`],
    mends: [`update account set kind = 'personal' ${first}`],
  },
})

/** M10: the powerful have two factors always, the others unless it was approved. (tochigi-3-6-d, chiyoda-75-a) */
const twoFactors = accountRule({
  id: 'accounts/two-factors',
  title: '利用者のだれもが、二つ目の確認の方法を持つ',
  controls: ['mfa'],
  byHand:
    '利用者の一覧で、二つ目の確認の方法のない人が、承認された例外のほかにいないことを見ます。',
  about: isUsed,
  wrong: ({ factors, exception, role }) => {
    const mayBeWithout = exception && (role === 'client-viewer' || role === 'client-staff')
    return factors > 0 || mayBeWithout ? undefined : '二つ目の確認の方法がない'
  },
  bad: {
    none: { factors: 0 },
    'an exception for an administrator': { factors: 0, exception: true },
  },
  fault: somebody('kind', `'personal'`),
})

/** M04. (chiyoda-05-a, fujisawa-3-7-e) */
const passwordAge = accountRule({
  id: 'accounts/password-age',
  title: '期限を過ぎたパスワードのまま使われている利用者がいない',
  controls: ['pw-expiry'],
  byHand:
    '利用者の一覧で、パスワードを変えた日が90日（承認があれば180日）より前の人がいないことを見ます。',
  about: ({ status, passwordForm }) => status === 'active' && passwordForm !== null,
  wrong: ({ passwordDays, longer, limits }) => {
    const allowed = longer ? policy.passwordLongestAgeDays : undefined
    const longest = passwordDaysOf(limitsOf(limits), allowed)
    return passwordDays !== null && passwordDays <= longest
      ? undefined
      : `${passwordDays ?? '不明な'}日`
  },
  bad: {
    '91 days': { passwordDays: 91 },
    '181 days, where longer was approved': { passwordDays: 181, longer: true },
    '31 days, where its municipality wants 30': { passwordDays: 31, limits: { passwordDays: 30 } },
    'of unknown age': { passwordDays: null },
  },
  fault: {
    kind: 'database',
    breaks: [`update account set password_at = password_at - interval '91 days' ${first}`],
    mends: [`update account set password_at = password_at + interval '91 days' ${first}`],
  },
})

/** M06: OWASP's least cost of argon2id, and a salt of 16 bytes. (chiyoda-40-a) */
const passwordHash = accountRule({
  id: 'accounts/password-hash',
  title: 'パスワードは、強い一方向の形でだけ保存されている',
  controls: ['pw-store'],
  byHand:
    'データベースのパスワードの列が、どれも $argon2id$ で始まり、利用者ごとに違うことを見ます。',
  about: ({ passwordForm }) => passwordForm !== null,
  wrong: ({ passwordForm }) => {
    const found = /^argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$(\d+)$/.exec(passwordForm ?? '')
    const [, memory, times, salt] = (found ?? []).map(Number)
    if (memory === undefined || times === undefined || salt === undefined) return '知らない形'
    return memory * times >= 19_456 * 2 && salt >= 22 ? undefined : `弱い（${passwordForm}）`
  },
  bad: {
    plain: { passwordForm: 'unknown' },
    cheap: { passwordForm: 'argon2id$v=19$m=1024,t=1,p=1$22' },
    'hardly a salt': { passwordForm: 'argon2id$v=19$m=19456,t=2,p=1$4' },
  },
  fault: somebody('password, password_at', `'5f4dcc3b5aa765d61d8327deb882cf99', now()`),
})

/** M15 and M46: looked at within 90 days, gone within seven days of being of no use. (chiyoda-03-c) */
const unneeded = accountRule({
  id: 'accounts/unneeded',
  title: '要らなくなった利用者と、棚卸しの済んでいない利用者が残っていない',
  controls: ['acct-unneeded'],
  byHand:
    '利用者の一覧で、止めてから7日、期限から1日、棚卸しから90日を過ぎた人がいないことを見ます。',
  about: () => true,
  wrong: ({ status, stoppedDays, stoppedFor, overdueDays, reviewedDays, limits }) =>
    status === 'suspended' &&
    stoppedFor !== 'paused' &&
    (stoppedDays ?? 0) > policy.accountDeleteDays
      ? `止めてから${stoppedDays}日`
      : status === 'active' && (overdueDays ?? 0) > 1
        ? `期限から${overdueDays}日`
        : reviewedDays > limitsOf(limits).reviewDays
          ? `棚卸しから${reviewedDays}日`
          : undefined,
  bad: {
    'stopped, and still there': { status: 'suspended', stoppedDays: 8, stoppedFor: 'ended' },
    'past its last day': { overdueDays: 2 },
    'not looked at': { reviewedDays: 91 },
    'not looked at in a stricter municipality': { reviewedDays: 31, limits: { reviewDays: 30 } },
  },
  fault: {
    kind: 'database',
    breaks: [`update account set reviewed_at = reviewed_at - interval '91 days' ${first}`],
    mends: [`update account set reviewed_at = reviewed_at + interval '91 days' ${first}`],
  },
})

/** What must hold of every account. */
export const accountProbes: readonly Probe[] = [
  oneId,
  twoFactors,
  passwordAge,
  passwordHash,
  unneeded,
]
