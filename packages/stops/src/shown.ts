import { createHash } from 'node:crypto'
import { pageIn, standingIn } from './flags.ts'
import { isTarget, steps, type Target } from './target.ts'

/** Who asks for what. */
export type Asked = {
  /** The path of the address, without a query. */
  readonly path: string
  /** Where the request came from. */
  readonly address: string
  /** The municipality whose own host it is; undefined where many share one. */
  readonly host: string | undefined
}

/**
 * What is answered even while everything is stopped: by these a browser that keeps the pages learns of the
 * stop, and certificates are renewed. The same list stands in `deploy/nginx/zeimori-stop-http.conf`.
 */
const alwaysOpen =
  /^\/(?:release\.json|service-worker\.js|lists\/[\w-]+\.json|about\/[a-z-]+\/stopped\/(?:index\.html)?)$|^\/\.well-known\/acme-challenge\//

/** The page that stands in place of the answer; undefined where nothing is stopped for this visitor. */
export async function shownPage(
  folder: string,
  { path, address, host }: Asked,
): Promise<Uint8Array | undefined> {
  if (alwaysOpen.test(path)) return undefined
  const own = host ?? /^\/t\/([0-9]{6})(?:\/|$)/.exec(path)?.[1] ?? ''
  for (const target of [own, 'all'].filter(isTarget)) {
    const page = await pageIn(folder, target)
    if (page !== undefined && !(await letsIn(folder, target, address))) return page
  }
  return undefined
}

async function letsIn(folder: string, target: Target, address: string): Promise<boolean> {
  const standing = await standingIn(folder, target)
  if (!standing.stopped || standing.step === undefined) return !standing.stopped
  return steps.indexOf(standing.step) >= rankOf(address)
}

const local = /^(?:::ffff:)?127\.|^::1$/

/** From which step on an address is let in: the machine itself first, then so many of a hundred visitors. */
function rankOf(address: string): number {
  if (local.test(address)) return steps.indexOf('check')
  const place = createHash('sha256').update(address).digest().readUInt32BE(0) % 100
  const share = steps.findIndex((step) => place < Number(step))
  return share < 0 ? steps.length : share
}
