import { request } from 'node:http'
import type { Checked } from '@zeimori/console/acts'
import { hashOf, provedRelease, type Release } from '@zeimori/resident'
import { siteKey } from '../releasing.ts'
import type { Address, Settings } from '../settings.ts'

const about = { name: 'served/release', title: '配っているファイルが、署名した版のとおりである' }
/** In milliseconds, for each file. */
const patience = 5_000

/** Fetches every file of the target that the signed release lists, as visitors would, and compares it. */
export async function servedCheck(settings: Settings, target: string): Promise<Checked> {
  try {
    const get = getting(settings.residentListen)
    const said = await get('/release.json')
    const release = provedRelease(said.body.toString('utf8'), siteKey(settings))
    if (release === undefined)
      return { ...about, ok: false, seen: '発行の記録の署名が合いません。' }
    const files = await listed(release, get)
    const paths = [...files.keys()].filter((path) => isOf(path, target))
    // One after another, beside what visitors ask.
    const compared = await Array.fromAsync(paths, async (path) => {
      const { at, body } = await get(path)
      return { path, isSigned: hashOf(body) === files.get(at) }
    })
    const other = compared.find(({ isSigned }) => !isSigned)
    if (other !== undefined)
      return { ...about, ok: false, seen: `${other.path} が、署名した版とちがいます。` }
    return { ...about, ok: paths.length > 0, seen: `${paths.length}個のファイルを比べました。` }
  } catch (error) {
    const code = error instanceof Error ? error.message : ''
    return { ...about, ok: false, seen: `たずねられませんでした（${code}）。` }
  }
}

/** The other municipalities' pages are no part of it. */
const isOf = (path: string, target: string): boolean =>
  target === 'all' || !path.startsWith('/t/') || path.startsWith(`/t/${target}/`)

/** What visitors get, and where: the listener leads whoever comes without an address on to a page. */
type Got = { readonly at: string; readonly body: Buffer }
type Get = (path: string) => Promise<Got>

async function listed(release: Release, get: Get): Promise<ReadonlyMap<string, string>> {
  const lists = await Promise.all(
    Object.values(release.lists).map(async (hash) => {
      const { body } = await get(`/lists/${hash}.json`)
      if (hashOf(body) !== hash) throw new Error(`/lists/${hash}.json`)
      const list: Readonly<Record<string, string>> = JSON.parse(body.toString('utf8'))
      return Object.entries(list)
    }),
  )
  return new Map(lists.flat())
}

type Answer = Got & { readonly status: number | undefined; readonly to: string | undefined }

const ask = ({ host, port }: Address, path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(patience)
    const asked = request({ host, port, path, signal }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () => {
        const { statusCode: status, headers } = answer
        resolve({ at: path, body: Buffer.concat(parts), status, to: headers.location })
      })
    })
    asked.on('error', reject)
    asked.end()
  })

const getting =
  (address: Address): Get =>
  async (path) => {
    const first = await ask(address, path)
    const { status, at, body } =
      first.status === 302 && first.to !== undefined ? await ask(address, first.to) : first
    if (status !== 200) throw new Error(`${at} ${status}`)
    return { at, body }
  }
