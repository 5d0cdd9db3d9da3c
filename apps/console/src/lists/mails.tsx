import { asMailTemplate, mailTemplates, value } from '@zeimori/records'
import { forProvider, forTenant, type Within } from '@zeimori/store'
import { mailProblemText, mailText } from '../texts/mail.ts'
import { minuteText } from '../texts/day.ts'
import { momentCell } from './cells.ts'
import type { List } from './list.ts'

export type MailRow = {
  readonly id: string
  /** The municipality whose person it is for; null for the provider's. */
  readonly tenant: string | null
  readonly name: string | null
  readonly address: string
  readonly template: string
  readonly state: keyof typeof mailText.states
  readonly tries: number
  readonly queued_at: Date
  readonly next_at: Date
  readonly sent_at: Date | null
  readonly problem: string | null
}

const subjectOf = ({ template }: MailRow): string => {
  const known = asMailTemplate(template)
  return known === undefined ? template : mailTemplates[known].subject
}

/** The mails that somebody may see, or one of them. */
export const readMails = (within: Within, id?: string): Promise<readonly MailRow[]> => {
  const all = within
    .selectFrom('outbox')
    .leftJoin('account', 'account.id', 'outbox.account')
    .select([
      'outbox.id',
      'outbox.tenant',
      'account.name',
      'outbox.address',
      'outbox.template',
      'outbox.state',
      'outbox.tries',
      'outbox.queued_at',
      'outbox.next_at',
      'outbox.sent_at',
      'outbox.problem',
    ])
    .orderBy('outbox.queued_at', 'desc')
    .limit(10_000)
  return (id === undefined ? all : all.where('outbox.id', '=', id)).execute()
}

const readAll = (within: Within) => readMails(within)

/** The outbox: what was sent, what waits, and what could not be sent. (S10) */
export const mails: List<MailRow> = {
  url: '/mail',
  title: mailText.title,
  permission: 'mail.see',
  seenBy: mailText.seenBy,
  columns: [
    {
      id: 'queued',
      title: mailText.queued,
      text: ({ queued_at }) => minuteText(queued_at),
      typed: ({ queued_at }) => momentCell(queued_at),
    },
    {
      id: 'to',
      title: mailText.to,
      text: ({ name, address }) => `${name ?? mailText.anonymous} ${address}`,
    },
    {
      id: 'subject',
      title: mailText.subject,
      text: subjectOf,
      few: true,
      draw: (row) => <a href={`/mail/${row.id}`}>{subjectOf(row)}</a>,
    },
    {
      id: 'state',
      title: mailText.state,
      text: ({ state }) => mailText.states[state],
      few: true,
      draw: ({ state }) => <span class={`state ${state}`}>{mailText.states[state]}</span>,
    },
    { id: 'problem', title: mailText.problem, text: ({ problem }) => mailProblemText(problem) },
    {
      id: 'tries',
      title: mailText.tries,
      text: ({ tries }) => String(tries),
      typed: ({ tries }) => value.number(tries),
      numeric: true,
    },
    {
      id: 'next',
      title: mailText.next,
      text: ({ state, next_at }) => (state === 'waiting' ? minuteText(next_at) : ''),
      typed: ({ state, next_at }) => momentCell(state === 'waiting' ? next_at : null),
    },
  ],
  read: ({ store }, { actor: { tenant } }) =>
    tenant === undefined ? forProvider(store, readAll) : forTenant(store, tenant, readAll),
  above: (_, { sendsMail }) => !sendsMail && <p class="note">{mailText.noServer}</p>,
}

/** Everything that is known of one mail, line by line. */
export const linesOf = (row: MailRow): readonly (readonly [title: string, text: string])[] => [
  ...mails.columns.map(({ title, text }) => [title, text(row)] as const),
  [mailText.sentAt, minuteText(row.sent_at)],
]
