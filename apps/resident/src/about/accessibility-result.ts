/** What axe said of one screen. */
export type ScreenResult = {
  readonly name: string
  readonly width: number
  readonly passed: number
  readonly violations: number
  /** Rules that axe leaves to a person. */
  readonly unsure: number
}
export type AccessibilityResult = {
  readonly day: string
  readonly axe: string
  readonly browser: string
  readonly screens: readonly ScreenResult[]
}
export const accessibilityResult: AccessibilityResult = {
  day: '',
  axe: '',
  browser: '',
  screens: [],
}
