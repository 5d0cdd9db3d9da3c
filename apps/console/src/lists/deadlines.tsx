import { dayInJapan, may, paperOf, registerOf, value } from '@zeimori/records'
import { readDue, type Due } from '@zeimori/store'
import type { Caller } from '../acts/act.ts'
import { inReach } from '../acts/perform.ts'
import { entryName } from '../acts/registers/which.ts'
import { dayText } from '../texts/day.ts'
import { paperAddress } from '../papers/address.ts'
import { paperText } from '../texts/papers.ts'
import { deadlineText, registerText } from '../texts/registers.ts'
import type { List } from './list.ts'

/** How long ahead something is due soon, in milliseconds. */
const soon = 30 * 24 * 60 * 60 * 1000

/** What is due, as the page shows it. */
export type ShownDue = Due & {
  readonly look: keyof typeof deadlineText.states
  /** Where she goes to do it, or to see it. */
  readonly place: string
}

/** What is open, the earliest first. */
export const openDue = (
  all: readonly Due[],
  now: Date,
  caller: Pick<Caller, 'actor'>,
): readonly ShownDue[] =>
  all
    .filter(({ standing }) => standing.state !== 'met')
    .map((due) => ({
      ...due,
      look: lookOf(due, now.getTime()),
      place: placeOf(due, caller),
    }))
    .toSorted((a, b) => a.standing.by - b.standing.by)

const lookOf = ({ standing }: Due, now: number): ShownDue['look'] =>
  standing.state === 'over' ? 'over' : standing.by - now <= soon ? 'soon' : 'open'

const looks = { over: 'unmet', soon: 'recheck', open: 'waiting' } as const

function placeOf({ of, tenant }: Due, { actor }: Pick<Caller, 'actor'>): string {
  if (of.kind === 'paper')
    return may(actor, 'paper.draft', tenant)
      ? paperAddress({ tenant, name: of.paper, period: of.period })
      : paperAddress({ tenant: undefined })
  return of.entry === undefined
    ? `/registers/${of.register}/list`
    : `/registers/entries/${of.entry}`
}

function nameOf({ of }: Due): string {
  if (of.kind === 'paper')
    return `${paperOf(of.paper).title}${of.period === undefined ? '' : ` ${of.period}`}`
  return of.number === undefined ? registerOf(of.register).title : entryName(of.register, of.number)
}

/** In which book it stands. */
const bookOf = ({ of }: Due): string =>
  of.kind === 'paper' ? paperText.title : registerOf(of.register).title

/** 期限: what is due and what is late, by day. */
export const deadlines: List<ShownDue> = {
  url: '/registers/deadlines',
  title: deadlineText.title,
  permission: 'register.see',
  seenBy: `${deadlineText.lead} ${deadlineText.seenBy}`,
  columns: [
    {
      id: 'due',
      title: deadlineText.due,
      text: ({ standing }) => dayText(new Date(standing.by)),
      typed: ({ standing }) => value.day(dayInJapan(standing.by)),
    },
    {
      id: 'state',
      title: deadlineText.state,
      text: ({ look }) => deadlineText.states[look],
      draw: ({ look }) => <span class={`state ${looks[look]}`}>{deadlineText.states[look]}</span>,
      few: true,
    },
    { id: 'what', title: deadlineText.what, text: ({ name }) => name },
    {
      id: 'register',
      title: deadlineText.register,
      text: bookOf,
      few: true,
    },
    {
      id: 'entry',
      title: deadlineText.entry,
      text: nameOf,
      draw: (due) => <a href={due.place}>{nameOf(due)}</a>,
    },
    {
      id: 'tenant',
      title: deadlineText.tenant,
      text: ({ tenantName }) => tenantName ?? registerText.provider,
      few: true,
    },
  ],
  read: async (services, caller) => {
    const now = services.now()
    const all = await inReach(services, caller, (within) =>
      readDue(within, caller.actor.tenant, now.getTime()),
    )
    return openDue(all, now, caller)
  },
  above: () => (
    <p>
      <a href="/registers">{registerText.all}</a>
    </p>
  ),
}
