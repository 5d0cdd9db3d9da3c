import type { FormReader } from '../form-reader.ts'
import { layoutOf, type Line } from '../layout.ts'
import type { Form } from './form.ts'

const year = 'WPA00000'
const kind = 'WPB00000'
const yearPaid = 'WPF00000'
const paid = 'WPG00020'
const expected = 'WPH00030'
const total = 'WPI00000'
const ahead = 'WPJ00000'

/** What was paid to the iDeCo in each month. */
const months: readonly Line[] = Array.from({ length: 12 }, (_, i) => [
  `WPL${String(20 + 30 * i).padStart(5, '0')}`,
  `個人型確定拠出年金 ${i + 1}月 金額`,
  'amount',
  'inside-another',
])

/** 小規模企業共済等掛金控除証明書, of the 小規模企業共済 and of the iDeCo. */
export const mutualAidForm: Form = {
  kind: 'mutual-aid',
  versions: ['1.0'],
  layout: layoutOf([
    [year, '証明年分', 'year'],
    [kind, '掛金種別', 'choice'],
    [yearPaid, '払込年分', 'year'],
    [paid, '払込済額', 'amount', 'inside-another'],
    [expected, '払込予定額', 'amount', 'inside-another'],
    [total, '控除合計額', 'amount', 'inside-another'],
    [ahead, '前納減額金', 'amount', 'inside-another'],
    ['WPK00020', '掛金月額', 'amount', 'inside-another'],
    ...months,
  ]),
  read: (reader) => {
    reader.choice(kind, ['1', '2'])
    const named = reader.year(year)
    const inFact = reader.year(yearPaid)
    if (named !== undefined && inFact !== undefined && named !== inFact)
      reader.contradict(year, yearPaid)
    readPaid(reader)
    return [named ?? inFact]
  },
}

/** The total may have the reduction for paying ahead taken off; then what is paid alone is not told. */
function readPaid(reader: FormReader): void {
  const [soFar, later, all, less] = [paid, expected, total, ahead].map((one) => reader.amount(one))
  const sum = (soFar ?? 0) + (later ?? 0)
  if (all === undefined) {
    if ((less ?? 0) > 0) return reader.leave(paid, 'asked-in-form')
    if ((later ?? 0) > 0) {
      const basis = reader.ask('basis', ['expected', 'paid'], { preset: 'expected' })
      reader.carryAmount(expected, '小規模企業共済等掛金', {
        when: { question: basis, is: ['expected'] },
      })
    }
    return reader.carryAmount(paid, '小規模企業共済等掛金')
  }
  if (soFar !== undefined && all !== sum && all !== sum - (less ?? 0))
    reader.contradict(total, paid)
  if (soFar === undefined || (later ?? 0) === 0 || (less ?? 0) > 0)
    return reader.carryAmount(total, '小規模企業共済等掛金')
  const basis = reader.ask('basis', ['expected', 'paid'], { preset: 'expected' })
  reader.carryAmount(total, '小規模企業共済等掛金', { when: { question: basis, is: ['expected'] } })
  reader.carryAmount(paid, '小規模企業共済等掛金', { when: { question: basis, is: ['paid'] } })
}
