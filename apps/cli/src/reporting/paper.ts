import { coverOf, draftPaper, readVersion } from '@zeimori/console/papers'
import { readFontFiles, writePdf, writeWorkbook } from '@zeimori/documents'
import {
  currentPeriod,
  dayInJapan,
  eraMoment,
  hasBegun,
  paperOf,
  periodExamples,
  readPeriod,
  withCover,
  type PaperName,
  type Report,
} from '@zeimori/records'
import { forProvider, readPapers } from '@zeimori/store'
import { foundProblem, wrongUse } from '../failure.ts'
import type { Installation } from '../installation.ts'
import { ledgerHere } from '../ledger-here.ts'
import { endings, type Ending } from './reports.ts'

type Files = {
  readonly out: string
  readonly template: string | undefined
  readonly map: string | undefined
}

type WrittenPaper = { readonly bytes: Uint8Array; readonly said: string }

const bytesOf: Readonly<Record<Ending, (report: Report) => Promise<Uint8Array>>> = {
  xlsx: writeWorkbook,
  pdf: (report) => writePdf(report, readFontFiles()),
  json: (report) => Promise.resolve(Buffer.from(`${JSON.stringify(report, undefined, 2)}\n`)),
}

/**
 * Writes an official paper: the newest version that was approved, or else a draft from the records as they stand.
 * @throws wrong use for a period or a file that is none; a problem in words for an unknown municipality
 */
export function paperWriter(
  name: PaperName,
  { out, template, map }: Files,
  given: string | undefined,
  asOf: number,
): (installation: Installation, tenant: string, asOf: number) => Promise<WrittenPaper> {
  const ending = endings.find((one) => out.toLowerCase().endsWith(`.${one}`))
  if (ending === undefined)
    throw wrongUse('--out の名前の終わりを、.xlsx か .pdf か .json にしてください。')
  if (template !== undefined || map !== undefined)
    throw wrongUse('--template と --map は、要件の台帳の様式だけで使えます。')
  const period = periodOf(name, given, asOf)
  return async ({ store, settings, services }, tenant, at) => {
    const found = await forProvider(store, async (within) => {
      const versions = await readPapers(within, { tenant })
      const approved = versions.find(
        (one) =>
          one.name === name &&
          one.period === period &&
          one.madeAt.getTime() <= at &&
          one.steps.some(({ kind }) => kind === 'approved'),
      )
      const whole = approved && (await readVersion(within, approved.id))
      if (whole !== undefined)
        return {
          report: withCover(whole.report, coverOf(whole.version)),
          said: `承認された第${whole.version.number}版`,
        }
      const ledger = ledgerHere(settings)
      const wanted = { tenant, name, period }
      const composed = await draftPaper(within, services, ledger, wanted, {}, at)
      return (
        composed && {
          report: withCover(composed.report, undefined),
          said: `下書き、${eraMoment(at)} 現在`,
        }
      )
    })
    if (found === undefined)
      throw foundProblem(
        `自治体 ${tenant} は登録されていません。登録された自治体は ./zeimori tenant list で見られます。`,
      )
    return { bytes: await bytesOf[ending](found.report), said: found.said }
  }
}

/** The period that is asked for, or the one that is written next. */
function periodOf(name: PaperName, given: string | undefined, asOf: number): string {
  const { period: kind, title } = paperOf(name)
  const today = dayInJapan(asOf)
  const isOfOne = kind === 'entry' || kind === 'incident'
  const key = given ?? (isOfOne ? '' : currentPeriod(kind, today))
  const period = readPeriod(kind, key, today)
  if (period !== undefined && hasBegun(period, today)) return key
  throw wrongUse(
    `${title}の対象は、--period ${periodExamples[kind]} のように、始まっている期間を書いてください。`,
  )
}
