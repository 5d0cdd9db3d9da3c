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
  entrance.hidden = true
  const coming = document.createElement('div')
  coming.className = 'coming'
  coming.append(said('h1', screenTexts[screen].title), waiting())
  entrance.before(coming)
  void afterPaint().then(() => [...parts, app.dataset['module'] ?? ''].forEach(fetchAhead))
}

/** The screen that was announced does not come: the first one takes its place again. */
export function takeBack(app: HTMLElement): void {
  app.querySelector('.coming')?.remove()
  app.querySelector('.entrance')?.removeAttribute('hidden')
}

function fetchAhead(module: string): void {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.href = module
  document.head.append(link)
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
