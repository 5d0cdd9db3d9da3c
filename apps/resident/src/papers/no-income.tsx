import { livelihoods } from '@zeimori/papers'
import { CheckField, TextField } from '@zeimori/ui'
import type { JSX } from 'preact'
import { papersText } from '../texts/papers.ts'
import type { Typed } from './persons.ts'

type NoIncomeProps = { readonly typed: Typed; readonly change: (typed: Typed) => void }

/** 16 of the paper: how somebody lived who had no income. */
export const NoIncome = ({ typed, change }: NoIncomeProps): JSX.Element => (
  <section class="papers-part" aria-labelledby="papers-no-income">
    <h3 id="papers-no-income">{papersText.noIncome}</h3>
    <p>{papersText.noIncomeNote}</p>
    {livelihoods.map((one) => (
      <CheckField
        key={one}
        name={`papers-livelihood-${one}`}
        label={papersText.livelihoods[one]}
        checked={typed.livelihoods.includes(one)}
        onValue={(holds) =>
          change({
            ...typed,
            livelihoods: livelihoods.filter((other) =>
              other === one ? holds : typed.livelihoods.includes(other),
            ),
          })
        }
      />
    ))}
    {typed.livelihoods.includes('fuyo') &&
      (['supporter', 'supporterAddress'] as const).map((box) => (
        <TextField
          key={box}
          look="row"
          name={`papers-${box}`}
          label={papersText[box]}
          value={typed[box]}
          onValue={(value) => change({ ...typed, [box]: value })}
        />
      ))}
    <TextField
      look="row"
      name="papers-explanation"
      label={papersText.explanation}
      value={typed.explanation}
      onValue={(explanation) => change({ ...typed, explanation })}
    />
  </section>
)
