import { SelectField } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { valueOf } from '../form/state.ts'
import { yenText } from '../texts/amounts.ts'
import { cliffText } from '../texts/compare.ts'
import { lawText } from '../texts/law.ts'
import { cliffs, type Cliff } from './cliffs.ts'
import type { KindProps } from './kind-boxes.tsx'
import { subjectsOf, type Subject } from './subjects.ts'
import { box } from './typed.ts'

/** How far it is to where the tax leaps, for the income she chooses. */
export function CliffList({ base, state, set }: KindProps): JSX.Element | null {
  const subjects = subjectsOf(base.申告)
  const chosen = subjects.find((one) => keyOf(one) === valueOf(state, box.subject)) ?? subjects[0]
  const key = chosen && keyOf(chosen)
  // The subject is a new object each time, but says the same as long as its key does.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const found = useMemo(() => (chosen === undefined ? [] : cliffs(base, chosen)), [base, key])
  if (chosen === undefined) return null
  return (
    <section class="cliffs" aria-labelledby="moshimo-cliffs">
      <h3 id="moshimo-cliffs">{cliffText.title}</h3>
      <p>{cliffText.lead}</p>
      {subjects.length > 1 && (
        <SelectField
          name={box.subject}
          label={cliffText.whose}
          value={keyOf(chosen)}
          choices={subjects.map((one) => [keyOf(one), nameOf(one)])}
          onValue={(value) => set({ [box.subject]: value })}
        />
      )}
      {found.length === 0 ? (
        <p class="fact info">{cliffText.none}</p>
      ) : (
        <ol>
          {found.map((cliff) => (
            <OneCliff key={cliff.at} cliff={cliff} />
          ))}
        </ol>
      )}
      <p class="hint">{cliffText.insurance}</p>
    </section>
  )
}

const keyOf = (subject: Subject): string =>
  subject.kind === 'relative-salary' ? `${subject.kind}-${subject.index}` : subject.kind

const nameOf = (subject: Subject): string =>
  subject.kind === 'relative-salary'
    ? cliffText.relative(subject.index + 1)
    : cliffText.subjects[subject.kind]

function OneCliff({ cliff }: { cliff: Cliff }): JSX.Element {
  const { at, distance, leaps } = cliff
  const articles = new Set(
    leaps.flatMap(({ figure }) =>
      figure?.law === undefined ? [] : [lawText.citation(figure.law)],
    ),
  )
  return (
    <li class={distance > 0 ? 'ahead' : 'behind'}>
      <p class="distance">
        {distance > 0
          ? cliffText.ahead(yenText(distance), yenText(at))
          : cliffText.behind(yenText(-distance), yenText(at - 1))}
      </p>
      <ul>
        {leaps.map(({ name }) => (
          <li key={name}>{cliffText.features[name]}</li>
        ))}
      </ul>
      <p>{effectText(cliff)}</p>
      {[...articles].map((article) => (
        <p key={article} class="law">
          {cliffText.law(article)}
        </p>
      ))}
    </li>
  )
}

function effectText({ effect, tax: [before, after], limit }: Cliff): string {
  switch (effect) {
    case 'tax':
      return cliffText.tax(yenText(after - before), yenText(before), yenText(after))
    case 'limit':
      return cliffText.limit(yenText(limit[0]), yenText(limit[1]))
    case 'line':
      return cliffText.line
    case 'family':
      return cliffText.family
  }
}
