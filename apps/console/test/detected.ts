import type { Services } from '../src/services.ts'

/** A rule that runs on trial. @returns its name */
export async function ruleOnTrial({ store, now }: Services): Promise<string> {
  const at = now()
  const state = { mode: 'trial' as const, known_since: at, reason: '', set_by: '', set_name: '' }
  await store.db
    .insertInto('detection_rule')
    .values({ id: 'probing', ...state, set_at: at })
    .onConflict((on) => on.column('id').doUpdateSet(state))
    .execute()
  return 'probing'
}

/** A source that is kept out. @returns the number of the ban */
export async function bannedSource({ store, now }: Services): Promise<string> {
  const { id } = await store.db
    .insertInto('detection_answer')
    .values({
      rule: 'probing',
      act: 'ban',
      trial: false,
      tenant: null,
      source: '203.0.113.9',
      at: now(),
      until: new Date(now().getTime() + 60_000),
      times: 1,
      reason: '送信元 203.0.113.9が、ないページを続けて探しました。',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A question whether everything is to be stopped, which nobody has answered yet. @returns its number */
export async function askedStop({ store, now }: Services): Promise<string> {
  const { id } = await store.db
    .insertInto('detection_answer')
    .values({
      rule: 'tampering',
      act: 'ask-to-stop',
      trial: false,
      tenant: null,
      source: null,
      at: now(),
      until: new Date(now().getTime() + 60_000),
      otherwise: 'stop',
      times: null,
      reason: '取り決めは「承認後停止」です。承認を待ちます。',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
