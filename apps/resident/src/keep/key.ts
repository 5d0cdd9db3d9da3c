/** Where the browser keeps the form of this municipality's page. */
export const keyOf = (municipality: string): string => `zeimori-form-${municipality}`

/** Whether something is kept, without reading it. */
export function hasKept(municipality: string): boolean {
  try {
    return localStorage.getItem(keyOf(municipality)) !== null
  } catch {
    return false
  }
}
