import { readFile, writeFile } from '../form/file.ts'
import type { FormState } from '../form/state.ts'
import { keyOf } from './key.ts'

/**
 * What the page keeps on the device, and only where she has agreed. The one place that touches the
 * browser's storage. A browser that allows none is one in which nothing is kept.
 */

/** The kept form of this municipality's page, and with it her consent; undefined where there is none. */
export function keptForm(municipality: string): FormState | undefined {
  try {
    const text = localStorage.getItem(keyOf(municipality))
    if (text === null) return undefined
    const read = readFile(text, municipality)
    return read.ok ? read.form : undefined
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

/** Forgets what was kept, and with it the consent. */
export function forgetForm(municipality: string): void {
  try {
    localStorage.removeItem(keyOf(municipality))
  } catch {
    // Where nothing may be kept, nothing is.
  }
}
