import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { releaseState } from '../src/host/manifest.ts'
import { readHost, type ReadHost } from '../src/host/read.ts'
import { hostFiles } from '../src/host/render.ts'
import { readSettings } from '../src/settings.ts'
import { testPrograms } from '../src/test-programs.ts'
import { expectSentence, root, zeimori } from './command.ts'

const example = readFileSync(join(root, 'deploy/host/host.conf.example'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'zeimori-host-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The example with other lines. */
const withLines = (lines: Readonly<Record<string, string>>): ReadHost =>
  readHost(
    Object.entries(lines).reduce(
      (text, [name, value]) =>
        new RegExp(`^${name}=`, 'm').test(text)
          ? text.replace(new RegExp(`^${name}=.*$`, 'm'), `${name}=${value}`)
          : `${text}${name}=${value}\n`,
      example,
    ),
  )

const settingsOf = (read: ReadHost) => {
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return read.settings
}

const textOf = (read: ReadHost, path: RegExp, postgresql = '15'): string =>
  hostFiles(settingsOf(read), { postgresql }).find((file) => path.test(file.path))?.text ?? ''

describe('the settings of a host', () => {
  it('as they are handed out are right, but for the names', () =>
    expect(readHost(example).ok).toBe(true))

  it('say every mistake at once, with its line', () => {
    const read = readHost(
      'HOST_MODE=two\n\nA=1\nnothing\nTIME_SOURCES=10.0.0.1\nTIME_SOURCES=10.0.0.2',
    )
    const problems = read.ok ? [] : read.problems
    expect(problems.join('\n')).toMatch(
      /3行目の A は.*\n4行目を読めません。.*\n6行目の TIME_SOURCES は、5行目にも/,
    )
    expect(problems.join('\n')).toContain('1行目の HOST_MODE は one、application、database')
    expect(problems.join('\n')).toContain('二つ以上')
    for (const problem of problems) expect(problem).toMatch(/。$/)
  })

  it.each([
    ['CONSOLE_NETWORKS', '0.0.0.0/0'],
    ['CONSOLE_NETWORKS', '10.0.0.0/7'],
    ['ADMIN_NETWORKS', 'ssh.example.jp'],
    ['CONSOLE_ADDRESS', '203.0.113.5'],
    ['PUBLIC_NAMES', 'zei.example.lg.jp;reboot'],
    ['PUBLIC_NAMES', 'Zei_x'],
    ['EGRESS', '10.1.0.9:25'],
    ['EGRESS', '10.1.0.9/32:0/tcp'],
    ['EGRESS', '10.1.0.9/32:25/icmp'],
    ['TIME_SOURCES', '10.1.0.11 10.1.0.11'],
    ['DATABASE_ADDRESS', '198.51.100.4'],
    ['ZEIMORI_CONSOLE_LISTEN', '0.0.0.0:8081'],
    ['ZEIMORI_MAIL_FROM', '"x" } }'],
  ])('refuse %s=%s', (name, value) => {
    const read = withLines({ [name]: value })
    const problems = read.ok ? [] : read.problems
    expect(problems.length).toBeGreaterThan(0)
    for (const problem of problems) expect(problem).toContain(name)
  })

  it('ask for the database where it stands apart, and for whom it is', () => {
    const apart = withLines({ HOST_MODE: 'database' })
    expect(apart.ok ? [] : apart.problems).toEqual([
      expect.stringContaining('DATABASE_ADDRESS'),
      expect.stringContaining('APPLICATION_ADDRESSES'),
    ])
  })

  it('keep the database on the host to its socket, and apart to TLS and named hosts', () => {
    const one = readHost(example)
    expect(textOf(one, /main\/conf\.d/)).toContain("listen_addresses = ''")
    expect(textOf(one, /pg_hba/)).not.toMatch(/^host/m)
    const apart = withLines({
      HOST_MODE: 'database',
      DATABASE_ADDRESS: '10.1.0.6',
      APPLICATION_ADDRESSES: '10.1.0.5 fd00::5',
    })
    expect(textOf(apart, /17\/main\/pg_hba/, '17').match(/^host.*$/gm)).toEqual([
      'hostssl zeimori zeimori 10.1.0.5/32 scram-sha-256',
      'hostssl zeimori zeimori_owner 10.1.0.5/32 scram-sha-256',
      'hostssl zeimori zeimori fd00::5/128 scram-sha-256',
      'hostssl zeimori zeimori_owner fd00::5/128 scram-sha-256',
    ])
    expect(textOf(apart, /main\/conf\.d/)).toContain('ssl = on')
    expect(textOf(apart, /config\.json/)).toBe('')
  })

  it('give the product settings that it takes, its own among them', () => {
    const text = textOf(
      withLines({ ZEIMORI_DEDICATED: '142051', DEVICE_CERTIFICATES: 'yes' }),
      /config\.json/,
    )
    const file = join(folder, 'zeimori.config.json')
    writeFileSync(file, text)
    const settings = readSettings({ ZEIMORI_CONFIG: file }, folder)
    expect(settings.dedicated).toBe('142051')
    expect(settings.door.origin).toBe('https://kanri.zei.example.lg.jp')
    expect(settings.door.deviceHeader).toBe('X-Device-Verified')
  })

  it('are looked through by the command, which writes what depends on them', async () => {
    const file = join(folder, 'host.conf')
    writeFileSync(file, example)
    const out = join(folder, 'out')
    const done = await zeimori(['host', '--settings', file, '--out', out])
    expect(done).toMatchObject({ code: 0, stderr: '' })
    expect(statSync(join(out, 'etc/zeimori/firewall.nft')).mode & 0o777).toBe(0o600)
    writeFileSync(file, `${example}\nX=1\n`)
    const bad = await zeimori(['host', '--settings', file])
    expect(bad.code).toBe(1)
    expectSentence(bad, 'X は、知らない名前です')
    expectSentence(await zeimori(['host']), '使い方')
  })
})

describe('a release that was unpacked', () => {
  it('is held against its list, file by file', () => {
    expect(releaseState(root)).toBeUndefined()
    const place = mkdtempSync(join(folder, 'release-'))
    for (const name of ['a.txt', 'b c.txt']) writeFileSync(join(place, name), name)
    const list = execFileSync('sha256sum', ['a.txt', 'b c.txt'], { cwd: place, encoding: 'utf8' })
    writeFileSync(join(place, 'MANIFEST.sha256'), list)
    expect(releaseState(place)).toEqual({ files: 2, changed: [] })
    writeFileSync(join(place, 'a.txt'), 'another')
    rmSync(join(place, 'b c.txt'))
    expect(releaseState(place)).toEqual({ files: 2, changed: ['a.txt', 'b c.txt'] })
  })
})

const units = globSync('deploy/{host/etc/systemd/system,helper,watch,backup}/*.service', {
  cwd: root,
})

describe('the units', () => {
  it('are there', () => expect(units.length).toBeGreaterThan(7))
  it.each(units)('%s are shut in (2.0 at most)', (unit) => {
    const said = execFileSync(
      testPrograms.systemd.path,
      ['security', '--offline=true', '--threshold=20', '--json=short', join(root, unit)],
      { encoding: 'utf8', stdio: 'pipe' },
    )
    expect(said).toContain('set')
  })
  it.each(units)('%s start what an installation has', (unit) => {
    const started = readFileSync(join(root, unit), 'utf8').match(/^Exec\w+=(\S+)/gm) ?? []
    for (const line of started)
      expect(`${unit}: ${line}`).toMatch(
        /=(?:\/opt\/zeimori\/|\/usr\/sbin\/|\/bin\/systemctl$|\/usr\/libexec\/zeimori\/zeimori-flag$)/,
      )
  })
})

describe('install.sh', () => {
  const install = (...args: readonly string[]) => {
    try {
      return {
        code: 0,
        said: execFileSync('sh', [join(root, 'deploy/install.sh'), ...args], {
          encoding: 'utf8',
          stdio: 'pipe',
        }),
      }
    } catch (error) {
      const { status, stderr }: { status?: unknown; stderr?: unknown } = Object(error)
      return { code: Number(status), said: String(stderr) }
    }
  }
  it('says how it is used', () => expect(install('--help').said).toContain('--from'))
  it.each([[['--frm', 'x']], [['--from']]])('refuses %j in words', (args) => {
    const { code, said } = install(...args)
    expect(code).toBe(1)
    expect(said).toMatch(/使い方: install\.sh/)
  })
})
