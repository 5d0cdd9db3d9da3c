import { beforeAll, describe, expect, it } from 'vitest'
import { contentSecurityPolicy, type Site } from '@zeimori/resident'
import { sharedSite } from '../shared-site.ts'
import { refusalPages } from '../../src/page/paths.ts'
import { listenerOf } from '../site.ts'

const page = 't/999997/ja/index.html'
const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8')

describe('書き出したサイトは、どのサーバーに置いても守られる', () => {
  let site: Site
  beforeAll(async () => {
    site = await sharedSite(false)
  })

  it('どのページも、何かを取りに行く前に、自分の方針を持つ', () => {
    const pages = [...site.files].filter(([path]) => path.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(0)
    for (const [path, { bytes }] of pages) {
      const [head = ''] = textOf(bytes).split('</head>')
      const [, policy = ''] =
        /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(head) ?? []
      // The entrance only leads on to the tenants' pages, and a refusal says no more than why.
      const isRefusal = refusalPages.some((name) => path.includes(`/${name}/`))
      const isPlain = path === 'index.html' || isRefusal
      expect(`${policy.replaceAll('&#39;', "'")}; frame-ancestors 'none'`).toBe(
        contentSecurityPolicy(isPlain ? 'plain' : 'scripts'),
      )
      expect(head.indexOf('http-equiv')).toBeLessThan(head.search(/<link|<script/))
      expect(head.match(/http-equiv/g)).toHaveLength(1)
    }
  })

  it('nginx と Apache の設定は、受け口が送るのと同じヘッダをすべて送る', async () => {
    const sent = (await listenerOf(await sharedSite()).inject(`/${page.replace('index.html', '')}`))
      .headers
    const own = Object.entries(sent).filter(([name]) => /policy|^x-|^cache-control$/.test(name))
    expect(own.length).toBeGreaterThan(8)
    const nginx = textOf(site.hosting.get('hosting/nginx.conf'))
    const [, everywhere = '', assets = '', worker = ''] = nginx.split(
      /location (?:\/|~ "\^\/\(\?:assets|= \/service-worker)/,
    )
    const apache = textOf(site.hosting.get('.htaccess'))
    for (const [name, value] of own) {
      expect(everywhere).toContain(`  add_header ${name} "${String(value)}" always;\n`)
      expect(apache).toContain(`\nHeader always set ${name} "${String(value)}"\n`)
    }
    const setIn = (place: string): readonly string[] =>
      [...place.matchAll(/add_header (\S+)/g)].map(([, name]) => name ?? '')
    expect(setIn(assets)).toEqual(setIn(everywhere))
    expect(setIn(worker)).toEqual(setIn(everywhere))
    expect(assets).toContain('immutable')
    // The worker alone may fetch, and runs nothing else.
    const { 'content-security-policy': policy } = (
      await listenerOf(await sharedSite()).inject('/service-worker.js')
    ).headers
    expect(policy).toMatch(/^default-src 'none'; connect-src 'self';(?!.*script-src)/)
    expect(worker).toContain(String(policy))
    expect(apache).toMatch(
      /<If "%\{REQUEST_URI\} == '\/service-worker\.js'">\n.*connect-src 'self'/,
    )
    expect(nginx.split('{').length).toBe(nginx.split('}').length)
  })

  it('受け口は、サーバーの設定を配らない', async () => {
    const app = listenerOf(site)
    for (const path of site.hosting.keys())
      expect((await app.inject(`/${path}`)).statusCode).toBe(404)
  })

  it('配るものすべての、使用許諾の文がある', () => {
    const text = textOf(site.files.get('assets/LICENSES.txt')?.bytes)
    expect(text).toContain('Apache License')
    expect(text).toMatch(/^preact\n=+\n\nThe MIT License[^]*Permission is hereby granted/m)
    expect(text).toMatch(/^Noto Sans JP\n=+\n[^]*SIL OPEN FONT LICENSE Version 1\.1/m)
  })
})
