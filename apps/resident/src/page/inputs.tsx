import { 二十三歳未満の扶養親族がいる, 所得税の生命保険料控除額, type 査定 } from '@zeimori/tax'
import { Button } from '@zeimori/ui'
import type { ComponentChildren, JSX } from 'preact'
import { countName, listNames } from '../form/names.ts'
import type { Places, Reading } from '../form/read-form.ts'
import { countOf, type FormState } from '../form/state.ts'
import { pageText } from '../texts/page.ts'
import type { Binding } from './binding.ts'
import { FamilyCard } from './family-card.tsx'
import { Kept } from './kept.tsx'
import { DonationCard, OthersCard, SelfCard } from './other-cards.tsx'
import { PensionCard } from './pension-card.tsx'
import { Place } from './place.tsx'
import { SlipCard, type SlipOutputs } from './slip-card.tsx'
import type { Worked } from '../form/worked.ts'

export type InputsProps = {
  readonly form: Binding
  readonly places: Places
  readonly worked: Worked
  /** The form is sent to the listener, for browsers without JavaScript. */
  readonly sent: boolean
  readonly onExample: (() => void) | undefined
}

/** Every question, card by card. */
export function Inputs({ form, places, worked, sent, onExample }: InputsProps): JSX.Element {
  const outputs = worked.査定 && slipOutputs(worked.査定, worked.reading)
  const card = (names: readonly string[], draw: () => JSX.Element, more = ''): JSX.Element => (
    <Kept on={form.keyOf(names) + more} draw={draw} />
  )
  return (
    <Form sent={sent} state={form.state}>
      {card(
        ['nendo', 'dantai', 'ken', 'shichoson', 'kyuchi'],
        () => (
          <Place form={form} places={places} />
        ),
        places.chosen?.都道府県.番号,
      )}
      {!sent && worked.reading.blank && (
        <p class="buttons">
          <Button look="add" onPress={onExample}>
            {pageText.example}
          </Button>
        </p>
      )}
      {card(
        ['kyuyo'],
        () => (
          <SlipCard form={form} outputs={outputs} />
        ),
        JSON.stringify(outputs),
      )}
      {card(['nenkin'], () => (
        <PensionCard form={form} />
      ))}
      {card(['haigusha', 'shinzoku', 'nendo'], () => (
        <FamilyCard form={form} />
      ))}
      {card(['birth', 'shogai', 'hitorioya', 'kafu', 'kinro', 'seikatsu'], () => (
        <SelfCard form={form} />
      ))}
      {card(['hoka'], () => (
        <OthersCard form={form} />
      ))}
      {card(['furusato', 'onestop', 'nendo'], () => (
        <DonationCard form={form} />
      ))}
      {sent && (
        <p class="buttons">
          <Button look="main" act="compute">
            {pageText.compute}
          </Button>
        </p>
      )}
    </Form>
  )
}

/** With scripts nothing is ever sent, so there is no form that Enter could send. */
const Form = ({
  sent,
  state,
  children,
}: {
  sent: boolean
  state: FormState
  children: ComponentChildren
}): JSX.Element =>
  sent ? (
    <form class="inputs" method="post" autocomplete="off" aria-label={pageText.formLabel}>
      {/* Enter in a box presses the form's first button: it must be this one. */}
      <div class="visually-hidden" aria-hidden="true">
        <Button look="main" act="compute" skipped>
          {pageText.compute}
        </Button>
      </div>
      {listNames.map((list) => (
        <input key={list} type="hidden" name={countName(list)} value={countOf(state, list)} />
      ))}
      {children}
    </form>
  ) : (
    <section class="inputs" aria-label={pageText.formLabel}>
      {children}
    </section>
  )

function slipOutputs(査定: 査定, { 申告, 年度 }: Reading): SlipOutputs {
  const 控除 = (名: string): number => 査定.所得控除.内訳.find(({ term }) => term === 名)?.yen ?? 0
  return {
    給与所得: 査定.所得.給与所得の金額.yen,
    所得税の生命保険料控除: 所得税の生命保険料控除額(
      申告.生命保険料,
      年度,
      二十三歳未満の扶養親族がいる(査定.家族),
    ).yen,
    住民税の生命保険料控除: 控除('生命保険料控除額'),
    住民税の地震保険料控除: 控除('地震保険料控除額'),
  }
}
