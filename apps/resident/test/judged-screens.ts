import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { aboutPages, refusalPages, screens } from '@zeimori/resident/screens'
import { axeTags, states } from './states.ts'

/** A screen that the published result speaks of. */
export type JudgedScreen = {
  readonly path: string
  /** What it is called; undefined takes its heading. */
  readonly name: string | undefined
  readonly reach: (page: Page) => Promise<void>
}

const home = '/t/999997/ja/'
const asItIs = (path: string): JudgedScreen => ({
  path,
  name: undefined,
  reach: (page) => page.locator('h1').first().waitFor(),
})

/** Waits until the first screen has given way to the one that was asked for. */
const begun = (page: Page): Promise<void> =>
  page.locator('#app .tiles').waitFor({ state: 'detached' })

/** Every screen of the site, and the calculation in each of its states. */
export const judgedScreens: readonly JudgedScreen[] = [
  ...screens.map((screen) =>
    screen === 'entrance'
      ? asItIs(home)
      : { ...asItIs(`${home}#/${screen}`), reach: (page: Page) => begun(page) },
  ),
  ...Object.entries(states).map(([name, reach]) => ({ path: `${home}#/tax`, name, reach })),
  asItIs(`${home}no-script/`),
  ...aboutPages.map((page) => asItIs(`/about/ja/${page}/#999997`)),
  ...refusalPages.map((page) => asItIs(`/about/ja/${page}/`)),
  asItIs('/nai'),
]

/** What axe says of the page as it stands. */
export async function resultsOf(page: Page): Promise<{
  readonly violations: readonly string[]
  readonly passed: number
  readonly unsure: number
}> {
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
