import { CheckField, SelectField, TextField } from '@zeimori/ui'
import type { JSX } from 'preact'
import { wordsOf } from '../form/labels.ts'
import type { Box } from '../form/names.ts'
import { pageText } from '../texts/page.ts'
import { offered, type Binding } from './binding.ts'

export type FieldBoxProps = {
  readonly form: Binding
  readonly box: Box
  /** `slip`: a box of a printed form. `row`: a question with its answer beside it. */
  readonly look: 'slip' | 'row'
  /** Said after what was understood. */
  readonly moreEcho?: string | undefined
}

/** Draws a box of the table, whatever its kind. The year and the municipality are drawn elsewhere. */
export function FieldBox({ form, box, look, moreEcho }: FieldBoxProps): JSX.Element | null {
  const { name, field } = box
  const words = wordsOf(box, form.year)
  const must = field.must === true ? { must: pageText.must } : {}
  switch (field.kind) {
    case 'yen': {
      const bound = form.amount(name)
      const echo = bound.echo && [bound.echo, moreEcho].filter(Boolean).join('・')
      return <TextField {...bound} {...words} {...must} echo={echo} look={look} numeric />
    }
    case 'day':
      return (
        <TextField
          {...form.date(name)}
          {...words}
          {...must}
          look={look}
          autocomplete={name === 'birth' ? 'bday' : 'off'}
        />
      )
    case 'tick':
      return <CheckField {...form.tick(name)} {...words} />
    case 'choice':
      return (
        <SelectField
          {...form.choice(name)}
          {...words}
          {...must}
          look={look}
          choices={offered(field.choices)}
        />
      )
    case 'place':
      return null
  }
}
