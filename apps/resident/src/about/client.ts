import { keepFragment } from '../languages/keep-fragment.ts'
import { bringLaterFonts } from '../page/later-fonts.ts'

/** The pages about the site only say something, until they are read for one municipality. */
function start(main: HTMLElement): void {
  const layout = main.dataset['layout'] === 'own' ? 'own' : 'shared'
  const code = /^#(\d{6})$/.exec(document.location.hash)?.[1]
  if (code === undefined && layout === 'shared') return
  // Without the municipality's own words the page still says what holds for all.
  import('./own.tsx').then(({ bringOwn }) => bringOwn(main, code, layout)).catch(() => undefined)
}

keepFragment(document)
window.addEventListener('load', bringLaterFonts)
const main = document.getElementById('main')
if (main !== null) start(main)
