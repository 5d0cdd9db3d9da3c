import Engine from 'publicodes'

/** publicodes rounds to the nearest; half a unit less rounds down. */
const down = (value: string) => ({ valeur: `${value} - 0.5`, arrondi: 'oui' })

/** The same plain employee of R8, written for publicodes, the best known engine that explains itself. */
const rules = {
  salary: { valeur: 5_000_000 },
  'social insurance': { valeur: 700_000 },
  'base steps': down('salary / 4000'),
  base: 'base steps * 4000',
  'ninety percent': down('salary * 0.9'),
  income: {
    variations: [
      { si: 'salary < 651000', alors: 0 },
      { si: 'salary < 1900000', alors: 'salary - 650000' },
      { si: 'salary < 3600000', alors: 'base * 0.7 - 80000' },
      { si: 'salary < 6600000', alors: 'base * 0.8 - 440000' },
      { si: 'salary < 8500000', alors: 'ninety percent - 1100000' },
      { sinon: 'salary - 1950000' },
    ],
  },
  basic: {
    variations: [
      { si: 'income <= 24000000', alors: 430_000 },
      { si: 'income <= 24500000', alors: 290_000 },
      { si: 'income <= 25000000', alors: 150_000 },
      { sinon: 0 },
    ],
  },
  deductions: 'social insurance + basic',
  rest: { valeur: 'income - deductions', plancher: 0 },
  'taxable thousands': down('rest / 1000'),
  taxable: 'taxable thousands * 1000',
  'adjustment below': { 'le minimum de': ['50000', 'taxable'] },
  'adjustment above': { 'le maximum de': ['50000 - (taxable - 2000000)', '50000'] },
  adjustment: {
    variations: [
      { si: 'income > 25000000', alors: 0 },
      { si: 'taxable <= 2000000', alors: 'adjustment below' },
      { sinon: 'adjustment above' },
    ],
  },
  'city net': { valeur: 'taxable * 0.06 - adjustment * 0.03', plancher: 0 },
  'prefecture net': { valeur: 'taxable * 0.04 - adjustment * 0.02', plancher: 0 },
  'city hundreds': down('city net / 100'),
  'prefecture hundreds': down('prefecture net / 100'),
  exempt: 'income <= 450000',
  city: { variations: [{ si: 'exempt', alors: 0 }, { sinon: 'city hundreds * 100 + 3000' }] },
  prefecture: {
    variations: [{ si: 'exempt', alors: 0 }, { sinon: 'prefecture hundreds * 100 + 1000' }],
  },
  forest: { variations: [{ si: 'exempt', alors: 0 }, { sinon: 1_000 }] },
  annual: 'city + prefecture + forest',
} as const

const silent = { log: () => undefined, warn: () => undefined, error: console.error }

/** One assessment by publicodes, its explanation available. */
export function publicodes(): (salary: number, socialInsurance: number) => number {
  const engine = new Engine(rules, { logger: silent })
  return (salary, socialInsurance) => {
    engine.setSituation({ salary, 'social insurance': socialInsurance })
    const { nodeValue } = engine.evaluate('annual')
    if (typeof nodeValue !== 'number') throw new Error('publicodes gave no number')
    return nodeValue
  }
}
