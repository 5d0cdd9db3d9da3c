import { groupOf, type GroupId } from '../form/fields/index.ts'
import { askingScreens } from '../form/fields/screens.ts'
import { findBox } from '../form/names.ts'
import { guidedScreens, screens, type Screen } from './route.ts'

export type AskingScreen = keyof typeof askingScreens

export const isAsking = (screen: Screen): screen is AskingScreen => screen in askingScreens

/** The screen that draws a box: the one being looked at, if it does, or else the guided form's. */
export function screenOfBox(name: string, now: Screen): Screen | undefined {
  const group = findBox(name)?.group
  if (group === undefined) return undefined
  return screenOfCard(group.inside ?? group.id, now)
}

/** The same for a card. */
function screenOfCard(card: string, now: Screen): Screen | undefined {
  const draws = (screen: Screen): boolean => isAsking(screen) && cardsOn(screen).includes(card)
  if (draws(now)) return now
  return guidedScreens.find(draws) ?? screens.find(draws)
}

const cardsOn = (screen: AskingScreen): readonly string[] => [
  'basho',
  ...askingScreens[screen].map((id: GroupId) => groupOf(id).id),
]
