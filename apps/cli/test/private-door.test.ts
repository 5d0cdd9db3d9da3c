import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectSentence, zeimori } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'zeimori-door-'))
const file = (name: string): string => join(folder, name)
beforeAll(() => {
  const make = (name: string): void => {
    const key = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2'
    const line = `${key} -subj /CN=${name} -keyout ${name}.key -out ${name}.crt`
    execFileSync('openssl', line.split(' '), { cwd: folder, stdio: 'pipe' })
    chmodSync(file(`${name}.key`), 0o600)
  }
  make('own')
  make('other')
  writeFileSync(file('loose.key'), 'x', { mode: 0o644 })
  writeFileSync(file('text.crt'), 'これは証明書ではありません')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const up = (env: Readonly<Record<string, string>>) =>
  zeimori(['up'], {
    env: {
      ZEIMORI_RESIDENT_LISTEN: '127.0.0.1:0',
      ZEIMORI_CONSOLE_LISTEN: '127.0.0.1:0',
      ZEIMORI_DATA_DIR: join(folder, 'data'),
      ...env,
    },
  })
const certificate = { ZEIMORI_CONSOLE_CERT: file('own.crt'), ZEIMORI_CONSOLE_KEY: file('own.key') }

describe('a console that could be reached from elsewhere', () => {
  it('does not start, and says everything that it lacks', async () => {
    const end = await up({ ZEIMORI_CONSOLE_LISTEN: '0.0.0.0:0' })
    expect(end.code).toBe(2)
    const settings = ['ALLOW', 'CERT', 'CLIENT_CA', 'ORIGIN'].map((one) => `ZEIMORI_CONSOLE_${one}`)
    expectSentence(end, ...settings)
  })

  const rows: Readonly<Record<string, readonly [Readonly<Record<string, string>>, string]>> = {
    'a list that is none': [{ ZEIMORI_CONSOLE_ALLOW: 'everybody' }, '「everybody」'],
    'a list of everybody': [{ ZEIMORI_CONSOLE_ALLOW: '0.0.0.0/0' }, '広すぎます'],
    'a proxy that is none': [{ ZEIMORI_CONSOLE_PROXIES: '10.0.0.0/40' }, 'ZEIMORI_CONSOLE_PROXIES'],
    'an address without https': [{ ZEIMORI_CONSOLE_ORIGIN: 'http://kanri.example.jp' }, 'https://'],
    'an address with a path': [{ ZEIMORI_CONSOLE_ORIGIN: 'https://a.example.jp/b' }, 'ORIGIN'],
    'a certificate without its key': [{ ZEIMORI_CONSOLE_CERT: file('own.crt') }, '両方'],
    'a certificate that is not there': [
      { ...certificate, ZEIMORI_CONSOLE_CERT: file('none.crt') },
      '読めません',
    ],
    'a certificate that is none': [
      { ...certificate, ZEIMORI_CONSOLE_CERT: file('text.crt') },
      '証明書（PEM）',
    ],
    'another’s key': [
      { ...certificate, ZEIMORI_CONSOLE_KEY: file('other.key') },
      'の鍵ではありません',
    ],
    'a key that others can read': [
      { ...certificate, ZEIMORI_CONSOLE_KEY: file('loose.key') },
      'chmod 600',
    ],
    'an authority that is none': [
      { ...certificate, ZEIMORI_CONSOLE_CLIENT_CA: file('text.crt') },
      'ZEIMORI_CONSOLE_CLIENT_CA',
    ],
  }
  for (const [what, [env, word]] of Object.entries(rows))
    it(`does not start with ${what}`, async () => {
      const end = await up(env)
      expect(end.code).toBe(2)
      expectSentence(end, word)
    })
})
