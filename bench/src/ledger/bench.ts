import { writeWorkbook } from '@zeimori/documents'
import { everyControl, looked, sampleLedger } from '@zeimori/documents/sample-ledger'
import { ledgerForms } from '@zeimori/records'
import { median, type BenchFigure } from '../figure.ts'
import { overview } from './overview.ts'
import { proving } from './proving.ts'
import { templateLoss } from './template-loss.ts'

/** Runs and proves the probes, then measures the ledger's papers. */
export async function ledger(): Promise<readonly BenchFigure[]> {
  const proved = await proving()
  const { forms, lost } = await templateLoss()
  for (const one of lost) console.error(one)
  return [
    ...proved,
    ...(await overview()),
    { id: 'workbook_s', value: await workbookSeconds(), unit: 's' },
    { id: 'template_loss', value: lost.length, unit: '' },
    { id: 'template_forms', value: forms, unit: '' },
  ]
}

/** How long the whole ledger takes as a workbook: all requirements, every probe with its evidence. */
async function workbookSeconds(): Promise<number> {
  const evidence = everyControl.map(({ id }, i) => looked(id, i % 9 === 0 ? 'fail' : 'pass', 5))
  const sample = sampleLedger({ looks: everyControl, evidence })
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    const start = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- one after another, or they would be measured together
    await writeWorkbook(ledgerForms.ledger.make(sample))
    times.push((performance.now() - start) / 1_000)
  }
  return Math.round(median(times) * 1_000) / 1_000
}
