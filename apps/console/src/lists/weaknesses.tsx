import { dayInJapan, value } from '@zeimori/records'
import { inReach } from '../acts/perform.ts'
import { dayText } from '../texts/day.ts'
import { weaknessText } from '../texts/weaknesses.ts'
import { lastLook } from '../weaknesses/last-look.tsx'
import { shownWeaknesses, type ShownWeakness } from '../weaknesses/read-weaknesses.ts'
import { standingLook, standingText } from '../weaknesses/standing-text.ts'
import type { List } from './list.ts'

const severityOf = ({ severity }: ShownWeakness): string =>
  severity === undefined ? weaknessText.unknown : weaknessText.severities[severity]

/** The last moment of the day until which something may wait. */
const dueOf = ({ standing }: ShownWeakness): number | undefined =>
  standing.state === 'done' ? undefined : standing.dueAt - 1

/** 脆弱性の台帳. (S40; fujisawa-3-5-b, tochigi-3-2-b) */
export const weaknesses: List<ShownWeakness> = {
  url: '/weaknesses',
  title: weaknessText.title,
  permission: 'weakness.see',
  seenBy: weaknessText.seenBy,
  columns: [
    {
      id: 'name',
      title: weaknessText.name,
      text: ({ names: [name = ''] }) => name,
      draw: ({ id, names: [name = ''] }) => <a href={`/weaknesses/${id}`}>{name}</a>,
    },
    {
      id: 'component',
      title: weaknessText.component,
      text: ({ component: { ecosystem, name } }) => `${name}（${ecosystem}）`,
    },
    {
      id: 'versions',
      title: weaknessText.versions,
      text: ({ versions }) => versions.join('、'),
    },
    { id: 'fixed', title: weaknessText.fixedIn, text: ({ fixedIn = '' }) => fixedIn },
    { id: 'severity', title: weaknessText.severity, text: severityOf, few: true },
    {
      id: 'published',
      title: weaknessText.published,
      text: ({ publishedAt }) => dayText(new Date(publishedAt)),
      typed: ({ publishedAt }) => value.day(dayInJapan(publishedAt)),
    },
    {
      id: 'state',
      title: weaknessText.state,
      text: standingText,
      few: true,
      draw: (row) => <span class={`state ${standingLook(row)}`}>{standingText(row)}</span>,
    },
    {
      id: 'next',
      title: weaknessText.next,
      text: ({ standing }) => (standing.state === 'done' ? '' : weaknessText.steps[standing.step]),
      few: true,
    },
    {
      id: 'due',
      title: weaknessText.due,
      text: (row) => {
        const due = dueOf(row)
        return due === undefined ? '' : dayText(new Date(due))
      },
      typed: (row) => {
        const due = dueOf(row)
        return due === undefined ? value.none : value.day(dayInJapan(due))
      },
    },
  ],
  read: (services, caller) =>
    inReach(services, caller, (within) => shownWeaknesses(within, services.now())),
  news: lastLook,
}
