import { asRole } from '@zeimori/records'
import { limitOf, type Within } from '@zeimori/store'
import { sql } from 'kysely'

/** Why an account stands in the way of opening a municipality's pages. (chiyoda-37-a) */
export type LaunchObstacle =
  /** It was made for testing. */
  | 'test'
  /** It is not said to be for testing, but looks as if. */
  | 'looks-like-test'
  /** Nobody has confirmed that it is needed. */
  | 'not-reviewed'

export type LaunchFinding = {
  readonly account: string
  readonly login: string
  readonly name: string
  readonly obstacle: LaunchObstacle
  /** It is the provider's, of which the municipality learns nothing. */
  readonly ofProvider: boolean
}

/** What test accounts are called; an account with an ordinary name is found because nobody confirmed it. */
const testing =
  /test|demo|sample|dummy|temp|trial|example|tesuto|kensho|テスト|てすと|検証|試験|ダミー|仮|デモ|サンプル/iu

/**
 * The accounts of a municipality, and of the provider where it is the provider who looks, that have to be
 * removed or confirmed before the pages open. What is confirmed by a review within the days that bind its municipality may stay;
 * what was made for testing may not.
 */
export async function launchFindings(
  within: Within,
  tenant: string,
  now: Date,
): Promise<readonly LaunchFinding[]> {
  const rows = await within
    .selectFrom('account')
    .select([
      'id',
      'login',
      'name',
      'mail',
      'kind',
      'role',
      'tenant',
      sql<boolean>`exists (select from account_review
        where account_review.account = account.id
          and account_review.verdict = 'keep' and account_review.at
            > ${now}::timestamptz - make_interval(days => ${limitOf('reviewDays')}))`.as(
        'confirmed',
      ),
    ])
    .where((of) => of.or([of('tenant', '=', tenant), of('tenant', 'is', null)]))
    .where('status', '!=', 'deleted')
    .orderBy('created_at')
    .execute()
  return rows.flatMap(({ id, login, name, mail, kind, role, tenant: of, confirmed }) => {
    const found = (obstacle: LaunchObstacle): LaunchFinding[] => [
      { account: id, login, name, obstacle, ofProvider: of === null },
    ]
    if (kind === 'test') return found('test')
    if (confirmed && asRole(role) !== undefined) return []
    return found(testing.test(`${login} ${name} ${mail}`) ? 'looks-like-test' : 'not-reviewed')
  })
}
