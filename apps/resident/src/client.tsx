import { onDeparture } from './keep/departing.ts'
import { takeHanded, type Handed } from './keep/handed.ts'
import { hasKept } from './keep/key.ts'
import { keepFragment } from './languages/keep-fragment.ts'
import { fragmentNow, onAddress } from './page/address.ts'
import { afterPaint } from './page/after-paint.ts'
import { takeBack } from './page/coming.ts'
import { bringLaterFonts, laterFontsNear } from './page/later-fonts.ts'
import { isVenue, usualMinutes } from './page/venue.ts'
import { entranceText } from './texts/entrance.ts'

/**
 * The first screen is only links, drawn by the server. What calculates is fetched when one of them is
 * followed, or looked at.
 */
function start(root: HTMLElement, sheet: HTMLElement): void {
  stayInVenue(root)
  const municipality = root.dataset['tenant'] ?? ''
  const handed = takeHanded(municipality, Date.now())
  // Once it has started, the page hands over more than this.
  onDeparture(document, () => ({
    ...(handed ?? { shared: false, minutes: usualMinutes }),
    municipality,
    fragment: fragmentNow(),
    at: Date.now(),
  }))
  let started: Promise<void> | undefined
  const go = (moved: boolean): void => {
    started ??= begin(root, sheet, moved, handed).catch((defect: unknown) => {
      started = undefined
      throw defect
    })
  }
  const follow = (moved: boolean): void => {
    // Once the page has been drawn anew, it follows its address itself.
    if (!['', '/'].includes(fragmentNow())) go(moved)
  }
  root.addEventListener('pointerover', prepare, { once: true, passive: true })
  root.addEventListener('focusin', prepare, { once: true })
  onAddress(() => follow(true))
  if (hasKept(municipality) || handed?.form !== undefined) go(false)
  follow(false)
  if (started === undefined) window.addEventListener('load', bringLaterFonts)
}

/** Beside a member of staff it stays so, though a link of the first screen be followed at once. */
function stayInVenue(root: HTMLElement): void {
  if (!isVenue(fragmentNow())) return
  for (const link of root.querySelectorAll('a[href^="#/"]'))
    link.setAttribute('href', `#venue${link.getAttribute('href')?.slice(1) ?? '/'}`)
}

const load = () => import('./page/start-app.tsx')

/** Fetches ahead. If it fails, the real need will fetch again and say so. */
function prepare(): void {
  load().catch(() => undefined)
}

async function begin(
  root: HTMLElement,
  sheet: HTMLElement,
  moved: boolean,
  handed: Handed | undefined,
): Promise<void> {
  const loading = said(entranceText.loading, 'status')
  // Where the coming screen has been announced, it says so itself.
  if (root.querySelector('.coming') === null) root.before(loading)
  try {
    // The first sight waits for none of it.
    await afterPaint()
    const { startApp } = await load()
    await laterFontsNear()
    await startApp(root, sheet, moved, handed)
  } catch (defect) {
    // A page that cannot start says so, rather than taking in what it will never answer.
    root.before(said(entranceText.broken, 'alert'))
    takeBack(root)
    throw defect
  } finally {
    loading.remove()
  }
}

function said(text: string, role: 'status' | 'alert'): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.className = role === 'alert' ? 'broken' : 'loading'
  paragraph.setAttribute('role', role)
  paragraph.textContent = text
  return paragraph
}

keepFragment(document)
const root = document.getElementById('app')
const sheet = document.getElementById('sheet')
if (root !== null && sheet !== null) start(root, sheet)
