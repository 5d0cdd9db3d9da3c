import { Wide } from '@zeimori/ui'
import type { JSX } from 'preact'
import { aboutText } from '../texts/about.ts'
import { accessibilityResult, type ScreenResult } from './accessibility-result.ts'
import { SectionOf } from './section.tsx'

const text = aboutText.accessibility

/** What is aimed at, what was tested and how, and what was not. */
export const Accessibility = (): JSX.Element => {
  const { day, axe, browser, screens } = accessibilityResult
  const violations = screens.reduce((sum, screen) => sum + screen.violations, 0)
  return (
    <>
      <p class="intro">{text.lead}</p>
      <SectionOf of={text.policy} />
      <section>
        <h2>{text.result}</h2>
        <p>{text.resultLead(day)}</p>
        <p>{text.method(axe, browser)}</p>
        <p>
          <strong>{text.sum(bothWidths(screens).length, violations)}</strong>
        </p>
        <Wide name={text.result}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text.screen}</th>
                <th scope="col">{text.passed}</th>
                <th scope="col">{text.violations}</th>
                <th scope="col">{text.unsure}</th>
              </tr>
            </thead>
            <tbody>
              {bothWidths(screens).map(({ name, path, passed, violations: found, unsure }) => (
                <tr key={`${name} ${path}`}>
                  <th scope="row" lang="ja">
                    {name}
                  </th>
                  <td class="num">{passed}</td>
                  <td class="num">{found}</td>
                  <td class="num">{unsure}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      </section>
      <SectionOf of={text.not} />
      <p>{text.tell}</p>
    </>
  )
}

/** A screen was tested at several widths, one after the other. */
function bothWidths(screens: readonly ScreenResult[]): readonly ScreenResult[] {
  const found = new Map<string, ScreenResult>()
  for (const one of screens) {
    const key = `${one.path} ${one.state}`
    const before = found.get(key)
    found.set(key, before === undefined ? one : added(before, one))
  }
  return [...found.values()]
}

const added = (a: ScreenResult, b: ScreenResult): ScreenResult => ({
  ...b,
  passed: a.passed + b.passed,
  violations: a.violations + b.violations,
  unsure: a.unsure + b.unsure,
})
