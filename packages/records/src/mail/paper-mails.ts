import { end, type MailTemplate } from './template.ts'

/** The mails about official papers. */
export const paperMails = {
  'paper-made': {
    subject: '【税守】提出書類の承認の求めが届きました',
    fields: ['at', 'by', 'paper', 'period', 'version'],
    text: `{name} 様

提出書類の承認の求めが {at} に届きました。
書類: {paper}（{period}）
作った人: {by}

{console}/papers/versions/{version}${end}`,
  },
  'paper-answered': {
    subject: '【税守】提出書類に答えがありました',
    fields: ['at', 'by', 'paper', 'period', 'answer', 'version'],
    text: `{name} 様

提出書類に {at} に答えがありました。
書類: {paper}（{period}）
答え: {answer}
答えた人: {by}

{console}/papers/versions/{version}${end}`,
  },
  'paper-submitted': {
    subject: '【税守】書類が提出されました',
    fields: ['at', 'by', 'paper', 'period', 'version'],
    text: `{name} 様

書類が {at} に提出されました。
書類: {paper}（{period}）
提出した人: {by}

受け取るか、差し戻してください。
{console}/papers/versions/{version}${end}`,
  },
} as const satisfies Readonly<Record<string, MailTemplate>>
