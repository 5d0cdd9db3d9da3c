import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  consistencyPath,
  emptyFrontier,
  extendsFirst,
  includes,
  inclusionPath,
  rootOf,
  treeHash,
  withLeaf,
  type Hash,
  type Range,
} from '../../src/index.ts'
import { hashing } from '../hashing.ts'

/** The inputs of Certificate Transparency's own test vectors (google/certificate-transparency), in hex. */
const published = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const publishedRoots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

const leafOf = (n: number): Hash => hashing.leaf(`record ${n}`)
const leaves = (count: number): readonly Hash[] =>
  Array.from({ length: count }, (_, n) => leafOf(n))
const rootOfLeaves = (of: readonly Hash[]): Hash =>
  rootOf(
    hashing,
    of.reduce((frontier, leaf) => withLeaf(hashing, frontier, leaf), emptyFrontier),
  )

const hashes = (of: readonly Hash[], path: readonly Range[]): readonly Hash[] =>
  path.map(({ from, to }) => treeHash(hashing, of.slice(from, to)))

describe('the tree of RFC 6962', () => {
  const latin = (hex: string): string => Buffer.from(hex, 'hex').toString('latin1')
  // The vectors above 0x7f have no UTF-8 form, so only these can be records.
  for (const [index, root] of publishedRoots.entries())
    it(`has the published root of ${index + 1} records`, () => {
      const of = published.slice(0, index + 1).map((hex) => hashing.leaf(latin(hex)))
      expect(Buffer.from(rootOfLeaves(of), 'base64').toString('hex')).toBe(root)
    })

  it('has the hash of nothing as the root of nothing', () => {
    expect(rootOf(hashing, emptyFrontier)).toBe(hashing.empty)
  })

  it('grows to the same root that the whole gives', () => {
    for (let size = 1; size <= 70; size += 1) {
      const of = leaves(size)
      expect(rootOfLeaves(of)).toBe(treeHash(hashing, of))
    }
  })
})

describe('a proof that a record is in the log', () => {
  it('holds for every record of every size up to 40', () => {
    for (let size = 1; size <= 40; size += 1) {
      const of = leaves(size)
      const root = rootOfLeaves(of)
      for (const [index, leaf] of of.entries()) {
        const path = hashes(of, inclusionPath(index, size))
        expect(includes(hashing, { index, size, leaf, root, path })).toBe(true)
      }
    }
  })

  it('fails for another record, another place, another size, and a changed path', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(), fc.nat(), (size, a, b) => {
        const of = leaves(size)
        const root = rootOfLeaves(of)
        const index = a % size
        const other = (index + 1 + (b % (size - 1))) % size
        const path = hashes(of, inclusionPath(index, size))
        const leaf = leafOf(index)
        const claim = { index, size, leaf, root, path }
        expect(includes(hashing, claim)).toBe(true)
        expect(includes(hashing, { ...claim, leaf: leafOf(other) })).toBe(false)
        expect(includes(hashing, { ...claim, index: other })).toBe(false)
        expect(includes(hashing, { ...claim, index: size })).toBe(false)
        expect(includes(hashing, { ...claim, path: path.slice(1) })).toBe(false)
        expect(includes(hashing, { ...claim, path: [...path, leafOf(other)] })).toBe(false)
        expect(includes(hashing, { ...claim, root: leafOf(0) })).toBe(false)
      }),
    )
  })
})

describe('a proof that a log only grew', () => {
  it('holds between all sizes up to 40', () => {
    for (let second = 1; second <= 40; second += 1)
      for (let first = 0; first <= second; first += 1) {
        const of = leaves(second)
        const path = hashes(of, consistencyPath(first, second))
        const claim = {
          first: { size: first, root: rootOfLeaves(of.slice(0, first)) },
          second: { size: second, root: rootOfLeaves(of) },
          path,
        }
        expect(extendsFirst(hashing, claim), `${first} to ${second}`).toBe(true)
      }
  })

  it('fails when a record that was signed has changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 120 }), fc.nat(), fc.nat(), (second, a, b) => {
        const first = 1 + (a % (second - 1))
        const changed = b % first
        const before = leaves(first)
        const after = leaves(second).map((leaf, n) => (n === changed ? leafOf(-1) : leaf))
        const claim = {
          first: { size: first, root: rootOfLeaves(before) },
          second: { size: second, root: rootOfLeaves(after) },
          path: hashes(after, consistencyPath(first, second)),
        }
        expect(extendsFirst(hashing, claim)).toBe(false)
        expect(extendsFirst(hashing, { ...claim, path: [] })).toBe(false)
      }),
    )
  })

  it('fails backwards', () => {
    const of = leaves(5)
    const root = rootOfLeaves(of)
    const claim = { first: { size: 5, root }, second: { size: 4, root }, path: [] }
    expect(extendsFirst(hashing, claim)).toBe(false)
  })
})
