import {
  formText,
  incomeTexts,
  otherTexts,
  pensionTexts,
  slipTexts,
  choices,
} from '../texts/form.ts'
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
import { countOf, valueOf, type FormState } from './state.ts'

/** A box that has been filled in, as the printed sheet and the no-JavaScript page say it again. */
export type Answer = { readonly label: string; readonly answer: string }

type Kind = 'yen' | 'day' | 'yes' | keyof typeof choices
type Field = { readonly name: string; readonly label: string; readonly kind: Kind }

/** Everything that has been filled in, in the order of the form. */
export const answersIn = (state: FormState): readonly Answer[] =>
  fieldsOf(state).flatMap(({ name, label, kind }) => {
    const answer = answerText(kind, valueOf(state, name))
    return answer === undefined ? [] : [{ label, answer }]
  })

function answerText(kind: Kind, value: string): string | undefined {
  if (value === '') return undefined
  if (kind === 'yes') return 'はい'
  if (kind === 'yen') {
    const read = readYen(value)
    return read.ok && read.amount !== undefined ? inMan(read.amount) : undefined
  }
  if (kind === 'day') {
    const read = readDay(value, 9999)
    return read.ok && read.day !== undefined ? inBothYears(read.day) : undefined
  }
  return choices[kind].find(([choice]) => choice === value)?.[1]
}

/** The boxes that the form shows now. */
function fieldsOf(state: FormState): readonly Field[] {
  const each = (
    list: 'kyuyo' | 'nenkin' | 'shinzoku',
    make: (number: number) => readonly Field[],
  ) => Array.from({ length: countOf(state, list) }, (_, i) => make(i + 1)).flat()
  return [
    ...each('kyuyo', (number) =>
      (number === 1 ? slipBoxes : furtherSlipBoxes).map((box) =>
        yenField(inList('kyuyo', number, box), `給与 ${number}枚目の${slipTexts[box].label}`),
      ),
    ),
    ...each('nenkin', (number) =>
      pensionBoxes.map((box) =>
        yenField(inList('nenkin', number, box), `年金 ${number}枚目の${pensionTexts[box].label}`),
      ),
    ),
    ...(valueOf(state, 'haigusha') === 'ari' ? personFields(ofSpouse, '配偶者') : []),
    ...each('shinzoku', (number) => {
      const nameOf = (box: string): string => inList('shinzoku', number, box)
      const whose = `${number}人目の家族`
      return [
        { name: nameOf('zokugara'), label: `${whose}の続柄`, kind: 'zokugara' },
        ...personFields(nameOf, whose),
        { name: nameOf('kokugai'), label: `${whose}：${formText.abroad.label}`, kind: 'yes' },
      ]
    }),
    { name: 'birth', label: formText.birth.label, kind: 'day' },
    { name: 'shogai', label: 'あなたの障害', kind: 'shogai' },
    { name: 'hitorioya', label: formText.singleParent.label, kind: 'hitorioya' },
    { name: 'kafu', label: formText.widow.label, kind: 'kafu' },
    { name: 'kinro-gakusei', label: formText.student.label, kind: 'yes' },
    { name: 'seikatsu-fujo', label: formText.welfare.label, kind: 'yes' },
    ...otherBoxes.map((box) => yenField(other(box), otherTexts[box].label)),
    yenField('furusato', formText.furusato.label),
    { name: 'onestop', label: formText.onestop.label, kind: 'yes' },
  ]
}

const yenField = (name: string, label: string): Field => ({ name, label, kind: 'yen' })

const personFields = (nameOf: (box: string) => string, whose: string): readonly Field[] => [
  { name: nameOf('birth'), label: `${whose}の生まれた日`, kind: 'day' },
  ...incomeBoxes.map((box) => yenField(nameOf(box), `${whose}の${incomeTexts[box].label}`)),
  { name: nameOf('shogai'), label: `${whose}の障害`, kind: 'shogai' },
  { name: nameOf('dokyo'), label: `${whose}と${formText.together.label}`, kind: 'yes' },
]
