import type { Purpose } from '../tenant/starting.ts'

/** The steps of the guided form, in order. */
export const guidedScreens = [
  'you',
  'kinds',
  'income',
  'deductions',
  'family',
  'credits',
  'result',
  'check',
  'papers',
  'keep',
] as const
export type GuidedScreen = (typeof guidedScreens)[number]

/** Every screen, by the name that stands in its address: `#/income`. */
export const screens = [
  'entrance',
  'tax',
  'furusato',
  'no-income',
  'needed',
  'severance',
  ...guidedScreens,
  'whatif',
  'curve',
  'notice',
] as const
export type Screen = (typeof screens)[number]

/** Where in the page someone is. */
export type Route = {
  readonly screen: Screen
  /** Beside a member of staff: nothing is stored, and all is wiped for whoever comes next. */
  readonly venue: boolean
}

const isScreen = (name: string): name is Screen => screens.some((screen) => screen === name)

/** Reads what follows `#`. Undefined where it names no screen. */
export function routeOf(fragment: string): Route | undefined {
  const match = /^(venue)?(?:\/(.*))?$/.exec(fragment)
  if (match === null) return undefined
  const [, venue, name = ''] = match
  const screen = name === '' ? 'entrance' : name
  return isScreen(screen) ? { screen, venue: venue !== undefined } : undefined
}

/** What a screen is come to for, where a journey begins. */
export function purposeOf(screen: Screen): Purpose | undefined {
  if (screen === 'furusato') return 'donating'
  return screen === 'tax' || screen === 'you' || screen === 'no-income' ? 'tax' : undefined
}

/** The address of a screen, with its `#`. */
export const addressOf = ({ screen, venue }: Route): string =>
  `#${venue ? 'venue' : ''}/${screen === 'entrance' ? '' : screen}`
