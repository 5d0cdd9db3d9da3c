import {
  caseOf,
  caseStanding,
  caseSteps,
  follow,
  recordsOf,
  type Case,
  type CaseStanding,
  type Followed,
  type Look,
} from '@zeimori/inventory'
import {
  hold,
  raiseAlert,
  readWeaknesses,
  readWeaknessRecords,
  type WeaknessRecordRow,
  type Within,
} from '@zeimori/store'
import { note, type WorkerServices } from '../services.ts'

/** A look at what runs here, at those of all records of the feeds that speak of it. */
export type TakenLook = Look & {
  /** How many records there were, when the newest of them was changed, and how many nobody could read. */
  readonly read: number
  readonly newest: number
  readonly unread: number
}

/** How long before a step is due it is said for the first time. */
const ahead = 48 * 60 * 60 * 1000

/**
 * Takes a look over into the register of weaknesses, records what has changed, and has people told of what is due.
 * The same look again changes nothing in the register. (S40)
 * @returns how many weaknesses are still to be dealt with
 */
export async function keepLook(
  within: Within,
  services: WorkerServices,
  look: TakenLook,
): Promise<number> {
  await hold(within, 'weaknesses')
  const rows = await readWeaknesses(within)
  const followed = follow(rows.map(caseOf), look)
  const kept = []
  for (const [n, one] of followed.entries())
    kept.push({ ...one, id: await keep(within, services, rows[n]?.id, one) })
  const records = await readWeaknessRecords(within)
  let open = 0
  for (const { id, one } of kept) {
    const standing = standingOf(id, one, records, look.at)
    if (standing.state === 'done') continue
    open += 1
    await tell(within, services, id, one, standing)
  }
  await noteLook(within, services, look, open)
  return open
}

const standingOf = (
  id: string,
  one: Case,
  records: readonly WeaknessRecordRow[],
  now: number,
): CaseStanding =>
  caseStanding(one, recordsOf(records.filter(({ weakness }) => weakness === id)), now)

/** Writes a case where it has changed. @returns its id */
async function keep(
  within: Within,
  services: WorkerServices,
  known: string | undefined,
  { one, change }: Followed,
): Promise<string> {
  if (known !== undefined && change === undefined) return known
  const { component, names, publishedAt, seenAt, severity, summary, fixedIn } = one
  const told = {
    names: JSON.stringify(names),
    published_at: new Date(publishedAt),
    severity: severity ?? null,
    summary,
    fixed_in: fixedIn ?? null,
    versions: JSON.stringify(one.versions),
    doubtful: one.doubtful,
    state: one.state,
  }
  const { id } =
    known === undefined
      ? await within
          .insertInto('weakness')
          .values({ ...component, ...told, seen_at: new Date(seenAt) })
          .returning('id')
          .executeTakeFirstOrThrow()
      : await within
          .updateTable('weakness')
          .set(told)
          .where('id', '=', known)
          .returning('id')
          .executeTakeFirstOrThrow()
  await note(
    within,
    services,
    'look-for-weaknesses',
    { kind: 'weakness', id },
    {
      action: 'weakness.follow',
      result: 'ok',
      changes: {
        weakness: { before: null, after: `${names[0] ?? ''} ${component.name}` },
        change: { before: null, after: change ?? 'told-anew' },
      },
    },
  )
  return id
}

/** Has people told of a step that is due soon, or late. The same step is one alert, however often it is looked at. */
async function tell(
  within: Within,
  services: WorkerServices,
  id: string,
  { names, component }: Case,
  standing: Exclude<CaseStanding, { readonly state: 'done' }>,
): Promise<void> {
  const now = services.now()
  const isOver = standing.state === 'over'
  if (!isOver && standing.dueAt - now.getTime() > ahead) return
  await raiseAlert(
    within,
    {
      scope: 'provider',
      kind: 'weakness',
      severity: isOver ? 'warning' : 'notice',
      rule: `weakness.${standing.step}`,
      about: id,
      detail: `${names[0] ?? ''} ${component.name}（公開から${caseSteps[standing.step]}日）`,
    },
    now,
  )
}

async function noteLook(
  within: Within,
  services: WorkerServices,
  { at, software, read, newest, unread }: TakenLook,
  open: number,
): Promise<void> {
  const { id } = await within
    .insertInto('weakness_look')
    .values({
      at: new Date(at),
      software: software.length,
      advisories: read,
      unread,
      newest: new Date(newest),
      open,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await note(
    within,
    services,
    'look-for-weaknesses',
    { kind: 'weakness-look', id, count: open },
    {
      action: 'weakness.look',
      result: 'ok',
    },
  )
}
