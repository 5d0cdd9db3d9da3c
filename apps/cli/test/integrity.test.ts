import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { servedLook, type Got } from '../src/integrity/as-served.ts'
import type { Finding } from '../src/integrity/finding.ts'
import { diskLook } from '../src/integrity/on-disk.ts'
import { showStops } from '../src/site-stops.ts'
import { smallSite } from './small-site.ts'

const site = smallSite()
const key = () => site.key
const page = 't/142051/ja/index.html'

describe('the written files of a site', () => {
  let folder = ''
  let stopped: readonly string[] = []
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zeimori-integrity-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    site.write(folder, site.files())
    stopped = []
  })
  const looking = () => diskLook({ folder, key, lasting: 5, stopped: () => stopped })
  const put = (path: string, text: string) => writeFileSync(join(folder, path), text)

  it('are as they were signed', async () => {
    const look = looking()
    expect(await look()).toEqual([])
    expect(await look()).toEqual([])
  })

  it('tell of a file that was written to, also where its size and time are as before', async () => {
    const before = new Date('2026-11-22T09:00:00Z')
    utimesSync(join(folder, page), before, before)
    const look = looking()
    await look()
    put(page, 'PAGE 142051')
    utimesSync(join(folder, page), before, before)
    expect(statSync(join(folder, page)).mtime).toEqual(before)
    expect(await look()).toMatchObject([
      { path: '/t/142051/ja/', tenant: '142051', bytes: Buffer.from('PAGE 142051') },
    ])
  })

  it.each([
    ['a program', 'assets/app-0a1b2c3d.js', 'export const tax = 2', ''],
    ['the service worker', 'service-worker.js', 'other', ''],
    ['settings of the web server', '.htaccess', 'Options +Indexes', ''],
    ['a page that nobody signed', 't/142051/ja/login.html', 'your card number?', '142051'],
    ['a page that waits for no stop', 't/142051/ja/held.html', 'other', '142051'],
    ['the stop page where nobody is stopped', page, 'stopped', '142051'],
  ])('tell of %s', async (_, path, text, tenant) => {
    put(path, text)
    const [found, ...others] = await looking()()
    expect(found).toMatchObject({ path: `/${path.replace(/index\.html$/, '')}`, tenant })
    expect(others).toEqual([])
  })

  it('of an earlier version say nothing of what their release does not name', async () => {
    rmSync(folder, { recursive: true })
    site.write(folder, site.files(undefined, {}, {}))
    put('service-worker.js', 'worker')
    expect(await looking()()).toEqual([])
    put('other.js', 'other')
    expect(await looking()()).toMatchObject([{ path: '/other.js' }])
  })

  it('tell of a file that is gone, and of a site that is', async () => {
    const look = looking()
    rmSync(join(folder, page))
    expect(await look()).toMatchObject([{ path: '/t/142051/ja/', found: undefined }])
    rmSync(folder, { recursive: true })
    expect(await look()).toMatchObject([{ path: '/release.json', found: undefined }])
  })

  it('tell of a release that another key signed, and of an older one that was put back', async () => {
    const look = looking()
    site.write(folder, site.files('2026-11-23T09:00:00Z', { 'index.html': 'new' }))
    rmSync(join(folder, 'lists'), { recursive: true })
    site.write(folder, site.files('2026-11-23T09:00:00Z', { 'index.html': 'new' }))
    expect(await look()).toEqual([])
    site.write(folder, site.files())
    expect(await look()).toMatchObject([{ path: '/release.json', tenant: '' }])
    site.write(folder, smallSite().files())
    expect(await look()).toMatchObject([{ path: '/release.json', tenant: '' }])
  })

  it('say nothing while a municipality is stopped, and opened again', async () => {
    const look = looking()
    await showStops(folder, { stopped: ['142051'] }, [])
    expect(await look()).toMatchObject([{ path: '/t/142051/ja/' }])
    stopped = ['142051']
    expect(await look()).toEqual([])
    put(page, 'other')
    expect(await look()).toMatchObject([{ path: '/t/142051/ja/' }])
    put(page, 'stopped')
    await showStops(folder, { stopped: [] }, [])
    stopped = []
    expect(await look()).toEqual([])
  })

  it('say nothing while another release takes their place', async () => {
    const look = looking()
    await look()
    const draft = `${folder}.new`
    site.write(draft, site.files('2026-11-24T09:00:00Z', { 'index.html': 'new' }))
    await rename(folder, `${folder}.old`)
    onTestFinished(() => rmSync(`${folder}.old`, { recursive: true, force: true }))
    const seen = look()
    await rename(draft, folder)
    expect(await seen).toEqual([])
    expect(await look()).toEqual([])
  })
})

