import { execFileSync } from 'node:child_process'
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Failure } from '../src/failure.ts'
import { openDoor, type DoorSettings } from '../src/private-door.ts'
import { settingNames } from '../src/settings.ts'
import { expectSentence, root, zeimori } from './command.ts'

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

const none: DoorSettings = {
  allow: undefined,
  proxies: undefined,
  origin: undefined,
  cert: undefined,
  key: undefined,
  clientCa: undefined,
  deviceHeader: undefined,
}
const own = { cert: file('own.crt'), key: file('own.key') }

/** What is said where the door does not open; nothing where it does. */
const said = (host: string, settings: Partial<DoorSettings>, now = new Date()): Promise<string> =>
  openDoor(host, { ...none, ...settings }, now).then(
    () => '',
    (error: unknown) => (error instanceof Failure ? error.lines.join('\n') : 'a defect'),
  )

describe('every setting', () => {
  it('stands in a document, with what it means', () => {
    const docs = ['README.md', ...globSync('docs/*.md', { cwd: root })]
    const text = docs.map((name) => readFileSync(join(root, name), 'utf8')).join('\n')
    const rows = new Set([...text.matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name]) => name))
    expect(settingNames.filter((name) => !rows.has(name))).toEqual([])
  })
})

describe('a console that could be reached from elsewhere', () => {
  it('does not start, and the command says everything that it lacks', async () => {
    const end = await zeimori(['up'], {
      env: {
        ZEIMORI_RESIDENT_LISTEN: '127.0.0.1:0',
        ZEIMORI_CONSOLE_LISTEN: '0.0.0.0:0',
        ZEIMORI_DATA_DIR: join(folder, 'data'),
      },
    })
    expect(end.code).toBe(2)
    const settings = ['ALLOW', 'CERT', 'CLIENT_CA', 'ORIGIN'].map((one) => `ZEIMORI_CONSOLE_${one}`)
    expectSentence(end, ...settings)
  })

  it('starts on this machine with nothing, and elsewhere with everything', async () => {
    expect(await said('127.0.0.1', {})).toBe('')
    const everything = {
      ...own,
      allow: '10.0.0.0/8',
      origin: 'https://kanri.example.jp',
      clientCa: file('other.crt'),
    }
    expect(await said('0.0.0.0', everything)).toBe('')
    expect(await said('::', { ...everything, clientCa: undefined })).toContain('CLIENT_CA')
  })

  const rows: Readonly<Record<string, readonly [Partial<DoorSettings>, string]>> = {
    'a list that is none': [{ allow: 'everybody' }, '「everybody」'],
    'a list of everybody': [{ allow: '0.0.0.0/0' }, '広すぎます'],
    'a proxy that is none': [{ proxies: '10.0.0.0/40' }, 'ZEIMORI_CONSOLE_PROXIES'],
    'a proxy, and no address of its own': [{ proxies: '10.0.0.1' }, 'ZEIMORI_CONSOLE_ORIGIN'],
    'a proxy among those who may come': [
      { allow: '10.0.0.0/8', proxies: '10.1.2.3', origin: 'https://a.example.jp' },
      '「10.1.2.3」',
    ],
    'those who may come among the proxies': [
      { allow: '10.1.2.3', proxies: '10.1.0.0/16', origin: 'https://a.example.jp' },
      '重なっています',
    ],
    'a proxy, and nobody named who may come': [
      { proxies: '127.0.0.1', origin: 'https://a.example.jp' },
      'ZEIMORI_CONSOLE_ALLOW',
    ],
    'a proxy from the Internet that says nothing of devices': [
      { allow: '203.0.113.0/24', proxies: '10.0.0.1', origin: 'https://a.example.jp' },
      'ZEIMORI_CONSOLE_DEVICE_HEADER',
    ],
    'a word on devices and no proxy': [{ deviceHeader: 'X-Device' }, 'ZEIMORI_CONSOLE_PROXIES'],
    'a word on devices that others write': [{ deviceHeader: 'X-Forwarded-For' }, '「X-」'],
    'an address without https': [{ origin: 'http://kanri.example.jp' }, 'https://'],
    'an address with a path': [{ origin: 'https://a.example.jp/b' }, 'ZEIMORI_CONSOLE_ORIGIN'],
    'a certificate without its key': [{ cert: own.cert }, '両方'],
    'a certificate that is not there': [{ ...own, cert: file('none.crt') }, '読めません'],
    'a certificate that is none': [{ ...own, cert: file('text.crt') }, '証明書（PEM）'],
    'another’s key': [{ ...own, key: file('other.key') }, 'の鍵ではありません'],
    'a key that others can read': [{ ...own, key: file('loose.key') }, 'chmod 600'],
    'an authority that is none': [{ ...own, clientCa: file('text.crt') }, 'CLIENT_CA'],
  }
  for (const [what, [settings, sentence]] of Object.entries(rows))
    it(`does not start with ${what}`, async () => {
      expect(await said('127.0.0.1', settings)).toContain(sentence)
    })

  it('does not start with a certificate that has expired', async () => {
    const later = new Date(Date.now() + 10 * 24 * 60 * 60 * 1000)
    expect(await said('127.0.0.1', own, later)).toContain('期限が過ぎています')
  })
})
