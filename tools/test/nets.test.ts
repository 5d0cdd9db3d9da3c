import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StepResult } from '../check/run-step.ts'
import { changing, check, checkWith, throwAwayCopy } from './throw-away-copy.ts'

let copy = ''
beforeAll(() => {
  copy = throwAwayCopy()
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** What a failed check says of one file; nothing where it passed or does not name the file. */
const said = ({ code, output }: StepResult, file: string): string =>
  output
    .split('\n\n')
    .flatMap((block) => (/,-\[|\u256D/.test(block) ? [block] : block.split('\n')))
    .filter((part) => code !== 0 && part.includes(file))
    .join('\n')

const nothingWith = (use: string): string => `export const forbidden = (): unknown => ${use}\n`
const importing = (what: string): string =>
  `import * as it from '${what}'\nexport const forbidden = it\n`

// That each check finds nothing in the project as it stands is asked by `npm run check` itself.
// The first compiles the whole copy, where nobody has compiled the project.
describe('型 (tsc): a forbidden import fails the build', { timeout: 240_000 }, () => {
  it('past the front door of a package', async () => {
    const file = 'apps/cli/src/forbidden.ts'
    const result = await checkWith(copy, '型', { [file]: importing('@zeimori/tax/src/assess.ts') })
    expect(said(result, file)).toMatch(
      /TS2307: Cannot find module '@zeimori\/tax\/src\/assess\.ts'/,
    )
  })

  it('the files of a neighbour', async () => {
    const file = 'packages/tax/src/forbidden.ts'
    const result = await checkWith(copy, '型', {
      [file]: importing('../../municipalities/src/index.ts'),
    })
    expect(said(result, file)).toMatch(/TS6059|TS6307/)
  })

  it('the host in the law: fetch, document, process, console, node:fs', async () => {
    const rows = {
      fetch: nothingWith("fetch('https://example.jp/')"),
      document: nothingWith('document.title'),
      process: nothingWith('process.env'),
      console: nothingWith("console.log('')"),
      'node-fs': importing('node:fs'),
    }
    const files = Object.entries(rows).map(
      ([name, text]) => [`packages/tax/src/forbidden-${name}.ts`, text] as const,
    )
    const result = await checkWith(copy, '型', Object.fromEntries(files))
    for (const [file] of files) expect(said(result, file)).toMatch(/TS2304|TS2584|TS2591/)
  })
})

describe('規則 (oxlint): a forbidden import or call fails', () => {
  const files = {
    'packages/tax/src/forbidden.ts': importing('preact'),
    'packages/municipalities/src/forbidden.ts': importing('@zeimori/tax'),
    'packages/ui/src/forbidden.ts': importing('@zeimori/tax'),
    'packages/ui/src/forbidden-node.ts': importing('node:fs'),
    'apps/cli/src/forbidden-a.ts': `import { b } from './forbidden-b.ts'\nexport const a = () => b\n`,
    'apps/cli/src/forbidden-b.ts': `import { a } from './forbidden-a.ts'\nexport const b = () => a\n`,
    'packages/tax/src/forbidden-date.ts': nothingWith('new Date()'),
    'packages/tax/src/forbidden-chance.ts': nothingWith('Math.random()'),
    'apps/cli/src/forbidden-long.ts': `${'// A line.\n'.repeat(300)}export const forbidden = 1\n`,
  }
  let result: StepResult
  beforeAll(async () => {
    result = await checkWith(copy, '規則', files)
  })

  for (const file of Object.keys(files).slice(0, 4))
    it(`what a folder may not import: ${file}`, () => {
      expect(said(result, file)).toMatch(/no-restricted-imports/)
    })

  it('a circle of imports', () => {
    expect(said(result, 'apps/cli/src/forbidden-a.ts')).toMatch(/import\(no-cycle\)/)
    expect(said(result, 'apps/cli/src/forbidden-b.ts')).toMatch(/import\(no-cycle\)/)
  })

  it('a file of more than 300 lines', () => {
    expect(said(result, 'forbidden-long.ts')).toMatch(/max-lines/)
  })

  it('the clock and chance in the law', () => {
    expect(said(result, 'forbidden-date.ts')).toMatch(/no-restricted-globals/)
    expect(said(result, 'forbidden-chance.ts')).toMatch(/no-restricted-properties/)
  })
})

describe('層 (layers): what the table of docs/architecture.md does not allow', () => {
  const file = 'packages/ui/src/forbidden.ts'
  const files = { [file]: importing('@zeimori/municipalities') }

  it('a package that a layer must not know', async () => {
    expect(said(await checkWith(copy, '層', files), file)).toMatch(/の表で許されていません/)
  })

  it('the same where package.json names it', async () => {
    const result = await changing(
      join(copy, 'packages/ui/package.json'),
      (text) =>
        text.replace('"dependencies": {', '"dependencies": { "@zeimori/municipalities": "*",'),
      () => checkWith(copy, '層', files),
    )
    expect(said(result, file)).toMatch(/の表で許されていません/)
  })

  it('a package of npm that package.json does not name', async () => {
    const undeclared = 'apps/resident/src/forbidden.ts'
    const result = await checkWith(copy, '層', { [undeclared]: importing('fast-check') })
    expect(said(result, undeclared)).toMatch(/apps\/resident\/package\.json にありません/)
  })

  it('a file inside a neighbour, and a package that the table does not have', async () => {
    const inside = 'apps/resident/src/forbidden.ts'
    const result = await checkWith(copy, '層', {
      [inside]: `export * from '../../../packages/tax/src/assess.ts'\n`,
    })
    expect(said(result, inside)).toMatch(/隣のパッケージの中のファイル/)
    const unlisted = await changing(
      join(copy, 'docs/architecture.md'),
      (text) => text.replace(/^\| `packages\/ui`.*\n/m, ''),
      () => check(copy, '層'),
    )
    expect(said(unlisted, 'packages/ui')).toMatch(/の表にありません/)
  })

  it('a question to the database past its doors, as a statement, or from a page', async () => {
    const asking = {
      'apps/console/src/people/forbidden.ts': [
        'export const forbidden = (of: Services) => of.store.db\n',
        /持ち主の権利/,
      ],
      'apps/worker/src/forbidden.ts': [
        'export const forbidden = (within: Within) => sql<{}>`\n  delete from account`.execute(within)\n',
        /SQLの文/,
      ],
      'apps/cli/src/forbidden.ts': ["export const forbidden = sql.raw('select 1')\n", /SQLの文/],
      'apps/console/src/http/forbidden.ts': [
        "export const forbidden = (within: Within) => within.selectFrom('account')\n",
        /http・pages の外/,
      ],
    } as const
    const written = Object.entries(asking).map(([name, [text]]) => [name, text] as const)
    const result = await checkWith(copy, '層', Object.fromEntries(written))
    for (const [name, [, says]] of Object.entries(asking)) expect(said(result, name)).toMatch(says)
  })
})

describe('自治体 (municipalities): a hole or a contradiction in the data', () => {
  const sources = 'packages/municipalities/src/sources'
  const rows = [
    {
      fault: 'a prefecture without a year',
      file: `${sources}/prefecture-levies.ts`,
      from: "R9: '未確認',",
      to: '',
      says: '茨城県の上乗せは、R9の値が0つある',
    },
    {
      fault: 'a city of the public notice that the code list does not have',
      file: `${sources}/grade-areas.ts`,
      from: '鎌ケ谷市',
      to: '鎌ヶ谷市',
      says: '千葉県の鎌ヶ谷市（級地の告示）が、番号の一覧にない',
    },
    {
      fault: 'a municipality missing from what was generated',
      file: 'packages/municipalities/src/by-prefecture/16.ts',
      from: "    ['163210', '舟橋村', 'ふなはしむら', 3],\n",
      to: '',
      says: 'packages/municipalities/src/by-prefecture/16.ts が、作り直したものと違います',
    },
  ]
  for (const { fault, file, from, to, says } of rows)
    it(`finds ${fault}`, async () => {
      const { code, output } = await changing(
        join(copy, file),
        (text) => text.replace(from, to),
        () => check(copy, '自治体'),
      )
      expect(code).toBe(1)
      expect(output).toContain(says)
    })
})

describe('名前 (identifiers) and 使われないコード (knip)', () => {
  it('a name that only looks like another, and a file whose name is not ASCII', async () => {
    const name = 'packages/tax/src/forbidden.ts'
    const kanji = 'packages/tax/src/\u63A7\u9664.ts'
    const result = await checkWith(copy, '名前', {
      [name]: 'export const \u63A7\u9664\uFF11 = 1\n',
      [kanji]: 'export const deduction = 1\n',
    })
    expect(said(result, name)).toMatch(/\u63A7\u9664\uFF11 は \u63A7\u96641 と書きます/)
    expect(said(result, kanji)).toMatch(/ASCII/)
  })

  it('an export that nothing uses, and a file that nothing imports', async () => {
    const used = 'apps/cli/src/owner-only.ts'
    const alone = 'apps/cli/src/forbidden.ts'
    const result = await changing(
      join(copy, used),
      (text) => `${text}\nexport const usedByNobody = 1\n`,
      () => checkWith(copy, '使われないコード', { [alone]: 'export const forbidden = 1\n' }),
    )
    expect(said(result, used)).toMatch(/usedByNobody/)
    expect(said(result, alone)).toMatch(/forbidden\.ts/)
  })
})
