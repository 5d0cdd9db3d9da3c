import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../server.ts'

/** What the listener says when it cannot answer. */
export const serverText: Translated<typeof japanese.serverText> = {
  title: 'This page cannot be shown',
  notFound:
    'The page was not found. Please check the address, or go back to the first page of the estimate.',
  notAllowed:
    'This page cannot be used in that way. Please go back to the first page of the estimate.',
  tooLarge:
    'What was sent is too large. Please enter it again from the first page of the estimate.',
  wrongType:
    'What was sent could not be read. Please enter it again from the first page of the estimate.',
  tooSlow: 'Sending took too long. Please try again from the first page of the estimate.',
  badRequest:
    'What was sent could not be read. Please enter it again from the first page of the estimate.',
  failed:
    'Because of a problem on our side it could not be worked out. Please try again in a while.',
  number: (number: string) => `If you ask about it, please tell this number: ${number}`,
  back: 'To the first page of the estimate',
}
