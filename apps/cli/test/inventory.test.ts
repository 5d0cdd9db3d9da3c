import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectSentence, zeimori } from './command.ts'

let folder = ''
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const at = (path: string): string => join(folder, path)

const paragraph = (name: string, version: string): string =>
  `Package: ${name}\nStatus: install ok installed\nVersion: ${version}\n`

const advisory = (name: string, fixed: string): string =>
  JSON.stringify({
    id: `SYNTHETIC-${name}`,
    modified: '2026-11-01T00:00:00Z',
    affected: [
      {
        package: { ecosystem: 'Debian:12', name },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed }] }],
      },
    ],
  })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeimori-inventory-'))
  put('host/etc/os-release', 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian 12"\n')
  put('host/var/lib/dpkg/status', `${paragraph('openssl', '3.0.17-1~deb12u2')}\n`)
  put('old/etc/os-release', 'ID=debian\nVERSION_ID="11"\nPRETTY_NAME="Debian 11"\n')
  put('old/var/lib/dpkg/status', `${paragraph('openssl', '1.1.1')}\n`)
  put('empty/etc/os-release', 'ID=debian\nVERSION_ID="12"\n')
  put('empty/var/lib/dpkg/status', '')
  put('weak/a/one.json', advisory('openssl', '3.0.17-1~deb12u3'))
  put('mended/one.json', advisory('openssl', '3.0.17-1~deb12u2'))
  put('damaged/one.json', '{')
  put('none/readme.txt', '')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const inventory = (...args: readonly string[]) => zeimori(['inventory', ...args])

describe.concurrent('inventory', () => {
  it('says what a host consists of, and ends with 0 where nothing is to be done', async () => {
    const { code, stdout } = await inventory('--host', at('host'), '--advisories', at('mended'))
    expect(code).toBe(0)
    expect(stdout).toContain('Debian 12')
    expect(stdout).toContain('OSのパッケージ 1個')
    expect(stdout).not.toContain('×')
  })

  it('names what is weak, where it is mended, and ends with 1', async () => {
    const { code, stdout } = await inventory('--host', at('host'), '--advisories', at('weak'))
    expect(code).toBe(1)
    expect(stdout).toContain('× openssl 3.0.17-1~deb12u2: SYNTHETIC-openssl')
    expect(stdout).toContain('3.0.17-1~deb12u3 で直っています')
  })

  it('names what is past the end of its support', async () => {
    const { code, stdout } = await inventory('--host', at('old'))
    expect(code).toBe(1)
    expect(stdout).toMatch(/× Debian 11: サポートは 2026-08-31 に終わりました/)
  })

  it('takes what it finds over into the register, for this machine alone', async () => {
    const env = { ZEIMORI_DATA_DIR: at('data') }
    const keep = (...args: readonly string[]) => zeimori(['inventory', '--keep', ...args], { env })
    const kept = await keep('--advisories', at('weak'))
    expect(kept.stderr).toMatch(/脆弱性の台帳に残しました（対応中 \d+件）/)
    await zeimori(['audit', 'checkpoint'], { env })
    const { stdout } = await zeimori(['audit', 'search', '--action', 'weakness.look'], { env })
    expect(stdout.trim().split('\n')).toHaveLength(1)
    // What it consists of is kept once a day, with advisories or without.
    expect(kept.stderr).toContain('今日の構成を残しました。')
    expect((await keep()).stderr).toContain('もう残してあります')
    const refused = await keep('--advisories', at('weak'), '--host', at('host'))
    expect(refused.code).toBe(2)
    expectSentence(refused, '--keep', '--host')
  })

  it('takes no damaged record for a harmless one', async () => {
    const { code, stdout } = await inventory('--host', at('host'), '--advisories', at('damaged'))
    expect(code).toBe(1)
    expect(stdout).toContain('読めない脆弱性の記録: one.json')
  })

  it('writes JSON, and the bill of materials', async () => {
    const bom = at('sbom.json')
    const { stdout } = await inventory('--host', at('host'), '--json', '--sbom', bom)
    const { software, weak } = JSON.parse(stdout)
    expect(software[0]).toMatchObject({ ecosystem: 'debian', name: 'openssl' })
    expect(weak).toBeUndefined()
    const { components } = JSON.parse(readFileSync(bom, 'utf8'))
    expect(components.map(({ name }: { name: string }) => name)).toContain('fastify')
  })

  for (const [what, ...args] of [
    ['no host', '--host', 'nowhere'],
    ['a host without packages', '--host', 'empty'],
    ['a folder without records', '--host', 'host', '--advisories', 'none'],
    ['a folder that is not there', '--host', 'host', '--advisories', 'nowhere'],
  ])
    it(`takes ${what} for wrong use: exit 2, in words`, async () => {
      const given = args.map((one) => (one.startsWith('-') ? one : at(one)))
      const result = await inventory(...given)
      expect(result.code).toBe(2)
      expectSentence(result)
    })

  it('says it where the bill of materials cannot be written', async () => {
    const result = await inventory('--host', at('host'), '--sbom', at('nowhere/sbom.json'))
    expect(result.code).toBe(1)
    expectSentence(result, 'sbom.json')
  })
})
