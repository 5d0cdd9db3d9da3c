import { Button, Card, CheckField, SelectField, TextField } from '@zeimori/ui'
import type { JSX } from 'preact'
import { incomeBoxes, inList, lists, ofSpouse } from '../form/names.ts'
import { readYear } from '../form/read-form.ts'
import { countOf, valueOf } from '../form/state.ts'
import { boxLabel, choices, formText, incomeTexts } from '../texts/form.ts'
import { pageText } from '../texts/page.ts'
import type { Binding } from './binding.ts'

/** Spouse, children, parents: whoever lives on the same purse. */
export function FamilyCard({ form }: { form: Binding }): JSX.Element {
  const count = countOf(form.state, 'shinzoku')
  return (
    <Card id="kazoku" step={3} title={pageText.family}>
      <SelectField {...form.choice('haigusha')} {...formText.spouse} choices={choices.haigusha} />
      {valueOf(form.state, 'haigusha') === 'ari' && (
        <fieldset class="item">
          <legend>{pageText.spouse}</legend>
          <Incomes form={form} nameOf={ofSpouse} />
          <TextField {...form.date(ofSpouse('birth'))} {...formText.spouseBirth} look="row" />
          <SelectField
            {...form.choice(ofSpouse('shogai'))}
            {...formText.disability}
            choices={choices.shogai}
          />
          {valueOf(form.state, ofSpouse('shogai')) !== '' && (
            <CheckField {...form.tick(ofSpouse('dokyo'))} {...formText.together} />
          )}
        </fieldset>
      )}
      {Array.from({ length: count }, (_, i) => i + 1).map((number) => (
        <Relative key={number} form={form} number={number} />
      ))}
      <p class="buttons">
        {count < lists.shinzoku && (
          <Button
            look="add"
            act="add-shinzoku"
            onPress={form.actions && (() => form.actions?.add('shinzoku'))}
          >
            {count === 0 ? pageText.addFirstRelative : pageText.addRelative}
          </Button>
        )}
      </p>
    </Card>
  )
}

function Relative({ form, number }: { form: Binding; number: number }): JSX.Element {
  const nameOf = (box: string): string => inList('shinzoku', number, box)
  return (
    <fieldset class="item">
      <legend>{boxLabel.relative(number)}</legend>
      <SelectField
        {...form.choice(nameOf('zokugara'))}
        {...formText.relation}
        choices={choices.zokugara}
        must={pageText.must}
      />
      <TextField
        {...form.date(nameOf('birth'))}
        {...formText.relativeBirth}
        look="row"
        must={pageText.must}
      />
      <Incomes form={form} nameOf={nameOf} />
      <CheckField {...form.tick(nameOf('dokyo'))} {...formText.together} />
      <SelectField
        {...form.choice(nameOf('shogai'))}
        {...formText.disability}
        choices={choices.shogai}
      />
      <CheckField {...form.tick(nameOf('kokugai'))} {...formText.abroad} />
      <Button
        look="quiet"
        act={`remove-shinzoku-${number}`}
        onPress={form.actions && (() => form.actions?.remove('shinzoku', number))}
      >
        {pageText.removeRelative(number)}
      </Button>
    </fieldset>
  )
}

const Incomes = ({
  form,
  nameOf,
}: {
  form: Binding
  nameOf: (box: string) => string
}): JSX.Element => {
  const texts = incomeTexts(readYear(form.state).所得の年)
  return (
    <>
      {incomeBoxes.map((box) => (
        <TextField key={box} {...form.amount(nameOf(box))} {...texts[box]} look="row" numeric />
      ))}
    </>
  )
}
