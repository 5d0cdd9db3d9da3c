import { Button, Card } from '@zeimori/ui'
import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { FormState } from '../../form/state.ts'
import { longestLink, writeLink } from '../../keep/link.ts'
import { keepingText } from '../../texts/keeping.ts'
import { addressWith } from '../address.ts'

type Made = { readonly link: string; readonly Qr: Qr | undefined }
type Qr = ComponentType<{ readonly text: string; readonly title: string }>

/** A link that carries the form behind its `#`, and the same as a QR code. */
export function LinkCard({ form }: { readonly form: FormState }): JSX.Element {
  const [made, setMade] = useState<Made>()
  // What was made of an earlier form says less than is there now.
  useEffect(() => setMade(undefined), [form])
  const make = async (): Promise<void> => {
    const link = addressWith(await writeLink(form))
    setMade({ link, Qr: await loadQr() })
  }
  return (
    <Card id="mochiaruku" title={keepingText.link}>
      <p class="card-lead">{keepingText.linkLead}</p>
      {made === undefined ? (
        <p class="buttons">
          <Button look="add" onPress={() => void make()}>
            {keepingText.linkButton}
          </Button>
        </p>
      ) : (
        <div role="status">
          <MadeLink {...made} />
        </div>
      )}
    </Card>
  )
}

const loadQr = (): Promise<Qr | undefined> =>
  import('../../keep/qr.tsx').then(
    ({ QrCode }) => QrCode,
    () => undefined,
  )

function MadeLink({ link, Qr }: Made): JSX.Element {
  if (link.length > longestLink) return <p>{keepingText.linkTooLong}</p>
  return (
    <>
      <div class="field">
        <label for="mochiaruku-link">
          <span class="name">{keepingText.linkLabel}</span>
          <small class="hint" id="mochiaruku-link-hint">
            {keepingText.linkHint}
          </small>
        </label>
        <input
          id="mochiaruku-link"
          type="text"
          readOnly
          autocomplete="off"
          value={link}
          aria-describedby="mochiaruku-link-hint"
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      {Qr === undefined ? (
        <p>{keepingText.qrFailed}</p>
      ) : (
        <Qr text={link} title={keepingText.qrTitle} />
      )}
    </>
  )
}
