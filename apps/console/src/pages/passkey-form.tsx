import type { ComponentChildren, JSX } from 'preact'
import { passkeyText } from '../texts/passkeys.ts'
import { Token } from './form.tsx'

export type PasskeyFormProps = {
  readonly action: string
  readonly token: string
  /** Whether a new passkey is made or one is asked for, and with which options. */
  readonly kind: 'create' | 'get'
  readonly options: object
  readonly send: string
  readonly problem?: string | undefined
  readonly children?: ComponentChildren
}

/** A form that the browser answers with a passkey. (`client/passkey.ts`) */
export const PasskeyForm = (props: PasskeyFormProps): JSX.Element => {
  const { action, token, kind, options, send, problem, children } = props
  return (
    <form
      method="post"
      action={action}
      class="stacked"
      data-passkey={kind}
      data-options={JSON.stringify(options)}
    >
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="problem" role="alert" data-part="problem" hidden>
        {passkeyText.stopped}
      </p>
      <p data-part="unable" hidden>
        {passkeyText.unable}
      </p>
      <noscript>
        <p>{passkeyText.noScript}</p>
      </noscript>
      <Token token={token} />
      <input type="hidden" name="passkey" value="" />
      <div data-part="ask" hidden>
        {children}
        <p class="buttons">
          <button class="button quiet" type="submit">
            {send}
          </button>
        </p>
      </div>
      <script src="/assets/passkey.js" defer />
    </form>
  )
}