describe('what is served', () => {
  const answers = (files: ReadonlyMap<string, string>) => (path: string) => {
    const text = files.get(path.replace(/\/$/, '/index.html').slice(1))
    return text === undefined
      ? { status: 404, body: Buffer.from('') }
      : { status: 200, body: Buffer.from(text) }
  }
  const signed = answers(site.files())
  /** Looks once, where these paths are answered otherwise. */
  const looked = async (
    other: Readonly<Record<string, Got | (() => Got)>>,
    stopped: readonly string[] = [],
  ) => {
    const found: Finding[] = []
    const asked: string[] = []
    const look = servedLook({
      key,
      lasting: 5,
      get: async (path) => {
        asked.push(path)
        const one = other[path]
        return (typeof one === 'function' ? one() : one) ?? signed(path)
      },
      stopped: () => stopped,
      tenants: async () => new Set(['142051']),
      spread: 0,
    })
    const isSeen = await look(async (one) => void found.push(one), new AbortController().signal)
    return { isSeen, found: found.map(({ path, tenant }) => ({ path, tenant })), asked }
  }
  const body = (text: string): Got => ({ status: 200, body: Buffer.from(text) })
  const fujisawa = { path: '/t/142051/ja/', tenant: '142051' }

  it('is every file, of the municipalities that are registered', async () => {
    const { isSeen, found, asked } = await looked({})
    expect([isSeen, found]).toEqual([true, []])
    expect(asked).toContain('/service-worker.js')
    expect(asked).toContain('/t/142051/ja/')
    expect(asked.filter((path) => /131016|htaccess/.test(path))).toEqual([])
  })

  it.each([
    ['another page', body('other')],
    ['one that leads elsewhere', { status: 302, to: 'https://evil.example/', body: Buffer.of() }],
    ['none', { status: 404, body: Buffer.of() }],
  ])('is told of where it is %s', async (_, got) => {
    expect(await looked({ '/t/142051/ja/': got })).toMatchObject({ found: [fujisawa] })
  })

  it('is led on to a page of the same site', async () => {
    const led = { status: 302, to: '/about/ja/stopped/', body: Buffer.of() }
    expect(await looked({ '/': led })).toMatchObject({ isSeen: true, found: [] })
  })

  it.each([403, 429, 502, 503])('cannot be told of an answer of %i', async (status) => {
    const got = { status, body: Buffer.from('x') }
    expect(await looked({ '/t/142051/ja/': got })).toMatchObject({ found: [] })
    expect(await looked({ '/release.json': got })).toMatchObject({ isSeen: false, found: [] })
  })

  it('is not asked for while it is stopped', async () => {
    const { asked, found } = await looked({ '/t/142051/ja/': body('stopped') }, ['142051'])
    expect(asked).not.toContain('/t/142051/ja/')
    expect(found).toEqual([])
  })

  it('is told of with a release that another key signed, and not with one that is new', async () => {
    const forged = smallSite().files().get('release.json') ?? ''
    expect(await looked({ '/release.json': body(forged) })).toMatchObject({
      found: [{ path: '/release.json', tenant: '' }],
    })
    const next = site.files('2026-11-24T09:00:00Z', { [page]: 'new' })
    let times = 0
    const release = () => body((times++ === 0 ? site.files() : next).get('release.json') ?? '')
    expect(await looked({ '/release.json': release, '/t/142051/ja/': body('new') })).toMatchObject({
      isSeen: false,
      found: [],
    })
  })
})
