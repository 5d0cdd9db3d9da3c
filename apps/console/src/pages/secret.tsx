import { encodeQR } from 'qr'
import type { JSX } from 'preact'
import { secretUri } from '../sign-in/totp.ts'
import { signInText } from '../texts/sign-in.ts'

/** The picture that an authenticator's camera reads: drawn here, nothing is asked of anybody. */
const Picture = ({ text }: { readonly text: string }): JSX.Element => {
  const rows = encodeQR(text, 'raw', { border: 4 })
  const path = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={signInText.picture}
      shape-rendering="crispEdges"
    >
      <rect width={rows.length} height={rows.length} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

/** The key of an authenticator: as a picture, and as letters for who cannot take a picture. */
export const Secret = ({
  secret,
  login,
}: {
  readonly secret: string
  readonly login: string
}): JSX.Element => (
  <>
    <Picture text={secretUri(secret, login)} />
    <dl>
      <dt>{signInText.secret}</dt>
      <dd>
        <code class="secret">{secret.replaceAll(/(.{4})/g, '$1 ')}</code>
      </dd>
    </dl>
  </>
)
