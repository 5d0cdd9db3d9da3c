import { readFile, writeFile, type ReadFile } from '../form/file.ts'
import type { FormState } from '../form/state.ts'
import { keyOf } from './key.ts'

/**
 * What the page keeps on the device, and only where she has agreed. A browser that allows none is one in
 * which nothing is kept.
 */

/** What is kept of this municipality's page, and with it her consent; undefined where there is nothing. */
export function keptForm(municipality: string): ReadFile | undefined {
  try {
    const text = localStorage.getItem(keyOf(municipality))
    return text === null ? undefined : readFile(text, municipality)
  } catch {
    return undefined
  }
}

/** Keeps the form. Says whether the browser let it. */
export function keepForm(municipality: string, form: FormState): boolean {
  try {
    localStorage.setItem(keyOf(municipality), writeFile(form))
    return true
  } catch {
    return false
  }
}

/** Forgets what was kept, and with it the consent. Only what she does herself may lead here. */
export function forgetForm(municipality: string): void {
  try {
    localStorage.removeItem(keyOf(municipality))
  } catch {
    // Where nothing may be kept, nothing is.
  }
}

/** Tells of what another tab keeps, or undefined once it has forgotten. Gives the way to stop. */
export function onKeptElsewhere(
  municipality: string,
  tell: (kept: ReadFile | undefined) => void,
): () => void {
  const key = keyOf(municipality)
  const listen = (event: StorageEvent): void => {
    if (event.key !== null && event.key !== key) return
    tell(event.newValue === null ? undefined : readFile(event.newValue, municipality))
  }
  window.addEventListener('storage', listen)
  return () => window.removeEventListener('storage', listen)
}
