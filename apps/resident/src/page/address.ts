/**
 * What follows `#` in the address: the only part of it that the page reads or changes. It is never sent to
 * any server.
 */
export const fragmentNow = (): string => location.hash.slice(1)

/** Goes to a screen, so that the back button leads back here. */
export function goTo(address: string): void {
  location.hash = address
}

/** The same without leaving a trace of the address before, which may have carried figures. */
export const replaceAddress = (address: string): void =>
  history.replaceState(undefined, '', address)

/** Tells of every change of the screen, whatever caused it. Gives the way to stop. */
export function onAddress(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** This page's address with another fragment, to be handed on. */
export const addressWith = (fragment: string): string =>
  `${document.URL.replace(/[?#].*$/, '')}#${fragment}`
