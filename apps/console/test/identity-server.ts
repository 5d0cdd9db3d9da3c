import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { Provider } from 'oidc-provider'

type Claims = Readonly<Record<string, unknown>>

/** A municipality's provider on loopback, which the test can make lie. */
export type IdentityServer = {
  readonly issuer: string
  /** Signs in there as somebody and returns where the browser is sent back to. */
  readonly visit: (to: string, login: string) => Promise<URL>
  /** Changes every ID token from now on; undefined leaves them as they are. */
  readonly tamper: (change: ((token: string) => string) | undefined) => void
  /** Changes what it says of itself. */
  readonly pretend: (change: Claims) => void
  /** A token with these claims, signed by the provider's own key or by another's. */
  readonly mint: (claims: Claims, by: 'own' | 'other' | 'none') => string
  /** Answers everything from now on without an end; gives how much of it was taken, in bytes. */
  readonly flood: () => () => number
  readonly close: () => Promise<void>
}

const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const kid = 'test-key'
const letters = ' '.repeat(64 * 1024)
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The claims of a token, whoever signed it. */
export const claimsOf = (token: string): Claims =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())

export async function identityServer(redirect: () => string): Promise<IdentityServer> {
  const [own, other] = [rsa(), rsa()]
  const server: Server = createServer()
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const issuer = `http://localhost:${port}`
  let change: ((token: string) => string) | undefined
  let said: Claims = {}
  const provider = providerAt(issuer, redirect, own)
  provider.use(async (context, next) => {
    await next()
    const { body, path } = context
    if (path === '/token' && change !== undefined && isTokens(body))
      context.body = { ...body, id_token: change(body.id_token) }
    if (path.endsWith('openid-configuration') && typeof body === 'object')
      context.body = { ...body, ...said }
  })
  let taken: number | undefined
  const pour = (response: ServerResponse): void => {
    taken = (taken ?? 0) + letters.length
    if (!response.destroyed && taken < 1e8) response.write(letters, () => pour(response))
  }
  server.on('request', (request, response) => {
    if (taken === undefined) void provider.callback()(request, response)
    else pour(response.writeHead(200, { 'content-type': 'application/json' }))
  })
  return {
    issuer,
    visit: (to, login) => signInThere(to, login, redirect()),
    tamper: (next) => void (change = next),
    pretend: (next) => void (said = next),
    mint: (claims, by) => minted(claims, by === 'none' ? undefined : by === 'own' ? own : other),
    flood: () => {
      taken = 0
      return () => taken ?? 0
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

const isTokens = (body: unknown): body is { readonly id_token: string } =>
  typeof body === 'object' && body !== null && 'id_token' in body

function minted(claims: Claims, key: KeyObject | undefined): string {
  const head = encoded(key === undefined ? { alg: 'none' } : { alg: 'RS256', kid })
  const text = `${head}.${encoded(claims)}`
  const signature = key === undefined ? '' : sign('RSA-SHA256', Buffer.from(text), key)
  return `${text}.${Buffer.from(signature).toString('base64url')}`
}

function providerAt(issuer: string, redirect: () => string, key: KeyObject): Provider {
  return new Provider(issuer, {
    clients: [
      {
        client_id: 'zeimori',
        client_secret: 'the-secret-of-the-tests',
        redirect_uris: [redirect()],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' }] },
    pkce: { required: () => true },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
  })
}

/** Goes through the provider's own pages, as a browser would. */
async function signInThere(to: string, login: string, end: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let url = new URL(to)
  let body: URLSearchParams | undefined
  for (let steps = 0; steps < 10; steps += 1) {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(body && { method: 'POST', body }),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const next = answer.headers.get('location')
    await answer.text()
    if (next?.startsWith(end) === true) return new URL(next)
    body =
      next === null ? new URLSearchParams({ prompt: 'login', login, password: 'x' }) : undefined
    url = new URL(next ?? url, url)
  }
  throw new Error('the provider leads nowhere')
}
