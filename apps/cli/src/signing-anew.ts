import { join } from 'node:path'
import { readRelease, signedAnew, type Release } from '@zeimori/resident'
import { foundProblem } from './failure.ts'
import { readTextFile } from './input.ts'
import type { Settings } from './settings.ts'
import { signingOf } from './site.ts'
import { readClosed } from './site-state.ts'
import { showStops } from './site-stops.ts'
import { writeWhole } from './write-whole.ts'

/** The release of a written site, as it is signed now. @throws a problem where there is none */
export function releaseOf(site: string): Release {
  const read = readRelease(readTextFile(join(site, 'release.json')))
  if (read === undefined) throw foundProblem(`${site}/release.json は、発行の記録ではありません。`)
  return read.of
}

/**
 * Signs a written site anew with what is stopped and revoked at the moment, and shows the stops to those
 * without a service worker, too.
 */
export async function signAnew(site: string, settings: Settings): Promise<Release> {
  const file = join(site, 'release.json')
  const bytes = signed(readTextFile(file), site, settings)
  const release = readRelease(Buffer.from(bytes).toString('utf8'))?.of
  if (release === undefined) throw new RangeError('signed no release')
  await showStops(site, release, readClosed(settings.dataDir))
  writeWhole(file, bytes, 0o644)
  return release
}

function signed(text: string, site: string, settings: Settings): Uint8Array {
  try {
    return signedAnew(text, signingOf(settings, 'now', readRelease(text)?.of.issued))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw foundProblem(
      `${site}/release.json は、この鍵で署名したものではありません。ZEIMORI_RELEASE_KEY をたしかめてください。`,
    )
  }
}
