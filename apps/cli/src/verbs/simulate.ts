import { 市区町村を探す, 課税団体にする, type 課税団体 } from '@zeimori/municipalities'
import { assess, readDeclaration, 年度一覧, type 年度の定め } from '@zeimori/tax'
import { readArguments } from '../arguments.ts'
import { foundProblem, wrongUse } from '../failure.ts'
import { problemText } from '../problem-text.ts'
import { assessmentJson } from '../assessment/json.ts'
import { assessmentText } from '../assessment/text.ts'
import { readAll } from '../input.ts'
import { print } from '../terminal.ts'
import type { Verb } from './index.ts'

const howTo = './zeimori simulate --year R8 --municipality 142051 [--json] < 申告.json'

/** One assessment with its reasons, for a declaration on stdin. */
export const simulate: Verb = {
  usage: '--year R8 --municipality 142051 [--json] < 申告.json',
  does: '申告を読み、税額と理由を出す',
  run: async (args) => {
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
    if (!read.ok) throw foundProblem('申告を読み取れません。', ...read.problems.map(problemText))
    const of = { 査定: assess(read.declaration, 団体, 年度), 退職所得: undefined }
    const text = values.json ? JSON.stringify(assessmentJson(of), undefined, 2) : assessmentText(of)
    await print(...text.split('\n'))
    return 0
  },
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
  const found = await 市区町村を探す(text ?? '')
  if (found === undefined)
    throw wrongUse(
      `--municipality には、市区町村の6桁の番号を指定してください（例 142051 藤沢市）。使い方: ${howTo}`,
    )
  return 課税団体にする(found, 記号)
}

function parse(text: string): unknown {
  if (text.trim() === '') throw wrongUse(`標準入力に申告（JSON）を渡してください。使い方: ${howTo}`)
  try {
    return JSON.parse(text)
  } catch {
    throw foundProblem('申告が JSON として読めません。かっこ、引用符、カンマをたしかめてください。')
  }
}
