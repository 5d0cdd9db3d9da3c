import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'

const base64url = Type.String({ pattern: '^[A-Za-z0-9_-]*$', maxLength: 16_000 })
const credential = {
  id: Type.String({ pattern: '^[A-Za-z0-9_-]{1,1400}$' }),
  rawId: base64url,
  type: Type.Literal('public-key'),
  authenticatorAttachment: Type.Optional(
    Type.Union([Type.Literal('platform'), Type.Literal('cross-platform'), Type.Null()]),
  ),
  clientExtensionResults: Type.Object({}),
}

const made = Compile(
  Type.Object({
    ...credential,
    response: Type.Object({
      clientDataJSON: base64url,
      attestationObject: base64url,
      transports: Type.Optional(Type.Array(Type.String({ maxLength: 20 }), { maxItems: 10 })),
    }),
  }),
)
const shown = Compile(
  Type.Object({
    ...credential,
    response: Type.Object({
      clientDataJSON: base64url,
      authenticatorData: base64url,
      signature: base64url,
      userHandle: Type.Optional(Type.Union([base64url, Type.Null()])),
    }),
  }),
)

/** How long a browser's answer may be. */
export const longestAnswer = 40_000

const isMade = (value: unknown): value is RegistrationResponseJSON => made.Check(value)
const isShown = (value: unknown): value is AuthenticationResponseJSON => shown.Check(value)

/** What the browser said of a passkey that it made; undefined if it is something else. */
export function readMade(text: string): RegistrationResponseJSON | undefined {
  const value = parsed(text)
  return isMade(value) ? value : undefined
}

/** What the browser said with a passkey that it has; undefined if it is something else. */
export function readShown(text: string): AuthenticationResponseJSON | undefined {
  const value = parsed(text)
  return isShown(value) ? value : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
