import { readFontFiles, writeOscal, writePdf, writeWorkbook } from '@zeimori/documents'
import { ledgerForms, type FormLedger, type Report } from '@zeimori/records'

/** A kind of file that a report can be written as, by its ending. */
export const endings = ['xlsx', 'pdf', 'json'] as const
export type Ending = (typeof endings)[number]

/** A report that the command writes: what it is, and how for each ending it has. */
export type Reported = {
  readonly title: string
  readonly write: Partial<Readonly<Record<Ending, (ledger: FormLedger) => Promise<Uint8Array>>>>
}

const form = ({
  title,
  make,
}: {
  title: string
  make: (ledger: FormLedger) => Report
}): Reported => ({
  title,
  write: {
    xlsx: (ledger) => writeWorkbook(make(ledger)),
    pdf: (ledger) => writePdf(make(ledger), readFontFiles()),
  },
})

/** Every report by its name. */
export const reports: ReadonlyMap<string, Reported> = new Map<string, Reported>([
  ...Object.entries(ledgerForms).map(([name, one]) => [name, form(one)] as const),
  [
    'oscal',
    {
      title: '要件の台帳（OSCAL assessment-results）',
      write: { json: async (ledger) => Buffer.from(writeOscal(ledger)) },
    },
  ],
])
