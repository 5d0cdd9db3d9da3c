import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../offline.ts'

/** The words about using the page without a network. */
export const offlineText: Translated<typeof japanese.offlineText> = {
  about: 'About offline use',
  age: (issued: string, days: string) =>
    `You are not connected to the internet, so the version kept on this device is used (issued ${issued}; days since then: ${days}).`,
  aged: (issued: string, days: string) =>
    `The server has the version issued on ${issued} (days since then: ${days}). Corrections and notices made after that may not have arrived yet.`,
  unproven:
    "Your browser has no means to check the issuer's signature. You can use this page only while connected to the internet.",
  framed:
    "This page cannot be used inside a frame of another site. Please open it from the link on your municipality's website.",
  stopped: {
    title: 'This page has been stopped for now',
    text: 'The municipality or the operator has stopped this page because something needs to be checked. What you entered has not been sent anywhere.',
    next: 'If it is urgent, please ask the tax section of your municipality. Once it is running again, open this page again to use it.',
  },
  unopened: {
    title: 'This page is not open to the public yet',
    text: 'Nothing can be worked out here until the municipality opens it.',
    next: 'If it is urgent, please ask the tax section of your municipality. Once it is open, open this page again to use it.',
  },
  expired: {
    title: 'This version was issued more than 30 days ago',
    text: 'A version more than 30 days after its issue is not used for calculation, because rates or the calculation may have been corrected since.',
    next: 'Please connect to the internet and open this page again. If that changes nothing, check the date of your device and tell your municipality.',
  },
  broken: {
    title: 'The files received differ from those issued',
    text: 'We do not calculate with files that may have been altered on the way. What you entered has not been sent anywhere.',
    next: 'Please open this page again in a while. If it happens again, please tell your municipality.',
  },
  absent: {
    title: 'This page is not on this device yet',
    text: 'You are not connected to the internet, so a new page cannot be opened.',
    next: 'Please connect to the internet and open it again. A page opened once can be used offline from then on.',
  },
  unknown: {
    title: 'There is no page at this address',
    text: 'The address is wrong, or the page has moved.',
    next: "Please open it again from the link on your municipality's website.",
  },
}
