import { describe, expect, it } from 'vitest'
import {
  cycloneDx,
  databasesAmong,
  knownSupport,
  readDpkgStatus,
  readNpmLock,
  readOsRelease,
  supportOf,
} from '../src/index.ts'

const status = `Package: libc6
Status: install ok installed
Source: glibc (2.36-9)
Version: 2.36-9+b1
Description: a library
 Package: not-a-field

Package: gone
Status: deinstall ok config-files
Version: 1.0

Package: postgresql-15
Status: install ok installed
Source: postgresql-15
Version: 15.14-0+deb12u1
`

const lock = {
  lockfileVersion: 3,
  packages: {
    '': { name: 'zeimori', version: '0.1.0' },
    'apps/cli': { name: '@zeimori/cli', version: '0.1.0' },
    'node_modules/@zeimori/cli': { resolved: 'apps/cli', link: true },
    'node_modules/b': { version: '2.0.0', license: 'MIT' },
    'node_modules/a': { version: '1.0.0', license: ['MIT', 'ISC'] },
    'node_modules/a/node_modules/@s/b': { version: '1.0.0-rc.1+x' },
    'node_modules/test-only': { version: '1.0.0', dev: true },
  },
}

describe('what is there', () => {
  it('of a Debian host is what is installed, with the source that it comes from', () => {
    const all = readDpkgStatus(status)
    expect(all.map(({ name, source }) => [name, source])).toEqual([
      ['libc6', { name: 'glibc', version: '2.36-9' }],
      ['postgresql-15', { name: 'postgresql-15', version: '15.14-0+deb12u1' }],
    ])
    expect(databasesAmong(all)).toEqual([{ product: 'postgresql', cycle: '15' }])
    expect(readDpkgStatus('')).toEqual([])
  })

  it('of the product is what its lock file installs, and not its own parts', () => {
    expect(readNpmLock(lock)?.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'b 2.0.0',
      'a 1.0.0',
      '@s/b 1.0.0-rc.1+x',
      'test-only 1.0.0',
    ])
    for (const none of [undefined, [], {}, { packages: [] }])
      expect(readNpmLock(none)).toBeUndefined()
  })

  it('is a bill of materials, the same whatever order it was found in, without what only tests need', () => {
    const all = readNpmLock(lock) ?? []
    const product = { name: 'zeimori', version: '0.1.0' }
    const bom = cycloneDx(product, all)
    expect(cycloneDx(product, all.toReversed())).toBe(bom)
    expect(JSON.parse(bom)).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [
        { purl: 'pkg:npm/%40s/b@1.0.0-rc.1%2Bx', group: '@s', name: 'b' },
        { purl: 'pkg:npm/a@1.0.0', licenses: [{ expression: 'MIT OR ISC' }] },
        { purl: 'pkg:npm/b@2.0.0' },
      ],
    })
    expect(bom).not.toContain('test-only')
  })

  it('runs on a system that says its name', () => {
    const text = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n'
    expect(readOsRelease(text)).toEqual({
      id: 'debian',
      version: '12',
      name: 'Debian GNU/Linux 12 (bookworm)',
    })
    expect(readOsRelease('ID=arch\n')).toBeUndefined()
  })
})

describe('support', () => {
  const of = (cycle: string, today: string, soon: string) =>
    supportOf({ product: 'postgresql', cycle }, knownSupport, today, soon).state

  it('holds on its last day, ends the day after, and is told of before', () => {
    expect(of('15', '2027-01-01', '2027-06-30')).toBe('supported')
    expect(of('15', '2027-05-15', '2027-11-11')).toBe('ending')
    expect(of('15', '2027-11-11', '2028-05-09')).toBe('ending')
    expect(of('15', '2027-11-12', '2028-05-10')).toBe('ended')
  })

  it('of which nobody has said anything is unknown', () => {
    expect(of('99', '2026-01-01', '2026-06-30')).toBe('unknown')
  })
})
