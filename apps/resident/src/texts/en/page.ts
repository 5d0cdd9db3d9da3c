import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../page.ts'

/** The words around the form. */
export const pageText: Translated<typeof japanese.pageText> = {
  product: (municipality: string) => `${municipality} – Inhabitant tax simulation`,
  entrance: 'Inhabitant tax simulation: start',
  documentTitle: (municipality: string, problems: number) =>
    `${problems > 0 ? `(${problems} to check) ` : ''}Inhabitant tax estimate – ${municipality}`,
  description: (municipality: string) =>
    `Works out your individual inhabitant tax in ${municipality} to the yen from your withholding slips, with the reasons, and your furusato nozei limit.`,
  footer: (version: string) => `税守 (Zeimori) ${version} – This result is an estimate.`,
  skip: 'To the content',
  languages: 'Language',
  about: 'About this page',
  aboutNoScript: 'Without JavaScript',
  promise: 'The amounts you enter are worked out on this device only. They are not sent anywhere.',
  promiseNoScript:
    'This page uses no JavaScript. The amounts you enter are worked out on the server, and neither kept nor logged.',
  trial: 'This is a trial. 見本市 (Sample City) is not a real city.',

  computed: 'Worked out for you',
  notComputed: 'Worked out from the amount paid',
  fromBelow: 'Worked out from the amounts below',
  unused: 'Not needed',
  residentPart: (amount: string) => `For inhabitant tax: ${amount}`,

  must: 'Required',

  problems: (count: number) => `Please check ${count} ${count === 1 ? 'place' : 'places'}`,
  compute: 'Work it out',
  print: 'Print on A4',
  example: 'Show an example',
  clear: 'Clear all that I entered',
  clearAsk: 'This clears all that you entered. It cannot be undone. Go on?',
  formLabel: 'Figures for the estimate',
  noScript: 'JavaScript does not seem to work.',
  noScriptLink: 'Use the page without JavaScript',
  noScriptAbsent:
    'This page calculates with JavaScript. No page without it is provided here. Please turn JavaScript on, or ask your municipality.',
}
