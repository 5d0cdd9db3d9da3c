import { その他の番号, 都道府県一覧, type 課税団体 } from '@zeimori/municipalities'
import { answerText, boxLabel, choices, formText, incomeTexts, otherTexts } from '../texts/form.ts'
import {
  furtherSlipBoxes,
  incomeBoxes,
  inList,
  ofSpouse,
  other,
  otherBoxes,
  pensionBoxes,
  slipBoxes,
} from './names.ts'
import { inBothYears, readDay } from './read-day.ts'
import { inMan, readYen } from './read-yen.ts'
import { readYear } from './read-form.ts'
import { countOf, valueOf, type FormState } from './state.ts'

/** A box that has been filled in, as the printed sheet and the no-JavaScript page say it again. */
export type Answer = { readonly label: string; readonly answer: string }

type Kind = 'yen' | 'day' | 'yes' | keyof typeof offers
type Field = { readonly name: string; readonly label: string; readonly kind: Kind }

const offers = {
  ...choices,
  ken: 都道府県一覧.map(({ 番号, 名称 }) => [番号, 名称] as const),
} as const

/** Everything that has been filled in, in the order of the form. What could not be read stands as typed. */
export const answersIn = (state: FormState, 団体: 課税団体): readonly Answer[] =>
  fieldsOf(state, 団体).flatMap(({ name, label, kind }) => {
    const answer = answerOf(kind, valueOf(state, name))
    return answer === undefined ? [] : [{ label, answer }]
  })

function answerOf(kind: Kind, value: string): string | undefined {
  if (value === '') return undefined
  if (kind === 'yes') return answerText.yes
  if (kind === 'yen') {
    const read = readYen(value)
    if (!read.ok) return answerText.unread(value)
    return read.amount === undefined ? undefined : inMan(read.amount)
  }
  if (kind === 'day') {
    const read = readDay(value, 9999)
    if (!read.ok) return answerText.unread(value)
    return read.day && inBothYears(read.day)
  }
  return offers[kind].find(([choice]) => choice === value)?.[1]
}

/** The boxes that the form shows now. */
function fieldsOf(state: FormState, 団体: 課税団体): readonly Field[] {
  const each = (
    list: 'kyuyo' | 'nenkin' | 'shinzoku',
    make: (number: number) => readonly Field[],
  ) => Array.from({ length: countOf(state, list) }, (_, i) => make(i + 1)).flat()
  const incomes = incomeFields(readYear(state).所得の年)
  const married = valueOf(state, 'haigusha') === 'ari'
  return [
    ...(団体.番号 === その他の番号 ? placeFields : []),
    ...each('kyuyo', (number) =>
      (number === 1 ? slipBoxes : furtherSlipBoxes).map((box) =>
        yenField(inList('kyuyo', number, box), boxLabel.slip(number, box)),
      ),
    ),
    ...each('nenkin', (number) =>
      pensionBoxes.map((box) =>
        yenField(inList('nenkin', number, box), boxLabel.pension(number, box)),
      ),
    ),
    { name: 'haigusha', label: formText.spouse.label, kind: 'haigusha' },
    ...(married ? spouseFields(state, incomes) : []),
    ...each('shinzoku', (number) => relativeFields(number, incomes)),
    ...selfFields,
    ...otherBoxes.map((box) => yenField(other(box), otherTexts[box].label)),
    yenField('furusato', formText.furusato.label),
    { name: 'onestop', label: formText.onestop.label, kind: 'yes' },
  ]
}

type NameOf = (box: string) => string
type PersonFields = (nameOf: NameOf, whose: string) => readonly Field[]

const yenField = (name: string, label: string): Field => ({ name, label, kind: 'yen' })

/** Asked of who names no municipality. */
const placeFields: readonly Field[] = [
  { name: 'ken', label: formText.ken.label, kind: 'ken' },
  { name: 'kyuchi', label: formText.kyuchi.label, kind: 'kyuchi' },
]

const selfFields: readonly Field[] = [
  { name: 'birth', label: formText.birth.label, kind: 'day' },
  { name: 'shogai', label: boxLabel.disability, kind: 'shogai' },
  { name: 'hitorioya', label: formText.singleParent.label, kind: 'hitorioya' },
  { name: 'kafu', label: formText.widow.label, kind: 'kafu' },
  { name: 'kinro-gakusei', label: formText.student.label, kind: 'yes' },
  { name: 'seikatsu-fujo', label: formText.welfare.label, kind: 'yes' },
]

const incomeFields =
  (year: number): PersonFields =>
  (nameOf, whose) =>
    incomeBoxes.map((box) =>
      yenField(nameOf(box), boxLabel.of(whose, incomeTexts(year)[box].label)),
    )

const birthField = (nameOf: NameOf, whose: string): Field => ({
  name: nameOf('birth'),
  label: boxLabel.of(whose, formText.relativeBirth.label),
  kind: 'day',
})

const disabilityField = (nameOf: NameOf, whose: string): Field => ({
  name: nameOf('shogai'),
  label: boxLabel.of(whose, formText.disability.label),
  kind: 'shogai',
})

const togetherField = (nameOf: NameOf, whose: string): Field => ({
  name: nameOf('dokyo'),
  label: boxLabel.asks(whose, formText.together.label),
  kind: 'yes',
})

/** Whether she lives here is asked only of a spouse with a disability. */
const spouseFields = (state: FormState, incomes: PersonFields): readonly Field[] => [
  ...incomes(ofSpouse, boxLabel.spouse),
  birthField(ofSpouse, boxLabel.spouse),
  disabilityField(ofSpouse, boxLabel.spouse),
  ...(valueOf(state, ofSpouse('shogai')) === '' ? [] : [togetherField(ofSpouse, boxLabel.spouse)]),
]

function relativeFields(number: number, incomes: PersonFields): readonly Field[] {
  const nameOf = (box: string): string => inList('shinzoku', number, box)
  const whose = boxLabel.relative(number)
  return [
    {
      name: nameOf('zokugara'),
      label: boxLabel.of(whose, boxLabel.relation),
      kind: 'zokugara',
    },
    birthField(nameOf, whose),
    ...incomes(nameOf, whose),
    togetherField(nameOf, whose),
    disabilityField(nameOf, whose),
    { name: nameOf('kokugai'), label: boxLabel.asks(whose, formText.abroad.label), kind: 'yes' },
  ]
}
