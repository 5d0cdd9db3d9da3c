import type { FileProblem } from '../../form/file.ts'
import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../keeping.ts'

/** Saving, carrying, keeping and wiping. */
export const keepingText: Translated<typeof japanese.keepingText> = {
  fileName: (year: string) => `inhabitant-tax_${year}.json`,
  save: 'Save to a file',
  saveLead:
    'Writes what you entered to a file on this device. Next time, or on another device, you can go on from there. Name, address and My Number are not in it.',
  saveButton: 'Save to a file',
  open: 'Open a saved file',
  openLead:
    'Please choose the file named “inhabitant-tax_….json”. Before it is opened, we show you what is in it.',
  openLabel: 'Choose a file',
  link: 'Take it along as a link or QR code',
  linkLead:
    'Turns what you entered into a link. The content stands after the “#” of the link and is not sent to the server. Anyone who knows the link can see the content, so please be careful to whom you give it. On the device on which it is opened, the link stays in the browser’s history with its content. On a shared device, please use a file.',
  linkButton: 'Make a link and a QR code',
  linkLabel: 'Link',
  linkHint: 'Please select and copy it',
  linkTooLong: 'There is too much content for a link. Please save it to a file.',
  qrTooLong: 'There is too much content for a QR code. Please use the link or a file.',
  qrFailed: 'The QR code could not be made. Please use the link or a file.',
  qrTitle: 'QR code of what you entered',
  device: 'Keep on this device',
  deviceLabel: 'Keep what I entered so far on this device',
  deviceHint:
    'It stays only in this browser. Please do not choose this on a shared device. You can clear it at any time.',
  shared: 'I am using a shared device',
  sharedHint: (minutes: number) =>
    `After ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} without use, all that you entered is cleared. We tell you 1 minute before. It cannot be chosen together with “Keep on this device”.`,
  clear: 'Clear',
  clearLead:
    'Clears all that you entered and all that was kept on this device. It cannot be undone.',
  clearButton: 'Clear all',
  offered: 'What would be loaded',
  offeredLead: 'The following will be loaded.',
  offeredReplaces: 'What is entered now will be replaced by it.',
  take: 'Load this',
  drop: 'Cancel',
  nothingOffered: '(nothing has been entered)',
  keptUnread:
    'What was kept on this device could not be read. It has not been deleted. If it still cannot be read after opening the page again, you can clear it on the next screen.',
  replaceKept: 'Something kept earlier is on this device. Replace it with what is entered now?',
  offeredOfPanels: (count: number) =>
    `Also entered: ${count} ${count === 1 ? 'box' : 'boxes'} of “What if”, “Check the notice” and the like.`,
}

const unchanged = 'What is entered now stays as it is.'

/** Why what was opened cannot be used, and that nothing has been lost. */
export const fileProblemTexts: Readonly<Record<FileProblem, string>> = {
  'too-large': `This file is too large. Please choose “inhabitant-tax_….json”. ${unchanged}`,
  'not-ours': `This does not seem to be a file saved on this page. Please choose “inhabitant-tax_….json”. ${unchanged}`,
  damaged: `Part of the content is missing or changed, so it cannot be loaded. Please use one saved again, or the original link. ${unchanged}`,
  'newer-version': `It was saved by a newer version. Please open this page again and try once more. ${unchanged}`,
}

/** Beside a member of staff. */
export const venueText: Translated<typeof japanese.venueText> = {
  title: 'Consultation venue mode (相談会場モード)',
  promise: 'Nothing is kept on this device.',
  wipe: 'Next person (clear all)',
  minutes: 'Clear after this time without use',
  minutesOf: (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  leave: 'Back to the ordinary screen',
  countdownTitle: 'What you entered will be cleared',
  countdown: (seconds: number) =>
    `All will be cleared in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  goOn: 'Go on',
}
