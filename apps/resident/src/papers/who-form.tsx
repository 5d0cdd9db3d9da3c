import { livingOf, nobody, valueText, type Named } from '@zeimori/papers'
import { SelectField, TextField } from '@zeimori/ui'
import type { JSX } from 'preact'
import { labelOf } from '../form/labels.ts'
import { findBox } from '../form/names.ts'
import type { Reading } from '../form/read-form.ts'
import { valueOf, type FormState } from '../form/state.ts'
import { papersText } from '../texts/papers.ts'
import { problemText } from '../texts/problems.ts'
import { submissionDay, withRelative, type Typed } from './persons.ts'

type FormProps = {
  readonly typed: Typed
  readonly reading: Reading
  readonly change: (typed: Typed) => void
}

type WhoFormProps = FormProps & {
  readonly state: FormState
  readonly set: (changes: FormState) => void
}

/** What the paper asks of persons. Nothing here is kept, and nothing but the papers needs it. */
export const WhoForm = ({ typed, reading, change, state, set }: WhoFormProps): JSX.Element => (
  <section class="papers-part" aria-labelledby="papers-who">
    <h3 id="papers-who">{papersText.who}</h3>
    <p>{papersText.whoNote}</p>
    <p>{papersText.myNumber}</p>
    <Self typed={typed} change={change} />
    <Birth reading={reading} state={state} set={set} />
    <Submission typed={typed} change={change} />
    {reading.申告.本人.勤労学生 && (
      <Line
        name="papers-school"
        label={papersText.school}
        value={typed.school}
        onValue={(school) => change({ ...typed, school })}
      />
    )}
    <SelectField
      name="papers-payment"
      label={papersText.paying}
      value={typed.payment}
      choices={Object.entries(papersText.payings)}
      onValue={(value) =>
        change({ ...typed, payment: value === 'from-wages' || value === 'self' ? value : '' })
      }
    />
    {reading.申告.配偶者 && (
      <NamedLines
        id="papers-spouse"
        title={papersText.spouse}
        named={typed.spouse}
        boxes={['name', 'kana']}
        known={reading.申告.配偶者}
        change={(spouse) => change({ ...typed, spouse: { ...typed.spouse, ...spouse } })}
      />
    )}
    {reading.申告.親族.map((relative, i) => (
      <NamedLines
        key={i}
        id={`papers-relative-${i + 1}`}
        title={papersText.relative(i + 1, birthOf(relative))}
        named={typed.relatives[i] ?? nobody}
        boxes={['name', 'kana', 'relation']}
        known={relative}
        change={(named) => change(withRelative(typed, i, named))}
      />
    ))}
  </section>
)

type LineProps = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  readonly onValue: (value: string) => void
}

const Line = (props: LineProps): JSX.Element => <TextField look="row" {...props} />

const selfBoxes = [
  'name',
  'kana',
  'address',
  'addressOnJanuaryFirst',
  'phone',
  'occupation',
  'householder',
  'relationToHouseholder',
] as const

const hintOf = (box: (typeof selfBoxes)[number]): string | undefined => {
  if (box === 'addressOnJanuaryFirst') return papersText.sameAddress
  return box === 'relationToHouseholder' ? papersText.relationHint : undefined
}

const Self = ({ typed, change }: Omit<FormProps, 'reading'>): JSX.Element => (
  <div class="papers-lines">
    {selfBoxes.map((box) => (
      <Line
        key={box}
        name={`papers-self-${box}`}
        label={papersText.self[box]}
        value={typed.self[box]}
        hint={hintOf(box)}
        onValue={(value) => change({ ...typed, self: { ...typed.self, [box]: value } })}
      />
    ))}
  </div>
)

/** The day of birth, which a form of a year without income has not asked. The tax may depend on it, so the form keeps it. */
function Birth({
  reading,
  state,
  set,
}: Omit<WhoFormProps, 'typed' | 'change'>): JSX.Element | null {
  const box = findBox('birth')
  if (box === undefined) return null
  const wrong = reading.problems.find(({ name }) => name === box.name)
  return (
    <Line
      name="papers-self-birth"
      label={labelOf(box, reading.年度.所得の年)}
      hint={papersText.birthKept}
      value={valueOf(state, box.name)}
      problem={wrong && problemText(wrong.problem)}
      onValue={(birth) => set({ [box.name]: birth })}
    />
  )
}

const Submission = ({ typed, change }: Omit<FormProps, 'reading'>): JSX.Element => (
  <Line
    name="papers-submitted"
    label={papersText.submitted}
    hint={papersText.submittedHint}
    value={typed.submitted}
    problem={submissionDay(typed.submitted).bad ? papersText.notADay : undefined}
    onValue={(submitted) => change({ ...typed, submitted })}
  />
)

type Known = { readonly 同居: boolean; readonly 国外に住む: boolean }

const birthOf = ({ 生年月日 }: Reading['申告']['親族'][number]): string =>
  生年月日 === undefined ? '' : valueText({ kind: 'date', day: 生年月日 })

type NamedProps = {
  readonly id: string
  readonly title: string
  readonly named: Named
  readonly boxes: readonly ('name' | 'kana' | 'relation')[]
  readonly known: Known
  readonly change: (named: Partial<Named>) => void
}

const NamedLines = ({ id, title, named, boxes, known, change }: NamedProps): JSX.Element => (
  <fieldset class="papers-person">
    <legend>{title}</legend>
    {boxes.map((box) => (
      <Line
        key={box}
        name={`${id}-${box}`}
        label={papersText.named[box]}
        value={named[box]}
        hint={box === 'relation' ? papersText.relativeRelationHint : undefined}
        onValue={(value) => change({ [box]: value })}
      />
    ))}
    {!known.同居 && !known.国外に住む && (
      <SelectField
        name={`${id}-living`}
        label={papersText.living}
        value={named.living ?? ''}
        choices={Object.entries(papersText.livings)}
        onValue={(value) =>
          change({ living: value === 'together' || value === 'apart' ? value : undefined })
        }
      />
    )}
    {livingOf(known, named) === 'apart' && (
      <Line
        name={`${id}-address`}
        label={papersText.named.address}
        value={named.address}
        onValue={(address) => change({ address })}
      />
    )}
  </fieldset>
)
