import { entranceText } from '../texts/entrance.ts'
import { screenTexts } from '../texts/screens.ts'
import { afterPaint } from './after-paint.ts'
import { routeOf } from './route.ts'

/**
 * Where the address leads past the first screen, the page begins with the title of the screen that is coming,
 * and fetches at once all that will draw it: nothing stands there first that must then make way.
 * @param parts the scripts that draw the screens
 */
export function showComing(app: HTMLElement, fragment: string, parts: readonly string[]): void {
  const screen = routeOf(fragment)?.screen ?? 'entrance'
  const entrance = app.querySelector<HTMLElement>('.entrance')
  if (screen === 'entrance' || entrance === null) return
  const kept = document.createElement('template')
  const coming = document.createElement('div')
  coming.className = 'coming'
  coming.append(said('h1', screenTexts[screen].title), waiting(), kept)
  entrance.replaceWith(coming)
  kept.content.append(entrance)
  void afterPaint().then(() => [...parts, app.dataset['module'] ?? ''].forEach(fetchAhead))
}

/** The screen that was announced does not come: the first one takes its place again. */
export function takeBack(app: HTMLElement): void {
  const coming = app.querySelector('.coming')
  const kept = coming?.querySelector('template')
  if (kept) coming?.replaceWith(kept.content)
}

/** All at once, where each by itself would first have to say which others it needs. The need itself says what fails. */
function fetchAhead(module: string): void {
  import(module).catch(() => undefined)
}

function waiting(): HTMLElement {
  const line = said('p', entranceText.loading)
  line.className = 'loading'
  line.setAttribute('role', 'status')
  return line
}

function said(name: 'h1' | 'p', text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  return element
}
