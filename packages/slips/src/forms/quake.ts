import type { FormReader } from '../form-reader.ts'
import { layoutOf } from '../layout.ts'
import type { Form } from './form.ts'

const row = 'WDE00000'
const year = 'WDE00010'
const insured = 'WDE00020'
const quake = 'WDE00180'
const old = 'WDE00210'

/** 地震保険料控除証明書. */
export const quakeForm: Form = {
  kind: 'quake-insurance',
  versions: ['1.0', '1.1'],
  layout: layoutOf([], {
    [row]: [
      [year, '証明年', 'year'],
      [insured, '保険料控除の対象となる保険料', 'choice'],
      ['WDE00170', '地震保険料', 'amount', 'inside-another'],
      [quake, '地震保険 控除対象保険料', 'amount', 'not-needed'],
      ['WDE00200', '旧長期損害保険料', 'amount', 'inside-another'],
      [old, '旧長期損害保険 控除対象保険料', 'amount', 'not-needed'],
    ],
  }),
  read: (reader) => {
    const rows = reader.rows(row)
    for (const place of rows) readContract(reader, place)
    return rows.map((place) => reader.yearIn(year, place))
  },
}

/** 1 is 地震, 2 is 旧長期, and of a contract that is both, 3, only one may be declared. */
function readContract(reader: FormReader, place: number): void {
  const kind = reader.choice(insured, ['1', '2', '3'], place)
  const [quakePaid, oldPaid] = [quake, old].map((code) => reader.amount(code, place) ?? 0)
  if (kind === '1' && (oldPaid ?? 0) > 0) reader.contradict(insured, old, place)
  if (kind === '2' && (quakePaid ?? 0) > 0) reader.contradict(insured, quake, place)
  const question =
    (quakePaid ?? 0) > 0 && (oldPaid ?? 0) > 0
      ? reader.ask('quake-or-old', ['quake', 'old'], { place })
      : undefined
  const when = (is: string) => (question === undefined ? undefined : { question, is: [is] })
  reader.carryAmount(quake, '地震保険料.地震保険料', { place, when: when('quake') })
  reader.carryAmount(old, '地震保険料.旧長期損害保険料', { place, when: when('old') })
}
