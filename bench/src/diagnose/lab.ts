import { powerOf, tryVariant, variants, type Tried } from '@zeimori/diagnosis/laboratory'
import type { BenchFigure } from '../figure.ts'

/** What the diagnosis finds of the weak sites of its laboratory, and what it finds wrongly. A part of them by share. */
export async function laboratory(share: number): Promise<readonly BenchFigure[]> {
  const step = Math.max(1, Math.round(1 / share))
  const tried: Tried[] = []
  for (const variant of variants.filter((_, n) => n % step === 0))
    tried.push(await tryVariant(variant))
  const power = powerOf(tried)
  for (const { item, missed, wronged } of power) {
    for (const name of missed) console.error(`(${item}) 見つけられなかったもの: ${name}`)
    for (const name of wronged) console.error(`(${item}) まちがって見つけたもの: ${name}`)
  }
  const sum = (count: (one: (typeof power)[number]) => number): number =>
    power.reduce((total, one) => total + count(one), 0)
  const weak = sum((one) => one.weak)
  const safe = sum((one) => one.safe)
  return [
    { id: 'recall', value: (weak - sum(({ missed }) => missed.length)) / weak, unit: '' },
    { id: 'false_positive_rate', value: sum(({ wronged }) => wronged.length) / safe, unit: '' },
    { id: 'items', value: power.length, unit: '' },
    ...power.flatMap((one) => [
      { id: `recall_${one.item}`, value: (one.weak - one.missed.length) / one.weak, unit: '' },
      { id: `weak_${one.item}`, value: one.weak, unit: '' },
      { id: `false_positive_rate_${one.item}`, value: one.wronged.length / one.safe, unit: '' },
      { id: `safe_${one.item}`, value: one.safe, unit: '' },
    ]),
  ]
}
