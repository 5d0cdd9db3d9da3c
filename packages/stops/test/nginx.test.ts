import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Server } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { flagsIn, helperAt, shownPage, stopPage, type Flags } from '../src/index.ts'
import { installed, listening } from './installed.ts'
import { hasNginx, startNginx, type Answered, type Asking, type Nginx } from './nginx.ts'

const [fujisawa, chiyoda] = ['/t/142051/ja/', '/t/131016/ja/']
const at = new Date('2026-11-23T05:07:00Z')
const visitors = Array.from({ length: 400 }, (_, n) => `203.0.${n % 4}.${1 + (n % 250)}`)

const place = installed()
const ours: Flags = flagsIn(place.flags, place.pages, () => at)
const byHelper: Flags = helperAt(place.socket, place.flags)
let helper: Server | undefined
let nginx: Nginx | undefined
let own: Nginx | undefined

const ask = async (path: string, asking?: Asking): Promise<Answered> => {
  if (nginx === undefined) throw new Error('nginx did not start')
  return nginx.get(path, asking)
}
/** What the resident listener would answer, which reads the same flags. */
const listened = async (path: string, { from = '127.0.0.1' }: Asking = {}): Promise<number> => {
  const asked = { path, address: from, host: undefined }
  return (await shownPage(place.flags, asked)) === undefined ? 200 : 503
}
const both = async (path: string) => [path, (await ask(path)).status, await listened(path)]

beforeAll(async () => {
  writeFileSync(
    join(place.pages, '142051.html'),
    stopPage({
      name: '藤沢市',
      main: '#005b3a',
      band: '#e6f2ec',
      contact: { office: '市民税課', phone: '0466-00-0000', hours: '平日 8時30分から' },
    }),
    { mode: 0o644 },
  )
  helper = await listening(place)
  if (!hasNginx) return
  nginx = await startNginx(join(place.folder, 'nginx'), place.flags)
  own = await startNginx(join(place.folder, 'own'), place.flags, '142051')
})
afterAll(async () => {
  await nginx?.stop()
  await own?.stop()
  helper?.close()
  place.end()
})
afterEach(() => rmSync(place.flags, { recursive: true, force: true }))

for (const [name, flags] of [
  ['this process', ours],
  ['the root helper', byHelper],
] as const)
  describe.skipIf(!hasNginx)(`flags by ${name}, with nothing behind nginx`, () => {
    it('close one municipality and no other, and open it again', async () => {
      await flags.stop('142051')
      expect([(await ask(fujisawa)).status, (await ask(chiyoda)).status]).toEqual([503, 200])
      expect(await flags.standing('142051')).toMatchObject({ stopped: true, step: undefined })
      await flags.resume('142051')
      expect((await ask(fujisawa)).status).toBe(200)
      expect(await flags.standing('142051')).toEqual({ stopped: false })
    })

    it('show its page: name, time, contact, and when to ask again', async () => {
      await flags.stop('142051')
      const { body, headers } = await ask(fujisawa)
      for (const word of ['藤沢市', '市民税課', '0466-00-0000', '#005b3a'])
        expect(body).toContain(word)
      expect(body).toMatch(/\d{4}年\d{1,2}月\d{1,2}日 \d{1,2}:\d{2}/)
      expect(headers['retry-after']).toBe('1800')
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
    })

    it('close all, a municipality without a page of its own, and every method', async () => {
      await flags.stop('all')
      for (const path of ['/', fujisawa, chiyoda, '/assets/app.js', '/nai']) {
        expect(await both(path)).toEqual([path, 503, 503])
      }
      for (const method of ['POST', 'HEAD', 'DELETE'])
        expect([method, (await ask(chiyoda, { method })).status]).toEqual([method, 503])
      expect((await ask(chiyoda)).body).toContain('お住まいの市区町村')
    })

    it('let browsers and certificates learn what they must, whatever is closed', async () => {
      await flags.stop('all')
      await flags.stop('142051')
      for (const path of [
        '/release.json',
        '/service-worker.js',
        '/lists/abc_-1.json',
        '/about/ja-easy/stopped/',
        '/.well-known/acme-challenge/x',
      ]) {
        expect(await both(path)).toEqual([path, 200, 200])
      }
      for (const path of ['/about/ja/', '/lists/', '/release.json/', '/.well-known/x', '/t/142051'])
        expect(await both(path)).toEqual([path, 503, 503])
    })

    it('open in steps: the machine itself, some visitors, more visitors, and back at once', async () => {
      await flags.stop('142051')
      const letIn = async () => {
        const found = [0, 0]
        for (const from of visitors) {
          if ((await ask(fujisawa, { from })).status === 200) found[0] = (found[0] ?? 0) + 1
          if ((await listened(fujisawa, { from })) === 200) found[1] = (found[1] ?? 0) + 1
        }
        return found
      }
      await flags.open('142051', 'check')
      expect((await ask(fujisawa)).status).toBe(200)
      expect(await letIn()).toEqual([0, 0])
      await flags.open('142051', '5')
      for (const count of await letIn()) expect(count / visitors.length).toBeLessThan(0.15)
      await flags.open('142051', '50')
      for (const count of await letIn()) {
        expect(count / visitors.length).toBeGreaterThan(0.3)
        expect(count / visitors.length).toBeLessThan(0.7)
      }
      expect(await flags.standing('142051')).toMatchObject({ step: '50' })
      await flags.stop('142051')
      expect((await ask(fujisawa)).status).toBe(503)
      expect(await letIn()).toEqual([0, 0])
    })

    it('a step of all opens no municipality that is stopped by itself', async () => {
      await flags.stop('all')
      await flags.stop('142051')
      await flags.open('all', 'check')
      expect([(await ask(fujisawa)).status, (await ask(chiyoda)).status]).toEqual([503, 200])
      expect([await listened(fujisawa), await listened(chiyoda)]).toEqual([503, 200])
    })

    it('close the host of one municipality, by its number and with all', async () => {
      await flags.stop('131016')
      expect((await own?.get('/ja/'))?.status).toBe(200)
      await flags.stop('142051')
      expect((await own?.get('/ja/'))?.status).toBe(503)
      expect((await own?.get('/release.json'))?.status).toBe(200)
    })
  })

describe.skipIf(!hasNginx)('who asks nginx for the page itself', () => {
  it('finds nothing, stopped or not', async () => {
    expect((await ask('/zeimori-stopped')).status).toBe(404)
    await ours.stop('142051')
    expect((await ask('/zeimori-stopped')).status).toBe(404)
  })
})

describe.skipIf(!hasNginx)('the list of those who are kept out', () => {
  it('closes to them alone, before anything is asked', async () => {
    const list = '203.0.113.9 1;\n2001:db8:0:1::/64 1;\n'
    const keeping = await startNginx(join(place.folder, 'bans'), place.flags, undefined, list)
    onTestFinished(keeping.stop)
    const from = async (source: string) => (await keeping.get(fujisawa, { from: source })).status
    expect(await from('203.0.113.9')).toBe(403)
    expect(await from('2001:db8:0:1::77')).toBe(403)
    expect(await from('203.0.113.10')).toBe(200)
    expect(await from('2001:db8:0:2::77')).toBe(200)
  })
})
