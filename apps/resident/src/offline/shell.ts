import { fragmentNow } from '../page/address.ts'
import { showComing } from '../page/coming.ts'
import { dayInJapan, isShown } from '../tenant/years.ts'
import { canProve } from './can-prove.ts'

/** What draws the screens, part by part: the bundler knows their names. */
declare const APP_PARTS: readonly string[]

/** The address of the service worker, and nothing else, may be made from text. */
const workerPath = '/service-worker.js'

type TrustedPolicy = { readonly createScriptURL: (text: string) => string }
type PolicyMaker = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (text: string) => string },
  ) => TrustedPolicy
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyMaker
  }
}

/** The page's policy knows one name, and it can be taken once: no other script gets it. */
function trusted(): string {
  const policy = window.trustedTypes?.createPolicy('zeimori', {
    createScriptURL: (text) => {
      if (text !== workerPath) throw new TypeError('not the service worker')
      return text
    },
  })
  return policy?.createScriptURL(workerPath) ?? workerPath
}

/** A frame could draw something over the page. A server that sends our headers refuses it; others cannot. */
function refuseFrame(): boolean {
  if (window.top === window.self) return false
  show('.framed')
  for (const part of document.querySelectorAll('main')) part.remove()
  return true
}

function show(what: string): void {
  document.querySelector(what)?.removeAttribute('hidden')
}

/** Keeps the page for when there is no network, where what is kept can be proved to be ours. */
async function keepForLater(): Promise<void> {
  const script = trusted()
  if (!('serviceWorker' in navigator)) return
  if (await canProve(crypto)) await navigator.serviceWorker.register(script, { scope: '/' })
  else show('.unproven')
}

/** What a municipality says from one day to another. */
function showNotices(): void {
  const today = dayInJapan(Date.now())
  for (const notice of document.querySelectorAll<HTMLElement>('.notice')) {
    const { from = '', to = '' } = notice.dataset
    notice.hidden = !isShown({ from, to }, today)
  }
}

showNotices()
if (!refuseFrame()) {
  const app = document.getElementById('app')
  if (app !== null) showComing(app, fragmentNow(), APP_PARTS)
  // Without it the page works as before, as long as there is a network. It must not hold up the first sight.
  window.addEventListener('load', () => void keepForLater().catch(() => undefined))
}
