import { handOver, type Handed } from './handed.ts'

/**
 * Hands over whenever a link leads to another page of this site in the same tab. Gives the way to stop.
 * Whoever asks later hands over later, and so instead of those before.
 */
export function onDeparture(page: Document, handed: () => Handed): () => void {
  const leave = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link !== null && isPlain(event) && leadsOn(link, new URL(page.URL))) handOver(handed())
  }
  page.addEventListener('click', leave)
  return () => page.removeEventListener('click', leave)
}

/** Not a file to save, which has an address of its own, and not the way elsewhere. */
const leadsOn = (link: HTMLAnchorElement, here: URL): boolean =>
  link.protocol === here.protocol &&
  link.origin === here.origin &&
  link.pathname !== here.pathname &&
  link.target === '' &&
  !link.hasAttribute('download')

/** Not the way to a new tab or window. */
const isPlain = (event: MouseEvent): boolean =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
