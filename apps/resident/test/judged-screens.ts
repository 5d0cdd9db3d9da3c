import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { aboutPages, refusalPages, screens } from '@zeimori/resident/screens'
import type { LanguageCode } from '@zeimori/resident'
import { fillIn, showScreen } from './filled-screens.ts'
import { axeTags, drawWhole, states, violationsOf } from './states.ts'

/** A screen that the published result speaks of. */
export type JudgedScreen = {
  readonly path: string
  /** What it is called; undefined takes its heading. */
  readonly name: string | undefined
  readonly reach: (page: Page) => Promise<void>
}

const homeIn = (language: LanguageCode): string => `/t/999997/${language}/`
const home = homeIn('ja')
const asItIs = (path: string): JudgedScreen => ({
  path,
  name: undefined,
  reach: (page) => page.locator('h1').first().waitFor(),
})

/** Every screen of the site, and the calculation in each of its states. */
export const judgedScreens: readonly JudgedScreen[] = [
  ...screens.map((screen) =>
    screen === 'entrance'
      ? asItIs(home)
      : {
          ...asItIs(`${home}#/${screen}`),
          reach: async (page: Page) => {
            await fillIn(page)
            await showScreen(page, screen)
          },
        },
  ),
  ...Object.entries(states).map(([name, reach]) => ({ path: `${home}#/tax`, name, reach })),
  asItIs(`${home}no-script/`),
  ...aboutPages.map((page) => asItIs(`/about/ja/${page}/#999997`)),
  ...refusalPages.map((page) => asItIs(`/about/ja/${page}/`)),
  asItIs('/nai'),
]

/** What axe finds wrong in a language: on every screen, once something has been filled in. */
export async function violationsIn(
  language: LanguageCode,
  opened: (path: string) => Promise<Page>,
): Promise<readonly string[]> {
  const found: string[] = []
  const page = await opened(homeIn(language))
  await fillIn(page)
  for (const screen of screens.filter((one) => one !== 'entrance')) {
    await showScreen(page, screen)
    found.push(...(await violationsOf(page)))
  }
  await page.context().close()
  const others = [
    homeIn(language),
    `${homeIn(language)}no-script/`,
    ...aboutPages.map((name) => `/about/${language}/${name}/#999997`),
    ...refusalPages.map((name) => `/about/${language}/${name}/`),
  ]
  for (const path of others) {
    const other = await opened(path)
    await other.locator('h1').first().waitFor()
    found.push(...(await violationsOf(other)))
    await other.context().close()
  }
  return found
}

/** What axe says of the page as it stands. */
export async function resultsOf(page: Page): Promise<{
  readonly violations: readonly string[]
  readonly passed: number
  readonly unsure: number
}> {
  await drawWhole(page)
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly: axeTags })
  const { violations, passes, incomplete } = await axe.analyze()
  return {
    violations: violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
    ),
    passed: passes.length,
    unsure: incomplete.length,
  }
}
