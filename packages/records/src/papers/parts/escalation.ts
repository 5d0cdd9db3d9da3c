import { contactGroupNames, contactGroups, type ContactGroup } from '../../alerts/contacts.ts'
import type { Flow } from '../../reports/report.ts'
import type { FurtherFacts } from '../facts.ts'
import { from } from '../traced.ts'

const afterText = (minutes: number): string =>
  minutes === 0 ? '直ちに' : `引き受ける人がいなければ ${minutes}分後`

/** Who is told in what order, as a chart from above to below. */
export function escalationChart({
  contacts,
  escalation,
}: Pick<FurtherFacts, 'contacts' | 'escalation'>): Flow {
  const { policy, ref } = escalation
  const after: Readonly<Record<ContactGroup, number>> = policy.after
  const groups = contactGroupNames.toSorted((a, b) => after[a] - after[b])
  return {
    kind: 'flow',
    heading: '連絡体制図',
    steps: groups.map((group) => {
      const people = contacts.filter((one) => one.group === group)
      return {
        label: from(ref).text(afterText(after[group])),
        boxes: [
          {
            title: contactGroups[group],
            lines:
              people.length === 0
                ? [{ kind: 'text', text: '（登録がありません）', from: ['all:contact'] }]
                : people.map(({ ref: contact, name, organisation, tel }) =>
                    from(contact).text([organisation, name, tel].filter(Boolean).join('　')),
                  ),
          },
        ],
      }
    }),
    begins: '異常を検知',
  }
}
