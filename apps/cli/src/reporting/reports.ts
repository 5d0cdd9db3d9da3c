import { readFontFiles, writeOscal, writePdf, writeWorkbook } from '@zeimori/documents'
import { ledgerForms, type FormLedger, type LedgerForm } from '@zeimori/records'

/** A kind of file that a report can be written as, by its ending. */
export const endings = ['xlsx', 'pdf', 'json'] as const
export type Ending = (typeof endings)[number]

/** Makes the bytes of a file out of the ledger. */
export type Writer = (ledger: FormLedger) => Promise<Uint8Array>

/** A report that the command writes: what it is, and how for each ending it has. */
export type Reported = {
  readonly title: string
  /** What a municipality's own form is filled from; undefined where it cannot be. */
  readonly make: LedgerForm['make'] | undefined
  readonly write: Partial<Readonly<Record<Ending, Writer>>>
}

const form = ({ title, make }: LedgerForm): Reported => ({
  title,
  make,
  write: {
    xlsx: (ledger) => writeWorkbook(make(ledger)),
    pdf: (ledger) => writePdf(make(ledger), readFontFiles()),
  },
})

const oscal: Reported = {
  title: '要件の台帳（OSCAL assessment-results）',
  make: undefined,
  write: { json: (ledger) => Promise.resolve(Buffer.from(writeOscal(ledger))) },
}

/** Every report by its name. */
export const reports: ReadonlyMap<string, Reported> = new Map<string, Reported>([
  ...Object.entries(ledgerForms).map(([name, one]) => [name, form(one)] as const),
  ['oscal', oscal],
])
