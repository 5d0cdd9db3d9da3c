import { createPrivateKey } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRelease, type Release } from '@zeimori/resident'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renewedRelease } from '../src/renewing.ts'
import { expectSentence, zeimori } from './command.ts'

/** Each language takes its seconds. */
const inJapanese = ['--languages', 'ja']

let folder = ''
const site = (): string => join(folder, 'site')
const around = (data = 'data') => ({ env: { ZEIMORI_DATA_DIR: join(folder, data) } })
const sign = (...args: readonly string[]) =>
  zeimori(['sign-site', '--site', site(), ...args], around())
const pageOf = (code: string): string =>
  readFileSync(join(site(), `t/${code}/ja/index.html`), 'utf8')

function release(): Release {
  const read = readRelease(readFileSync(join(site(), 'release.json'), 'utf8'))
  if (read === undefined) throw new Error('no release')
  return read.of
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zeimori-sign-'))
  mkdirSync(join(folder, 'data'))
  writeFileSync(join(folder, 'list.json'), '["142051", "131016"]')
  const list = join(folder, 'list.json')
  const { code } = await zeimori(
    ['build-site', '--out', site(), '--tenants', list, ...inJapanese],
    around(),
  )
  if (code !== 0) throw new Error('the site was not written')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('sign-site', () => {
  it('signs the same release anew, later than before', async () => {
    const before = release()
    const { code, stdout } = await sign()
    expect(code).toBe(0)
    expect(stdout).toContain(before.release)
    expect(release()).toEqual({ ...before, issued: release().issued })
    expect(Date.parse(release().issued)).toBeGreaterThan(Date.parse(before.issued))
  })

  it('the time given for builds does not keep a stop from being newer', async () => {
    const before = release()
    const { env } = around()
    const again = await zeimori(['sign-site', '--site', site()], {
      env: { ...env, SOURCE_DATE_EPOCH: String(Date.parse(before.issued) / 1000) },
    })
    expect(again.code).toBe(0)
    expect(Date.parse(release().issued)).toBeGreaterThan(Date.parse(before.issued))
  })

  it('a running listener signs what it serves anew once a day', () => {
    const built = readFileSync(join(site(), 'release.json'))
    const key = createPrivateKey(readFileSync(join(folder, 'data/release-key.pem')))
    const issued = Date.parse(release().issued)
    let now = issued + 23 * 60 * 60 * 1000
    const serves = renewedRelease(
      built,
      (after) => ({
        key,
        issued: () => new Date(Math.max(now, Date.parse(after) + 1)).toISOString(),
        stopped: [],
        revoked: [],
      }),
      () => now,
    )
    expect(serves()).toBe(built)
    now += 2 * 60 * 60 * 1000
    const renewed = readRelease(Buffer.from(serves()).toString('utf8'))?.of
    expect(renewed).toEqual({ ...release(), issued: renewed?.issued })
    expect(Date.parse(renewed?.issued ?? '')).toBeGreaterThan(issued)
    expect(serves()).toBe(serves())
  })

  it('stops one municipality for those with and without a service worker, and resumes it', async () => {
    const page = pageOf('142051')
    expect((await sign('--stop', '142051')).code).toBe(0)
    expect(release().stopped).toEqual(['142051'])
    expect(pageOf('142051')).toContain('止めてあります')
    expect(pageOf('131016')).not.toContain('止めてあります')
    expect((await sign('--resume', '142051')).code).toBe(0)
    expect(release().stopped).toEqual([])
    expect(pageOf('142051')).toBe(page)
  })

  it('shows nobody a registered municipality that is not open, and resuming does not open it', async () => {
    const page = pageOf('142051')
    const closed = join(folder, 'data/site-openings.json')
    writeFileSync(closed, '{"closed":["142051"]}')
    const signed = await sign()
    expect(signed.stdout).toContain('公開していないのは 142051')
    expect(release().stopped).toEqual(['142051'])
    expect(pageOf('142051')).toContain('まだ公開していません')
    const resumed = await sign('--resume', '142051')
    expect(resumed.code).toBe(2)
    expectSentence(resumed, './zeimori tenant open 142051')
    writeFileSync(closed, 'x')
    const damaged = await sign()
    expect(damaged.code).toBe(1)
    expectSentence(damaged, 'site-openings.json')
    writeFileSync(closed, '{"closed":[]}')
    expect((await sign()).code).toBe(0)
    expect(pageOf('142051')).toBe(page)
  })

  it('a running listener says it at once when something is stopped', () => {
    const built = readFileSync(join(site(), 'release.json'))
    const key = createPrivateKey(readFileSync(join(folder, 'data/release-key.pem')))
    let now = Date.parse(release().issued) + 1000
    let stopped: readonly string[] = []
    const serves = renewedRelease(
      built,
      () => ({ key, issued: () => new Date(now).toISOString(), stopped, revoked: [] }),
      () => now,
      () => stopped.join(),
    )
    now += 5000
    expect(serves()).toBe(built)
    stopped = ['142051']
    now += 5000
    expect(readRelease(Buffer.from(serves()).toString('utf8'))?.of.stopped).toEqual(['142051'])
    expect(serves()).toBe(serves())
  })

  it('a running listener tries again soon where it could not sign a stop', () => {
    const built = readFileSync(join(site(), 'release.json'))
    const key = createPrivateKey(readFileSync(join(folder, 'data/release-key.pem')))
    let now = Date.parse(release().issued) + 1000
    let stopped: readonly string[] = []
    let broken = true
    const serves = renewedRelease(
      built,
      () => {
        if (broken) throw new RangeError('no key')
        return { key, issued: () => new Date(now).toISOString(), stopped, revoked: [] }
      },
      () => now,
      () => stopped.join(),
    )
    stopped = ['142051']
    now += 5000
    expect(serves()).toBe(built)
    broken = false
    now += 5000
    expect(serves()).toBe(built)
    now += 60_000
    expect(readRelease(Buffer.from(serves()).toString('utf8'))?.of.stopped).toEqual(['142051'])
  })

  it('stops all at once', async () => {
    expect((await sign('--stop', 'all')).code).toBe(0)
    expect(pageOf('131016')).toContain('止めてあります')
    expect((await sign('--resume', 'all')).code).toBe(0)
    expect(pageOf('131016')).not.toContain('止めてあります')
  })

  it('revokes an earlier release, but never the one that is out', async () => {
    expect((await sign('--revoke', '0.0.9-abcdefghijkl')).code).toBe(0)
    expect(release().revoked).toEqual(['0.0.9-abcdefghijkl'])
    const refused = await sign('--revoke', release().release)
    expect(refused.code).toBe(2)
    expectSentence(refused, '取り消せません')
  })

  it('a key that others can read is refused, and so is another key', async () => {
    const key = join(folder, 'data/release-key.pem')
    chmodSync(key, 0o644)
    const open = await sign()
    expect(open.code).toBe(2)
    expectSentence(open, 'chmod 600')
    chmodSync(key, 0o600)
    const other = await zeimori(['sign-site', '--site', site()], around('other'))
    expect(other.code).toBe(1)
    expectSentence(other, 'この鍵で署名したものではありません')
  })

  it('a key that the settings name is never made', async () => {
    const key = join(folder, 'nowhere.pem')
    const result = await zeimori(['sign-site', '--site', site()], {
      env: { ...around().env, ZEIMORI_RELEASE_KEY: key },
    })
    expect(result.code).toBe(2)
    expectSentence(result, key)
  })

  for (const args of [[], ['--stop', '見本市'], ['--resume', '1'], ['x']])
    it(`「sign-site ${args.join(' ')}」 is wrong use: exit 2`, async () => {
      const where = args.length === 0 ? [] : ['--site', site()]
      const result = await zeimori(['sign-site', ...where, ...args], around())
      expect(result.code).toBe(2)
      expectSentence(result, 'sign-site')
    })

  it('settings with a slip in them: exit 1, the file and the key, and nothing is written', async () => {
    writeFileSync(join(folder, 'bad.json'), '{"code":"142051","contact":{"phone":"x"}}')
    writeFileSync(join(folder, 'bad-list.json'), '["bad.json"]')
    const out = join(folder, 'never')
    const result = await zeimori(
      ['build-site', '--out', out, '--tenants', join(folder, 'bad-list.json')],
      around(),
    )
    expect(result.code).toBe(1)
    expectSentence(result, 'bad.json の contact.phone', 'contact.office', 'years')
    expect(existsSync(out)).toBe(false)
  })

  it('a host of its own has the pages at the top, takes one municipality only, and can be stopped', async () => {
    writeFileSync(join(folder, 'one.json'), '["142051"]')
    const own = (list: string) =>
      zeimori(
        [
          'build-site',
          '--out',
          join(folder, 'own'),
          '--own-host',
          '--tenants',
          join(folder, list),
          ...inJapanese,
        ],
        around('own-data'),
      )
    expect((await own('one.json')).code).toBe(0)
    const page = readFileSync(join(folder, 'own/ja/index.html'), 'utf8')
    expect(page).toContain('data-module="/tenant.js"')
    const ofOwn = (...args: readonly string[]) =>
      zeimori(['sign-site', '--site', join(folder, 'own'), ...args], around('own-data'))
    const shownNow = (): string => readFileSync(join(folder, 'own/ja/index.html'), 'utf8')
    expect((await ofOwn('--stop', '142051')).code).toBe(0)
    expect(shownNow()).toContain('止めてあります')
    expect((await ofOwn('--resume', '142051')).code).toBe(0)
    expect(shownNow()).toBe(page)
    const other = await ofOwn('--stop', '131016')
    expect(other.code).toBe(2)
    expectSentence(other, '142051 だけのホスト')
    expect((await ofOwn('--stop', 'all')).code).toBe(0)
    expect(shownNow()).toContain('止めてあります')
    expect((await ofOwn('--resume', 'all')).code).toBe(0)
    const refused = await own('list.json')
    expect(refused.code).toBe(2)
    expectSentence(refused, '一団体だけ')
  })
})
