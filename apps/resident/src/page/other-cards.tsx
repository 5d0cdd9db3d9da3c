import { Card, CheckField, SelectField, TextField } from '@zeimori/ui'
import type { JSX } from 'preact'
import { other, otherBoxes } from '../form/names.ts'
import { readYear } from '../form/read-form.ts'
import { choices, formText, otherTexts } from '../texts/form.ts'
import { pageText } from '../texts/page.ts'
import type { Binding } from './binding.ts'

/** What the law asks of the resident herself. */
export const SelfCard = ({ form }: { form: Binding }): JSX.Element => (
  <Card id="anata" step={4} title={pageText.self}>
    <TextField {...form.date('birth')} {...formText.birth} look="row" autocomplete="bday" />
    <SelectField {...form.choice('shogai')} {...formText.disability} choices={choices.shogai} />
    <SelectField
      {...form.choice('hitorioya')}
      {...formText.singleParent}
      choices={choices.hitorioya}
    />
    <SelectField {...form.choice('kafu')} {...formText.widow} choices={choices.kafu} />
    <CheckField {...form.tick('kinro-gakusei')} {...formText.student} />
    <CheckField {...form.tick('seikatsu-fujo')} {...formText.welfare} />
  </Card>
)

/** Payments that stand on no slip. */
export const OthersCard = ({ form }: { form: Binding }): JSX.Element => (
  <Card id="hoka" step={5} title={pageText.others}>
    {otherBoxes.map((box) => (
      <TextField key={box} {...form.amount(other(box))} {...otherTexts[box]} look="row" numeric />
    ))}
  </Card>
)

/** ふるさと納税. */
export const DonationCard = ({ form }: { form: Binding }): JSX.Element => (
  <Card id="kifu" step={6} title={pageText.donation}>
    <TextField
      {...form.amount('furusato')}
      label={formText.furusato.label}
      hint={formText.furusato.hint(readYear(form.state).所得の年)}
      look="row"
      numeric
    />
    <CheckField {...form.tick('onestop')} {...formText.onestop} />
  </Card>
)
