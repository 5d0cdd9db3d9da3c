import type { BenchFigure } from '../figure.ts'
import { templateLoss } from './template-loss.ts'

/** Measures the ledger's papers. */
export async function ledger(): Promise<readonly BenchFigure[]> {
  const { forms, lost } = await templateLoss()
  for (const one of lost) console.error(one)
  return [
    { id: 'template_loss', value: lost.length, unit: '' },
    { id: 'template_forms', value: forms, unit: '' },
  ]
}
