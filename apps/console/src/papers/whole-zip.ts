import { hash } from 'node:crypto'
import { writeList, writeWorkbook, zipped, type ZippedFile } from '@zeimori/documents'
import {
  ledgerForms,
  paperOf,
  registerNames,
  registerOf,
  registerReport,
  value,
  withCover,
  type FormLedger,
} from '@zeimori/records'
import { readPapers, SealedError, type PaperVersion, type Within } from '@zeimori/store'
import type { Services } from '../services.ts'
import { tenantName } from '../tenants/tenant-names.ts'
import { paperText } from '../texts/papers.ts'
import { entryFacts } from './facts/entries.ts'
import { coverOf, readVersion } from './read-version.ts'

/** Reads as the municipality's own people: there is no more in the file than on their pages. */
export type Reach = <T>(work: (within: Within) => Promise<T>) => Promise<T>

export type WholeZip = {
  readonly services: Pick<Services, 'attachments'>
  readonly reach: Reach
  readonly tenant: string
  /** What the requirements stand at; undefined where this installation has no ledger. */
  readonly ledger: FormLedger | undefined
  /** In milliseconds since 1970. */
  readonly now: number
}

/** The index of the archive: each file with its digest. */
const indexName = '目次.xlsx'
const sumsName = 'SHA256SUMS.txt'

/**
 * Everything that may be seen of a municipality, in one archive for an audit or for whoever takes over: the papers that
 * were submitted, the registers with their files, and the ledger; with an index and the SHA-256 of each file. (S30)
 */
export async function* wholeZip(given: WholeZip): AsyncGenerator<Uint8Array> {
  yield* zipped(withIndex(everything(given), given.now), given.now)
}

async function* withIndex(
  files: AsyncIterable<ZippedFile>,
  now: number,
): AsyncGenerator<ZippedFile> {
  const found: { readonly name: string; readonly size: number; readonly digest: string }[] = []
  for await (const file of files) {
    const { name, bytes } = file
    found.push({ name, size: bytes.length, digest: hash('sha256', bytes, 'hex') })
    yield file
  }
  yield {
    name: indexName,
    bytes: await writeList({
      title: '目次',
      asOf: now,
      columns: [{ label: 'ファイル' }, { label: '大きさ（バイト）' }, { label: 'SHA-256' }],
      rows: found.map(({ name, size, digest }) => [
        value.text(name),
        value.number(size),
        value.text(digest),
      ]),
    }),
  }
  yield {
    name: sumsName,
    bytes: Buffer.from(found.map(({ name, digest }) => `${digest}  ${name}\n`).join('')),
  }
}

async function* everything(given: WholeZip): AsyncGenerator<ZippedFile> {
  const { ledger } = given
  yield* papersOf(given)
  yield* registersOf(given)
  if (ledger !== undefined)
    yield {
      name: '要件の台帳.xlsx',
      bytes: await writeWorkbook(ledgerForms.ledger.make(ledger)),
    }
}

/** A name that every system takes for a file. */
const plain = (text: string): string => text.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_').slice(0, 100)

const versionName = ({ name, period, number }: PaperVersion): string =>
  `提出書類/${plain(`${paperOf(name).form}-${paperOf(name).title}-${period}`)}-${paperText.version(number)}`

async function* papersOf({ reach, tenant }: WholeZip): AsyncGenerator<ZippedFile> {
  const all = await reach((within) => readPapers(within, { tenant }))
  const submitted = all.filter(({ steps }) => steps.some(({ kind }) => kind === 'submitted'))
  for (const version of submitted) {
    const whole = await reach((within) => readVersion(within, version.id))
    if (whole === undefined) continue
    const report = withCover(whole.report, coverOf(version))
    yield { name: `${versionName(version)}.xlsx`, bytes: await writeWorkbook(report) }
    yield {
      name: `${versionName(version)}.json`,
      bytes: Buffer.from(JSON.stringify(report, undefined, 2)),
    }
  }
}

async function* registersOf(given: WholeZip): AsyncGenerator<ZippedFile> {
  const { services, reach, tenant, now } = given
  const { entries, subject } = await reach(async (within) => ({
    entries: await entryFacts(within, tenant, now),
    subject: (await tenantName(within, tenant)) ?? tenant,
  }))
  for (const register of registerNames) {
    const these = entries(register)
    if (these.length === 0) continue
    const { title } = registerOf(register)
    const report = registerReport({ entries }, register, subject, now)
    yield { name: `台帳/${plain(title)}.xlsx`, bytes: await writeWorkbook(report) }
    for (const { number, files } of these)
      for (const { ref, name } of files) {
        const id = ref.slice('attachment:'.length)
        const bytes = await read(services, id)
        if (bytes !== undefined)
          yield {
            name: `台帳/${plain(title)}/第${number}号-${id.slice(0, 8)}-${plain(name)}`,
            bytes,
          }
      }
  }
}

/** Undefined where the keys were destroyed, or the file was changed or is gone: its page says so. */
async function read(
  { attachments }: Pick<Services, 'attachments'>,
  id: string,
): Promise<Uint8Array | undefined> {
  try {
    return await attachments.folder.read(id)
  } catch (error) {
    if (error instanceof SealedError) return undefined
    throw error
  }
}
