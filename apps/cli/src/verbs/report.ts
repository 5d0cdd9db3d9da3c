import { createHash } from 'node:crypto'
import { record } from '@zeimori/console/acts'
import { asPaper, eraMoment, paperNames, paperOf } from '@zeimori/records'
import { readArguments } from '../arguments.ts'
import { databaseProblem } from '../database-problem.ts'
import { wrongUse } from '../failure.ts'
import { atTerminal, openInstallation, type Installation } from '../installation.ts'
import { formLedgerOf } from '../reporting/form-ledger.ts'
import { ownFormWriter } from '../reporting/own-form.ts'
import { paperWriter } from '../reporting/paper.ts'
import { endings, reports, type Reported, type Writer } from '../reporting/reports.ts'
import { writeWholeFile } from '../reporting/whole-file.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { print } from '../terminal.ts'

const howTo =
  './zeimori report 名前 --tenant 番号 [--period 2026-10] --out FILE.xlsx｜FILE.pdf｜FILE.json [--at 2026-11-22T20:00] [--template 様式.xlsx --map 対応表.json]'

/** Writes an official form of a municipality as it stands, and leaves a record of it. */
export async function report(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      tenant: { type: 'string' },
      out: { type: 'string' },
      at: { type: 'string' },
      period: { type: 'string' },
      template: { type: 'string' },
      map: { type: 'string' },
    },
    howTo,
  )
  const { tenant = '', out = '', at, period, template, map } = values
  const [name = '', ...rest] = positionals
  if (rest.length > 0 || out === '' || !/^\d{6}$/.test(tenant))
    throw wrongUse(`--tenant に6桁の番号、--out に書く場所を指定してください。使い方: ${howTo}`)
  const asOf = momentOf(at, Date.now())
  const { title, write } = reportOf(name, { out, template, map }, period, asOf)
  const installation = await openInstallation(readSettings(process.env, root), 'cli')
  try {
    const { bytes, said } = await write(installation, tenant, asOf)
    const digest = createHash('sha256').update(bytes).digest('hex')
    await writeWholeFile(out, bytes, () => note(installation, tenant, digest))
    await print(`${title}を ${out} に書きました（${said}）。`, `SHA-256  ${digest}`)
    return 0
  } catch (error) {
    throw databaseProblem(error)
  } finally {
    await installation.close()
  }
}

const note = ({ services }: Installation, tenant: string, digest: string): Promise<void> =>
  record(services, atTerminal(), [
    {
      what: { tenant, kind: 'report', id: digest },
      how: { action: 'report.export', result: 'ok' },
    },
  ])

/** A report, and how it is written for a municipality. */
type Chosen = {
  readonly title: string
  readonly write: (
    installation: Installation,
    tenant: string,
    asOf: number,
  ) => Promise<{ readonly bytes: Uint8Array; readonly said: string }>
}

/** A form of the ledger, or an official paper, by its name. */
function reportOf(name: string, files: Files, period: string | undefined, asOf: number): Chosen {
  const ofLedger = reports.get(name)
  if (ofLedger !== undefined) {
    if (period !== undefined)
      throw wrongUse(`${name} に --period はありません。ある時点のものは --at で書けます。`)
    const write = writerOf(name, ofLedger, files)
    return {
      title: ofLedger.title,
      write: async (installation, tenant, at) => ({
        bytes: await write(await formLedgerOf(installation, tenant, at)),
        said: `${eraMoment(at)} 現在`,
      }),
    }
  }
  const paper = asPaper(name)
  if (paper !== undefined)
    return { title: paperOf(paper).title, write: paperWriter(paper, files, period, asOf) }
  throw wrongUse(
    `「${name}」という様式はありません。あるのは ${knownNames()} です。使い方: ${howTo}`,
  )
}

const knownNames = (): string =>
  [
    ...[...reports].map(([one, { title }]) => `${one}（${title}）`),
    ...paperNames.map((one) => `${one}（${paperOf(one).title}）`),
  ].join('、')

type Files = {
  readonly out: string
  readonly template: string | undefined
  readonly map: string | undefined
}

function writerOf(name: string, { write, make }: Reported, { out, template, map }: Files): Writer {
  const ending = endings.find((one) => out.toLowerCase().endsWith(`.${one}`))
  if (template !== undefined || map !== undefined) {
    if (make === undefined || ending !== 'xlsx' || template === undefined || map === undefined)
      throw wrongUse(
        `自治体の様式に書くには、--template 様式.xlsx と --map 対応表.json の両方と、.xlsx で終わる --out が要ります（oscal は書けません）。`,
      )
    return ownFormWriter(make, template, map)
  }
  const writer = ending && write[ending]
  if (writer !== undefined) return writer
  const can = Object.keys(write).map((one) => `.${one}`)
  throw wrongUse(
    `${name} は ${can.join(' か ')} で書き出せます。--out の名前の終わりを直してください。`,
  )
}

/** The moment that is asked for, in Japan; now where none is. */
function momentOf(text: string | undefined, now: number): number {
  if (text === undefined) return now
  const full = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59` : text
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(full)
    ? Date.parse(`${full}:00+09:00`)
    : Number.NaN
  if (Number.isNaN(at))
    throw wrongUse('--at は、2026-11-22T20:00 か 2026-11-22 のように書いてください。')
  if (at > now) throw wrongUse('--at は、今より前にしてください。先のことは、まだ言えません。')
  return at
}
