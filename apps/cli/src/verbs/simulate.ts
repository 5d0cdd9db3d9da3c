import {
  番号か名称で探す,
  課税団体にする,
  type 市区町村,
  type 課税団体,
} from '@zeimori/municipalities'
import {
  assess,
  readDeclaration,
  ふるさと納税の曲線,
  ふるさと納税の限度額,
  年度一覧,
  引けなかったものを挙げる,
  自己負担が増えない寄附額,
  退職所得を査定する,
  type 年度の定め,
  type 査定,
} from '@zeimori/tax'
import { readArguments } from '../arguments.ts'
import { foundProblem, wrongUse } from '../failure.ts'
import { repeatedKeys } from '../json.ts'
import { capped, problemTexts } from '../problem-text.ts'
import type { Simulated } from '../assessment/amounts.ts'
import { assessmentJson } from '../assessment/json.ts'
import { assessmentText } from '../assessment/text.ts'
import { readAll } from '../input.ts'
import { print } from '../terminal.ts'

const fieldsAreIn = '書ける項目の一覧は docs/declaration.md にあります。'
const howTo = './zeimori simulate --year R8 --municipality 142051 [--json] < 申告.json'

/** One assessment with its reasons, for a declaration on stdin. */
export async function simulate(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      year: { type: 'string' },
      municipality: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    howTo,
  )
  if (positionals.length > 0) throw wrongUse(`書き方がちがいます。使い方: ${howTo}`)
  const 年度 = readYear(values.year)
  const 団体 = await readMunicipality(values.municipality, 年度)
  const read = readDeclaration(parse(await readAll(process.stdin)))
  if (!read.ok)
    throw foundProblem('申告を読み取れません。', ...problemTexts(read.problems), fieldsAreIn)
  const 査定 = assess(read.declaration, 団体, 年度)
  const 前提 = { 申告: read.declaration, 団体, 年度 }
  const of = {
    査定,
    限度額: ふるさと納税の限度額(査定),
    試した寄附: tryDonations(前提, 査定),
    引けなかったもの: 引けなかったものを挙げる(read.declaration, 査定),
    退職所得: read.退職手当 && 退職所得を査定する(read.退職手当),
  }
  const text = values.json ? JSON.stringify(assessmentJson(of), undefined, 2) : assessmentText(of)
  await print(...text.split('\n'))
  return 0
}

/** The burden of a donation up to the limit, and the most that costs no more than rounding. */
function tryDonations(
  前提: Parameters<typeof ふるさと納税の曲線>[0],
  査定: 査定,
): Simulated['試した寄附'] {
  const 限度額 = ふるさと納税の限度額(査定).yen
  if (限度額 === 0) return undefined
  const [限度額まで, 増えない] = ふるさと納税の曲線(前提, [限度額, 自己負担が増えない寄附額(前提)])
  return 限度額まで && 増えない && { 限度額まで, 増えない }
}

function readYear(text: string | undefined): 年度の定め {
  const 年度 = Object.values(年度一覧).find(({ 記号 }) => 記号 === text)
  if (年度 === undefined)
    throw wrongUse(
      `--year には ${Object.keys(年度一覧).join('、')} のどれかを指定してください。使い方: ${howTo}`,
    )
  return 年度
}

async function readMunicipality(text: string | undefined, { 記号 }: 年度の定め): Promise<課税団体> {
  const { 当てはまる, 近い } = await 番号か名称で探す(text ?? '')
  const [団体, ...ほか] = 当てはまる
  if (団体 !== undefined && ほか.length === 0) return 課税団体にする(団体, 記号)
  if (団体 !== undefined)
    throw wrongUse(
      `「${text}」は${当てはまる.length}つあります。--municipality に番号を指定してください。`,
      ...listOf(当てはまる),
      `使い方: ${howTo}`,
    )
  throw wrongUse(
    `--municipality には、市区町村の6桁の番号か、5桁の番号か、名称を指定してください（例 142051、14205、藤沢市）。使い方: ${howTo}`,
    ...(近い.length > 0 ? ['近いのは次のとおりです。', ...listOf(近い)] : []),
  )
}

/** How many of them are worth a line. */
const namedLines = 20

const listOf = (all: readonly 市区町村[]): readonly string[] =>
  capped(
    all
      .slice(0, namedLines)
      .map(({ 番号, 名称, 都道府県 }) => `${番号} ${都道府県?.名称 ?? ''}${名称}`),
    all.length,
  )

function parse(text: string): unknown {
  if (text.trim() === '') throw wrongUse(`標準入力に申告（JSON）を渡してください。使い方: ${howTo}`)
  const parsed = parsedJson(text)
  const repeated = repeatedKeys(text)
  if (repeated.length > 0)
    throw foundProblem(
      '申告の同じ所に、同じ項目が二度あります。一つにしてください。',
      ...capped(
        repeated.slice(0, namedLines).map(({ path }) => `${path}：二度あります。`),
        repeated.length,
      ),
    )
  return parsed
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw foundProblem('申告が JSON として読めません。かっこ、引用符、カンマをたしかめてください。')
  }
}
