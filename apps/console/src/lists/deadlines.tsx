import { dayInJapan, registerOf, value } from '@zeimori/records'
import { readRegisterDue, type Due } from '@zeimori/store'
import { inReach } from '../acts/perform.ts'
import { entryName } from '../acts/registers/which.ts'
import { dayText } from '../texts/day.ts'
import { deadlineText, registerText } from '../texts/registers.ts'
import type { List } from './list.ts'

/** How long ahead something is due soon, in milliseconds. */
const soon = 30 * 24 * 60 * 60 * 1000

/** What is due, as the page shows it. */
export type ShownDue = Due & { readonly look: keyof typeof deadlineText.states }

/** What is open, the earliest first. */
export const openDue = (all: readonly Due[], now: Date): readonly ShownDue[] =>
  all
    .filter(({ standing }) => standing.state !== 'met')
    .map((due) => ({ ...due, look: lookOf(due, now.getTime()) }))
    .toSorted((a, b) => a.standing.by - b.standing.by)

const lookOf = ({ standing }: Due, now: number): ShownDue['look'] =>
  standing.state === 'over' ? 'over' : standing.by - now <= soon ? 'soon' : 'open'

const looks = { over: 'unmet', soon: 'recheck', open: 'waiting' } as const

const placeOf = ({ register, entry }: Due): string =>
  entry === undefined ? `/registers/${register}/list` : `/registers/entries/${entry}`

const nameOf = ({ register, number }: Due): string =>
  number === undefined ? registerOf(register).title : entryName(register, number)

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
    { id: 'what', title: deadlineText.what, text: ({ deadline }) => deadline.name },
    {
      id: 'register',
      title: deadlineText.register,
      text: ({ register }) => registerOf(register).title,
      few: true,
    },
    {
      id: 'entry',
      title: deadlineText.entry,
      text: nameOf,
      draw: (due) => <a href={placeOf(due)}>{nameOf(due)}</a>,
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
      readRegisterDue(within, caller.actor.tenant, now.getTime()),
    )
    return openDue(all, now)
  },
  above: () => (
    <p>
      <a href="/registers">{registerText.all}</a>
    </p>
  ),
}
