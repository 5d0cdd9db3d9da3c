import { Button, Card, TextField } from '@zeimori/ui'
import type { JSX } from 'preact'
import { inList, lists, pensionBoxes } from '../form/names.ts'
import { countOf } from '../form/state.ts'
import { pensionTexts } from '../texts/form.ts'
import { pageText } from '../texts/page.ts'
import type { Binding } from './binding.ts'

/** 公的年金等の源泉徴収票. */
export function PensionCard({ form }: { form: Binding }): JSX.Element {
  const count = countOf(form.state, 'nenkin')
  return (
    <Card id="nenkin" step={2} title={pageText.pension}>
      {Array.from({ length: count }, (_, i) => i + 1).map((number) => (
        <fieldset class="item" key={number}>
          <legend>{pageText.pensionNumber(number)}</legend>
          <div class="slip-form">
            <div class="slip-row pair">
              {pensionBoxes.map((name) => (
                <TextField
                  key={name}
                  {...form.amount(inList('nenkin', number, name))}
                  label={pensionTexts[name].label}
                  hint={pensionTexts[name].hint}
                  look="slip"
                  numeric
                />
              ))}
            </div>
          </div>
          <Button
            look="quiet"
            act={`remove-nenkin-${number}`}
            onPress={form.actions && (() => form.actions?.remove('nenkin', number))}
          >
            {pageText.removePension(number)}
          </Button>
        </fieldset>
      ))}
      <p class="buttons">
        {count < lists.nenkin && (
          <Button
            look="add"
            act="add-nenkin"
            onPress={form.actions && (() => form.actions?.add('nenkin'))}
          >
            {count === 0 ? pageText.addFirstPension : pageText.addPension(count + 1)}
          </Button>
        )}
      </p>
    </Card>
  )
}
