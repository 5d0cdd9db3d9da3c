import { copyFile, readdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { stops, type Release } from '@zeimori/resident'
import { foundProblem } from './failure.ts'

/** Under this name a stopped page waits to be shown again. */
const held = 'held.html'
const shown = 'index.html'

/**
 * Puts the page that says so in place of every page of a stopped municipality, and brings back those that
 * are not stopped any more. For who comes without the service worker, which goes by `release.json`.
 * @param unopened the municipalities that are stopped because they are not open yet: their page says that
 */
export async function showStops(
  site: string,
  release: Pick<Release, 'stopped' | 'host'>,
  unopened: readonly string[],
): Promise<void> {
  try {
    for (const { folder, code, language } of await pagesIn(site)) {
      const isStopped = stops(release, code)
      const isHeld = await exists(join(folder, held))
      if (isStopped) {
        if (!isHeld) await rename(join(folder, shown), join(folder, held))
        const why = unopened.includes(code || (release.host ?? '')) ? 'unopened' : 'stopped'
        await copyFile(join(site, 'about', language, why, shown), join(folder, shown))
      } else if (!isStopped && isHeld) await rename(join(folder, held), join(folder, shown))
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    throw foundProblem(
      `${site} のページを入れかえられません（${code}）。場所と権限をたしかめてください。`,
    )
  }
}

type PageFolder = { readonly folder: string; readonly code: string; readonly language: string }

/** Every folder that holds a municipality's page. On a host of its own these stand at the top. */
async function pagesIn(site: string): Promise<readonly PageFolder[]> {
  const languages = await readdir(join(site, 'about'))
  const shared = await readdir(join(site, 't')).catch(() => [])
  const own = shared.length === 0 ? [{ code: '', base: site }] : []
  const bases = [...own, ...shared.map((code) => ({ code, base: join(site, 't', code) }))]
  return bases.flatMap(({ code, base }) =>
    languages.map((language) => ({ folder: join(base, language), code, language })),
  )
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )
