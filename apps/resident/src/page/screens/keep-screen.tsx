import { Button, Card, CheckField } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { answersIn } from '../../form/answers.ts'
import { isUntouched } from '../../form/file.ts'
import { panelBoxesIn } from '../../form/names.ts'
import { readForm } from '../../form/read-form.ts'
import type { FormState } from '../../form/state.ts'
import { TenantContext } from '../../tenant/context.ts'
import { keepingText } from '../../texts/keeping.ts'
import { screenTexts } from '../../texts/screens.ts'
import { goTo } from '../address.ts'
import { usePrefecture } from '../effects.ts'
import { addressOf } from '../route.ts'
import { OpenFile, SaveFile } from './files-card.tsx'
import { LinkCard } from './link-card.tsx'
import { placeRows } from './place-rows.ts'
import type { ScreenProps } from './props.ts'

export type KeepScreenProps = ScreenProps & {
  /** Why what was last opened could not be used. */
  readonly refused: string | undefined
  readonly onFile: (text: string) => void
  readonly idleMinutes: number
  readonly onKeeps: (keeps: boolean) => void
  readonly onShared: (shared: boolean) => void
}

/** Saving, opening, carrying, keeping and wiping. */
export function KeepScreen(props: KeepScreenProps): JSX.Element {
  const { model, route, refused, clear } = props
  return (
    <>
      <h1 id="title" tabIndex={-1}>
        {screenTexts.keep.title}
      </h1>
      {refused !== undefined && (
        <p class="refused" role="alert">
          {refused}
        </p>
      )}
      {model.offered !== undefined && <Offered {...props} offered={model.offered} />}
      <SaveFile form={model.form} />
      <OpenFile onFile={props.onFile} />
      <LinkCard form={model.form} />
      {!route.venue && <DeviceCard {...props} />}
      <Card id="kesu" title={keepingText.clear}>
        <p class="card-lead">{keepingText.clearLead}</p>
        <p class="buttons">
          <Button look="quiet" onPress={clear}>
            {keepingText.clearButton}
          </Button>
        </p>
      </Card>
    </>
  )
}

/** What would be loaded, before it is. */
function Offered({
  offered,
  model,
  places,
  dispatch,
  route,
}: KeepScreenProps & { readonly offered: FormState }): JSX.Element {
  const open = useContext(TenantContext)?.open
  // Another municipality than that of the present form stands in a prefecture of its own.
  const chosen = usePrefecture(offered)
  const reading = readForm(offered, { tenant: places.tenant, chosen })
  const answers = answersIn(offered, reading.団体)
  const ofPanels = panelBoxesIn(offered)
  return (
    <Card id="yomikomi" title={keepingText.offered}>
      <p class="card-lead">
        {keepingText.offeredLead} {!isUntouched(model.form) && keepingText.offeredReplaces}
      </p>
      {isUntouched(offered) && <p>{keepingText.nothingOffered}</p>}
      <table class="answers">
        <tbody>
          {[...placeRows(reading, open), ...answers].map(({ name, label, answer }) => (
            <tr key={name}>
              <th scope="row">{label}</th>
              <td class="num">{answer}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ofPanels > 0 && <p>{keepingText.offeredOfPanels(ofPanels)}</p>}
      <p class="buttons">
        <Button
          look="main"
          onPress={() => {
            dispatch({ kind: 'take-offer' })
            goTo(addressOf({ ...route, screen: 'check' }))
          }}
        >
          {keepingText.take}
        </Button>
        <Button look="quiet" onPress={() => dispatch({ kind: 'drop-offer' })}>
          {keepingText.drop}
        </Button>
      </p>
    </Card>
  )
}

/** Nothing is kept unless this is ticked. */
const DeviceCard = ({ model, idleMinutes, onKeeps, onShared }: KeepScreenProps): JSX.Element => (
  <Card id="tanmatsu" title={keepingText.device}>
    <CheckField
      name="nokosu"
      label={keepingText.deviceLabel}
      hint={keepingText.deviceHint}
      checked={model.keeps}
      onValue={onKeeps}
    />
    <CheckField
      name="kyoyo"
      label={keepingText.shared}
      hint={keepingText.sharedHint(idleMinutes)}
      checked={model.shared}
      onValue={onShared}
    />
  </Card>
)
