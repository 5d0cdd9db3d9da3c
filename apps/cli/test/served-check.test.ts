import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { 見本市 } from '@zeimori/municipalities'
import { unsettled, type Site } from '@zeimori/resident'
import { flagsIn } from '@zeimori/stops'
import { root } from '../src/root.ts'
import { servedRelease } from '../src/served-release.ts'
import { readSettings, type Settings } from '../src/settings.ts'
import { buildTenantSites, startResident, stoppingOf, type Running } from '../src/site.ts'
import { servedCheck } from '../src/stopping/served.ts'

const target = '999997'

describe('what is looked at before a stopped service opens further', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-served-'))
  const address = { host: '127.0.0.1', port: 0, setting: 'ZEIMORI_RESIDENT_LISTEN' } as const
  let settings: Settings
  let site: Site
  let running: Running
  const check = () => {
    const port = Number(new URL(running.url).port)
    return servedCheck({ ...settings, residentListen: { ...address, port } }, target)
  }
  const flags = () => flagsIn(settings.stops.flags, settings.stops.pages, () => new Date())
  const pages = async (): Promise<number> => (await fetch(`${running.url}/t/${target}/ja/`)).status

  beforeAll(async () => {
    settings = readSettings({ ZEIMORI_DATA_DIR: join(folder, 'data') }, root)
    site = await buildTenantSites(settings, {
      tenants: [unsettled(見本市)],
      trial: true,
      hasListener: true,
      languages: ['ja'],
    })
    running = await startResident(
      site,
      address,
      servedRelease(site, settings),
      stoppingOf(settings),
    )
  }, 120_000)
  afterAll(async () => {
    await running.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is every file, as the listener serves it: also the entrance, which leads on to a page', async () => {
    expect(await check()).toMatchObject({ ok: true })
  })

  it('can be looked at from this machine while nobody else is let in', async () => {
    await flags().stop(target)
    expect(await pages()).toBe(503)
    expect(await check()).toMatchObject({ ok: false })
    await flags().open(target, 'check')
    expect(await pages()).toBe(200)
    expect(await check()).toMatchObject({ ok: true })
    await flags().resume(target)
  })

  it('fails where a file is another than the one that was signed', async () => {
    const [path, file] = [...site.files].find(([name]) => name.endsWith('.css')) ?? []
    if (path === undefined || file === undefined) throw new Error('no style')
    const other = new Map(site.files).set(path, { ...file, bytes: Buffer.from('x') })
    const before = running
    running = await startResident(
      { ...site, files: other },
      address,
      servedRelease(site, settings),
      stoppingOf(settings),
    )
    expect(await check()).toMatchObject({ ok: false, seen: expect.stringContaining(path) })
    await running.close()
    running = before
  })

  it('is not shown to anybody while it is not open, whatever the flags let in', async () => {
    mkdirSync(settings.dataDir, { recursive: true })
    writeFileSync(join(settings.dataDir, 'site-openings.json'), `{"closed":["${target}"]}`)
    await expect.poll(pages, { timeout: 5_000 }).toBe(503)
    expect(await (await fetch(`${running.url}/t/${target}/ja/`)).text()).toContain(
      'まだ公開していません',
    )
    writeFileSync(join(settings.dataDir, 'site-openings.json'), 'x')
    await expect.poll(pages, { timeout: 3_000 }).toBe(503)
    writeFileSync(join(settings.dataDir, 'site-openings.json'), '{"closed":[]}')
    await expect.poll(pages, { timeout: 5_000 }).toBe(200)
  })
})
