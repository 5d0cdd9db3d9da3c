import { controls, proofs, responsibilities, themes, cadences } from '@zeimori/requirements'
import { ownCadences } from '../ledger/own.ts'

/** What a column of a municipality's file can hold, in the order of the page. */
export const importFields = [
  'number',
  'title',
  'section',
  'wording',
  'entry',
  'theme',
  'responsible',
  'control',
  'cadence',
  'proof',
] as const
export type ImportField = (typeof importFields)[number]

/** Of these there is a list to choose from. */
export const choiceFields = ['theme', 'responsible', 'control', 'cadence', 'proof'] as const
export type ChoiceField = (typeof choiceFields)[number]

export const isChoice = (field: ImportField): field is ChoiceField =>
  choiceFields.some((one) => one === field)

/** The most letters of what is no choice. */
export const mostLetters: Readonly<Record<Exclude<ImportField, ChoiceField>, number>> = {
  number: 40,
  title: 100,
  section: 100,
  wording: 2000,
  entry: 1000,
}

/** What can be chosen, with its words. */
export const choicesOf: Readonly<
  Record<ChoiceField, readonly (readonly [value: string, label: string])[]>
> = {
  theme: Object.entries(themes),
  responsible: Object.entries(responsibilities),
  control: Object.entries(controls),
  cadence: ownCadences.map((one) => [one, cadences[one].name]),
  proof: [
    ['record', proofs.record],
    ['attestation', proofs.attestation],
  ],
}

/** What a new requirement has where no column says it. */
export const usual: Readonly<Record<ChoiceField, string>> = {
  theme: 'contract-org',
  responsible: 'operation',
  control: '',
  cadence: 'yearly',
  proof: 'record',
}

/** Words beside ours for how often. */
const otherWords: Readonly<Record<string, string>> = {
  毎年: 'yearly',
  年次: 'yearly',
  年に1回: 'yearly',
  年一回: 'yearly',
  '1年ごと': 'yearly',
  四半期: 'quarterly',
  '3か月ごと': 'quarterly',
  毎月: 'monthly_by_10',
  月次: 'monthly_by_10',
  週次: 'weekly',
  日次: 'daily',
  公開前: 'once_before_launch',
  変更時: 'on_change',
}

/** What somebody wrote, as it is compared: full-width, blanks and capitals make no difference. */
export const plain = (text: string): string =>
  text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()

/** The surer a word is, the later it stands: it counts over one that stands before. */
const wordsFor = (field: ChoiceField): readonly (readonly [word: string, id: string])[] => [
  ...(field === 'cadence' ? Object.entries(otherWords) : []),
  ...choicesOf[field].map(([id, label]) => [label.replace(/（.*$/, ''), id] as const),
  ...choicesOf[field].map(([id, label]) => [label, id] as const),
  ...choicesOf[field].map(([id]) => [id, id] as const),
]

const known: ReadonlyMap<ChoiceField, ReadonlyMap<string, string>> = new Map(
  choiceFields.map((field) => [
    field,
    new Map(wordsFor(field).map(([word, id]) => [plain(word), id])),
  ]),
)

/** The choice that a cell names; undefined for none of the list. */
export const chosenBy = (field: ChoiceField, text: string): string | undefined =>
  known.get(field)?.get(plain(text))
