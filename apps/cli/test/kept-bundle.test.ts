import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root, run } from './command.ts'

let folder = ''
let checkout = ''
const longAgo = new Date('2026-01-01T00:00:00Z')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeimori-bundle-'))
  checkout = join(folder, 'checkout')
  mkdirSync(join(checkout, 'tools'), { recursive: true })
  for (const file of ['tools/run.mjs', 'tools/bundle.ts', 'tools/kept-bundle.mjs'])
    copyFileSync(join(root, file), join(checkout, file))
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'))
  write('word.ts', `export const word: string = 'one'\n`)
  write('later.ts', `export const later: string = 'later'\n`)
  write(
    'main.ts',
    `import { word } from './word.ts'
console.log(word, ZEIMORI_ROOT, process.argv.slice(2).join(), (await import('./later.ts')).later)\n`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, text: string): void => writeFileSync(join(checkout, name), text)

/** What the entry says; it is run as the launcher runs it. */
async function said(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(join(checkout, 'tools/run.mjs'), 'main.ts', ...args)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

const place = (): string => join(checkout, '.cache/run/main.ts')
const bundles = (): readonly string[] =>
  readdirSync(place()).filter((name) => /^bundle-[\w-]+$/.test(name))

/** Nothing is kept of files that have only just changed: somebody may still be writing. */
async function settled(): Promise<void> {
  const changed = ['main.ts', 'word.ts', 'later.ts'].map((name) => statSync(join(checkout, name)))
  const last = Math.max(...changed.map(({ ctimeMs }) => ctimeMs))
  await expect.poll(() => Date.now() - last, { interval: 10 }).toBeGreaterThan(60)
}

describe('the bundle of the command', () => {
  it('is kept: the second start says the same and bundles nothing', async () => {
    await settled()
    const first = await said('a', 'b c')
    expect(first).toBe(`one ${checkout} a,b c later\n`)
    const kept = bundles()
    expect(await said('a', 'b c')).toBe(first)
    expect(bundles()).toEqual(kept)
    expect(kept).toHaveLength(1)
  })

  it('is made anew where a file was changed, even by as many letters at the same time of day', async () => {
    for (const name of ['word.ts', 'later.ts']) utimesSync(join(checkout, name), longAgo, longAgo)
    await settled()
    await said()
    write('word.ts', `export const word: string = 'two'\n`)
    utimesSync(join(checkout, 'word.ts'), longAgo, longAgo)
    expect(await said()).toContain('two')
    write('later.ts', `export const later: string = 'after'\n`)
    expect(await said()).toContain('after')
  })

  it('is made anew where its folder is gone, or the checkout stands elsewhere', async () => {
    await settled()
    await said()
    for (const name of bundles()) rmSync(join(place(), name), { recursive: true })
    expect(await said()).toContain('two')
    renameSync(checkout, join(folder, 'elsewhere'))
    checkout = join(folder, 'elsewhere')
    expect(await said()).toContain(`two ${checkout}`)
  })

  it('goes when nobody has run it for a while, and not while somebody does', async () => {
    const used = join(place(), 'bundle-used')
    const unused = join(place(), 'bundle-unused')
    for (const one of [used, unused]) mkdirSync(one)
    writeFileSync(join(used, `${process.pid}.running`), '')
    writeFileSync(join(unused, '4194304.running'), '')
    for (const one of [used, unused]) utimesSync(one, longAgo, longAgo)
    write('word.ts', `export const word: string = 'three'\n`)
    expect(await said()).toContain('three')
    expect(bundles()).toContain('bundle-used')
    expect(bundles()).not.toContain('bundle-unused')
    expect(readdirSync(used)).toEqual([`${process.pid}.running`])
  })
})
