import type { 査定 } from '@zeimori/tax'
import { deductionsCalled, sumOf, type Filing } from './filing.ts'
import { livingOf, nobody, type Named } from './person.ts'
import { amount, date, text, tick, type Entry } from './value.ts'

type Relative = {
  readonly judged: 査定['家族']['親族'][number]
  readonly named: Named
  /** 扶養控除か特定親族特別控除（円）。 */
  readonly deduction: number
}

/** 控除か非課税の人数に関わる親族。控除の欄は16歳以上、下の欄は16歳未満。 */
function relativesOf(filing: Filing): {
  readonly grown: readonly Relative[]
  readonly young: readonly Relative[]
} {
  const all = filing.査定.家族.親族.map((judged, i): Relative => ({
    judged,
    named: filing.persons.relatives[i] ?? nobody,
    deduction: sumOf(
      deductionsCalled(filing, '扶養控除額', '特定親族特別控除額').filter(
        ({ whose }) => whose === judged.だれの,
      ),
    ),
  }))
  return {
    grown: all.filter(({ deduction }) => deduction > 0),
    young: all.filter(({ deduction, judged }) => deduction === 0 && judged.扶養親族),
  }
}

/** ㉒〜㉓ と ㉙。どちらも一人が一行。 */
export function relativeRowsOf(filing: Filing): readonly Entry[] {
  const { grown, young } = relativesOf(filing)
  return [
    ...grown.flatMap((one, i) => [
      ...rowFor(`fuyo-${i + 1}`, one),
      ...amount(`fuyo-${i + 1}-kojo`, one.deduction),
    ]),
    ...young.flatMap((one, i) => rowFor(`nensho-${i + 1}`, one)),
  ]
}

const rowFor = (row: string, { judged: { 親族 }, named }: Relative): readonly Entry[] => [
  ...text(`${row}-furigana`, named.kana),
  ...text(`${row}-shimei`, named.name),
  ...text(`${row}-zokugara`, relationOf(named, 親族.続柄)),
  ...date(`${row}-seinengappi`, 親族.生年月日),
  ...tick(`${row}-dokyo`, livingOf(親族, named) === 'together'),
  ...tick(`${row}-bekkyo`, livingOf(親族, named) === 'apart'),
  ...tick(`${row}-kokugai`, 親族.国外に住む),
]

/** 書かれた続柄。なければ、申告から言える「子」だけ。 */
const relationOf = ({ relation }: Named, 続柄: '子' | '父母・祖父母' | 'その他'): string =>
  relation !== '' ? relation : 続柄 === '子' ? '子' : ''

/** 12 別居の扶養親族等。配偶者も書く。 */
export function livingApartOf(filing: Filing): readonly Entry[] {
  const { grown, young } = relativesOf(filing)
  const { 配偶者 } = filing.査定.家族
  const spouse = 配偶者?.同一生計配偶者
    ? [{ named: filing.persons.spouse, person: 配偶者.配偶者 }]
    : []
  const relatives = [...grown, ...young].map(({ named, judged }) => ({
    named,
    person: judged.親族,
  }))
  const apart = [...spouse, ...relatives].filter(
    ({ named, person }) => livingOf(person, named) === 'apart',
  )
  return apart.flatMap(({ named, person }, i) => [
    ...text(`bekkyo-${i + 1}-shimei`, named.name),
    ...text(`bekkyo-${i + 1}-jusho`, named.address),
    ...tick(`bekkyo-${i + 1}-kokugai`, person.国外に住む),
  ])
}
