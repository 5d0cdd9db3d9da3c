import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { matchAll, readOsv, type Advisory, type Software } from '../src/index.ts'

/** A real one, of GitHub's advisory database (CC BY 4.0), without what is not read. */
const cookie: unknown = JSON.parse(
  readFileSync(new URL('fixtures/GHSA-pxg6-pf52-xh8x.json', import.meta.url), 'utf8'),
)

const read = (record: unknown): Advisory => {
  const done = readOsv(record)
  if (!done.ok) throw new Error(done.problem)
  return done.advisory
}

/** Made up: no such weakness is known. */
const made = (affected: object, more: object = {}): Advisory =>
  read({
    id: 'SYNTHETIC-1',
    modified: '2026-11-01T00:00:00Z',
    affected: [affected],
    ...more,
  })

const npm = (name: string, version: string): Software => ({ ecosystem: 'npm', name, version })
const deb = (name: string, version: string, source = { name, version }): Software => ({
  ecosystem: 'debian',
  name,
  version,
  source,
})
const host = { release: '12' }
const found = (software: Software, advisory: Advisory) =>
  matchAll([software], [advisory], host).map(({ verdict, fixedIn }) => ({ verdict, fixedIn }))

describe('an advisory', () => {
  it('is read with its names and dates', () => {
    expect(read(cookie)).toMatchObject({
      id: 'GHSA-pxg6-pf52-xh8x',
      aliases: ['CVE-2024-47764'],
      published: '2024-10-04T20:31:00Z',
      severity: 'low',
      affects: [{ ecosystem: 'npm', name: 'cookie' }],
    })
  })

  it('speaks of every version before the mended one, and of no other and nothing else', () => {
    const weak = { verdict: 'affected', fixedIn: '0.7.0' }
    expect(found(npm('cookie', '0.6.0'), read(cookie))).toEqual([weak])
    expect(found(npm('cookie', '0.0.0-0'), read(cookie))).toEqual([weak])
    expect(found(npm('cookie', '0.7.0'), read(cookie))).toEqual([])
    expect(found(npm('cookies', '0.6.0'), read(cookie))).toEqual([])
    expect(found(deb('cookie', '0.6.0'), read(cookie))).toEqual([])
  })

  it('that was taken back speaks of nothing', () => {
    const back = { ...read(cookie), withdrawn: '2024-11-01T00:00:00Z' }
    expect(found(npm('cookie', '0.6.0'), back)).toEqual([])
  })

  it('goes by the source package of Debian, and by the release', () => {
    const range = { type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '2.36-9+deb12u4' }] }
    const of = (ecosystem: string) =>
      made({ package: { ecosystem, name: 'glibc' }, ranges: [range] })
    const libc = deb('libc6', '2.36-9+deb12u3', { name: 'glibc', version: '2.36-9+deb12u3' })
    expect(found(libc, of('Debian:12'))).toEqual([
      { verdict: 'affected', fixedIn: '2.36-9+deb12u4' },
    ])
    expect(found(libc, of('Debian'))).toHaveLength(1)
    expect(found(libc, of('Debian:13'))).toEqual([])
    expect(found(libc, of('Ubuntu:24.04:LTS'))).toEqual([])
  })

  it('may begin again, end with a version, stop at a limit, or name versions one by one', () => {
    const ranges = (...events: readonly object[]) =>
      made({ package: { ecosystem: 'npm', name: 'x' }, ranges: [{ type: 'SEMVER', events }] })
    const isWeak = (version: string, of: Advisory) => found(npm('x', version), of).length === 1
    const twice = ranges(
      { introduced: '2.0.0' },
      { fixed: '2.1.0' },
      { introduced: '1.0.0' },
      { fixed: '1.1.0' },
    )
    const weakOf = (of: Advisory) =>
      ['0.9.0', '1.0.0', '1.0.9', '1.1.0', '2.0.0', '2.1.0'].filter((one) => isWeak(one, of))
    expect(weakOf(twice)).toEqual(['1.0.0', '1.0.9', '2.0.0'])
    expect(weakOf(ranges({ introduced: '1.0.0', last_affected: '1.0.9' }))).toEqual([
      '1.0.0',
      '1.0.9',
    ])
    expect(weakOf(ranges({ introduced: '1.0.0' }, { limit: '2.0.0' }))).toEqual([
      '1.0.0',
      '1.0.9',
      '1.1.0',
    ])
    const named = made({ package: { ecosystem: 'npm', name: 'x' }, versions: ['1.1.0'] })
    expect(weakOf(named)).toEqual(['1.1.0'])
  })

  it('whose versions cannot be compared is doubtful, never harmless', () => {
    const odd = made({
      package: { ecosystem: 'npm', name: 'x' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: 'yesterday' }, { fixed: '2.0.0' }] }],
    })
    expect(found(npm('x', '3.0.0'), odd)).toEqual([{ verdict: 'unknown', fixedIn: undefined }])
    expect(found(npm('cookie', 'latest'), read(cookie))[0]?.verdict).toBe('unknown')
    // Where a range begins is asked for by the format: without it nobody knows.
    const endless = made({
      package: { ecosystem: 'npm', name: 'x' },
      ranges: [{ type: 'SEMVER', events: [{ fixed: '2.0.0' }] }],
    })
    expect(found(npm('x', '1.0.0'), endless)).toEqual([{ verdict: 'unknown', fixedIn: '2.0.0' }])
  })

  it('that cannot be read says why', () => {
    const dated = { id: 'X-1', modified: '2026-11-01T00:00:00Z' }
    for (const [record, problem] of [
      [undefined, 'not-osv'],
      [[], 'not-osv'],
      [{ modified: dated.modified }, 'not-osv'],
      [{ id: 'X-1' }, 'no-date'],
      [{ ...dated, modified: 'yesterday' }, 'no-date'],
      [{ ...dated, affected: [{ package: { ecosystem: 'npm', name: 'x' } }] }, 'no-range'],
    ] as const)
      expect(readOsv(record)).toMatchObject({ ok: false, problem })
  })
})
