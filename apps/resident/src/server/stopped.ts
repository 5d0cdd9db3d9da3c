import { readRelease, stops } from '../offline/release.ts'

/**
 * Tells whether a municipality is stopped, by the release that is served at the moment: for who comes without
 * the service worker, which goes by the same.
 * @param release the bytes of `release.json` at the moment
 */
export function stoppedBy(release: () => Uint8Array): (code: string) => boolean {
  let bytes = release()
  let of = releaseIn(bytes)
  return (code) => {
    const now = release()
    if (now !== bytes) {
      bytes = now
      of = releaseIn(now)
    }
    return of !== undefined && stops(of, code)
  }
}

const releaseIn = (bytes: Uint8Array) => readRelease(Buffer.from(bytes).toString('utf8'))?.of
