import type { Followed } from '@zeimori/findings'
import { dayInJapan, value } from '@zeimori/records'
import { inReach } from '../acts/perform.ts'
import { readFindings } from '../findings/read-findings.ts'
import { dayText, minuteText } from '../texts/day.ts'
import { findingText, stateText } from '../texts/findings.ts'
import type { List } from './list.ts'

const looks = { 高: 'unmet', 中: 'waiting', 低: '', 情報: '' } as const

const stateOf = ({ state, isNew, hasReturned }: Followed): string =>
  stateText(state, isNew, hasReturned)

/** 診断の指摘. (S42; tochigi-3-5-a, tochigi-3-3, chiyoda-78) */
export const findings: List<Followed> = {
  url: '/findings',
  title: findingText.title,
  permission: 'finding.see',
  seenBy: findingText.seenBy,
  columns: [
    {
      id: 'gravity',
      title: findingText.gravity,
      text: ({ finding }) => finding.gravity,
      few: true,
      draw: ({ finding, state }) => (
        <span class={`state ${state === 'gone' ? 'ok' : looks[finding.gravity]}`}>
          {finding.gravity}
        </span>
      ),
    },
    { id: 'state', title: findingText.state, text: stateOf, few: true },
    { id: 'found', title: findingText.found, text: ({ finding }) => finding.title },
    { id: 'target', title: findingText.target, text: ({ target }) => target, few: true },
    { id: 'place', title: findingText.place, text: ({ finding }) => finding.place },
    { id: 'detail', title: findingText.detail, text: ({ finding }) => finding.detail },
    { id: 'mend', title: findingText.mend, text: ({ finding }) => finding.mend },
    { id: 'tool', title: findingText.tool, text: ({ tool }) => tool, few: true },
    {
      id: 'first',
      title: findingText.first,
      text: ({ firstAt }) => dayText(new Date(firstAt)),
      typed: ({ firstAt }) => value.day(dayInJapan(firstAt)),
    },
    {
      id: 'last',
      title: findingText.last,
      text: ({ lastAt }) => dayText(new Date(lastAt)),
      typed: ({ lastAt }) => value.day(dayInJapan(lastAt)),
    },
  ],
  read: (services, caller) =>
    inReach(services, caller, async (within) => (await readFindings(within)).findings),
  news: async (services, caller) => {
    const { results, lastTakenAt, findings: all } = await inReach(services, caller, readFindings)
    const left = all.filter(({ state }) => state !== 'gone').map(({ finding }) => finding.gravity)
    const count = (gravity: string): number => left.filter((one) => one === gravity).length
    return (
      <>
        <p>{findingText.lead}</p>
        {lastTakenAt === undefined ? (
          <p class="note">{findingText.none}</p>
        ) : (
          <p>
            {findingText.taken(results, minuteText(lastTakenAt))}{' '}
            {findingText.counted(count('高'), count('中'))}
          </p>
        )}
      </>
    )
  },
}
