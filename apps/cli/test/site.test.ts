import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectSentence, root, zeimori } from './command.ts'

/** Each language takes its seconds. */
const inJapanese = ['--languages', 'ja']

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeimori-site-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Builds the site and gives its files: path → hash of the bytes. */
async function build(name: string, ...args: readonly string[]) {
  const out = join(folder, name)
  const { code, stdout, stderr } = await buildOut(out, ...args)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const files = globSync(['**/*', '.htaccess'], { cwd: out })
    .filter((path) => statSync(join(out, path)).isFile())
    .sort()
  const hashes = files.map((path) => [path, hashOf(join(out, path))] as const)
  return { out, stdout, files: new Map(hashes) }
}

/** Two municipalities: one with settings, one without. The key and its record are of these tests. */
const buildOut = (out: string, ...args: readonly string[]) =>
  zeimori(['build-site', '--out', out, '--tenants', tenants(), ...inJapanese, ...args], around())

const around = () => ({ env: { ZEIMORI_DATA_DIR: join(folder, 'data') } })

function tenants(): string {
  const file = join(root, 'apps/resident/tenants/999997.json')
  const list = join(folder, 'list/tenants.json')
  if (existsSync(list)) return list
  mkdirSync(join(folder, 'list'), { recursive: true })
  for (const name of ['999997.json', '999997-rates.json'])
    copyFileSync(join(dirname(file), name), join(folder, 'list', name))
  writeFileSync(list, '["999997.json", "142051"]')
  return list
}

const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex')

const pageOf = (out: string): string => readFileSync(join(out, 't/999997/ja/index.html'), 'utf8')

/** What most of these tests look at, built once. */
let built: Awaited<ReturnType<typeof build>>

describe('build-site', () => {
  beforeAll(async () => {
    built = await build('static')
  })

  it('two builds are the same to the byte', async () => {
    const [one, two] = [built, await build('two')]
    expect(one.files.size).toBeGreaterThan(4)
    expect(two.files).toEqual(one.files)
  })

  it('writes the page, its scripts, its style and its fonts, and says how much', async () => {
    const { out, stdout, files } = built
    const kinds = [...files.keys()]
      .filter((path) => !/^(?:about|lists)\//.test(path))
      .map((path) => path.replace(/-[\w-]+(?=\.\w+$)/, ''))
    expect(new Set(kinds)).toEqual(
      new Set([
        '.htaccess',
        'assets/LICENSES.txt',
        'assets/app.js',
        'assets/fonts.css',
        'assets/about.js',
        'assets/part.js',
        'assets/shell.js',
        'assets/site.css',
        'assets/noto.woff2',
        'hosting/nginx.conf',
        'index.html',
        'release.json',
        'service.js',
        't/142051/ja/index.html',
        't/142051/tenant.js',
        't/999997/colours.css',
        't/999997/ja/index.html',
        't/999997/rates.js',
        't/999997/tenant.js',
      ]),
    )
    expect(stdout).toMatch(new RegExp(`^${out} に ${files.size}個のファイル（\\d+ KB、2団体）`))
  })

  it('the entrance leads to the page of each municipality', async () => {
    const { out, stdout } = built
    const entrance = readFileSync(join(out, 'index.html'), 'utf8')
    expect(entrance).toContain('<a href="/t/999997/ja/">見本市</a>')
    expect(stdout).toContain('index.html')
  })

  it('every file that the page asks for is there', async () => {
    const { out, files } = built
    const asked = [...pageOf(out).matchAll(/(?:src|href)="\/([^"#]+)/g)].map(([, path = '']) =>
      path.replace(/\/$/, '/index.html'),
    )
    expect(asked.length).toBeGreaterThan(8)
    for (const path of asked) expect([...files.keys()]).toContain(path)
  })

  it('without a listener, the page says that it has no way without JavaScript', async () => {
    const { out } = built
    expect(pageOf(out)).toContain('JavaScriptを使わない計算の用意がありません')
    expect(pageOf(out)).not.toContain('no-script/')
  })

  it('with a listener, the page leads to the way without JavaScript', async () => {
    const { out } = await build('listened', '--with-listener')
    expect(pageOf(out)).toContain('href="/t/999997/ja/no-script/"')
    expect(pageOf(out)).not.toContain('用意がありません')
  })

  it('a second build replaces the first, and leaves nothing of it or beside it', async () => {
    const { out, files } = await build('again')
    writeFileSync(join(out, 'assets/old.js'), '')
    expect((await build('again')).files).toEqual(files)
    expect(readdirSync(folder).filter((name) => name.startsWith('again'))).toEqual(['again'])
  })

  it('a folder with other files in it is left as it is: exit 1', async () => {
    const out = join(folder, 'home')
    mkdirSync(join(out, 'assets'), { recursive: true })
    writeFileSync(join(out, 'assets/mine'), 'mine')
    const result = await buildOut(out)
    expect(result.code).toBe(1)
    expectSentence(result, out, 'ほかのファイルがあります')
    expect(readFileSync(join(out, 'assets/mine'), 'utf8')).toBe('mine')
  })

  it('no link is followed, at the place or inside it', async () => {
    const target = join(folder, 'target')
    mkdirSync(target)
    symlinkSync(target, join(folder, 'link'))
    const result = await buildOut(join(folder, 'link'))
    expect(result.code).toBe(1)
    expectSentence(result, 'フォルダーではない')
    const { out } = await build('linked')
    rmSync(join(out, 'assets'), { recursive: true })
    symlinkSync(target, join(out, 'assets'))
    await build('linked')
    expect(readdirSync(target)).toEqual([])
  })

  for (const place of ['/', root, join(root, '..')])
    it(`--out ${place}, where the program is, is wrong use: exit 2`, async () => {
      const result = await zeimori(['build-site', '--out', place], around())
      expect(result.code).toBe(2)
      expectSentence(result, '--out', 'プログラムのある場所')
    })

  for (const place of ['/proc/self', '/proc/self/site', '/proc/nowhere/site'])
    it(`--out ${place} ends with 1, and says why`, async () => {
      const result = await zeimori(['build-site', '--out', place], around())
      expect(result.code).toBe(1)
      expectSentence(result, place, '書けません')
    })

  for (const args of [[], ['--out'], ['--out', ''], ['--out='], ['--out', 'x', 'y'], ['x']])
    it(`「build-site ${args.join(' ')}」 is wrong use: exit 2`, async () => {
      const result = await zeimori(['build-site', ...args], { ...around(), cwd: folder })
      expect(result.code).toBe(2)
      expectSentence(result, '--out')
    })

  it('a place that cannot be written: exit 1, and which file', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const result = await buildOut(join(file, 'site'))
    expect(result.code).toBe(1)
    expectSentence(result, file, '書けません')
  })
})
