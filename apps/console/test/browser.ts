import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'

type Fields = Readonly<Record<string, string>>

/** A visitor who keeps her cookies and sends forms with the token that stood in them. */
export type Browser = {
  /** As a browser sends them. */
  readonly cookies: () => readonly { readonly name: string; readonly value: string }[]
  readonly get: (url: string) => Promise<LightMyRequestResponse>
  readonly post: (url: string, fields: Fields) => Promise<LightMyRequestResponse>
  /** A form with a file in it; without the token where that is left out. */
  readonly upload: (
    url: string,
    file: File,
    token?: 'none',
    fields?: Fields,
  ) => Promise<LightMyRequestResponse>
  /** Without the token. */
  readonly raw: (
    method: 'GET' | 'POST',
    url: string,
    fields?: Fields,
  ) => Promise<LightMyRequestResponse>
}

/** @param other whose cookies it goes on with */
export function browser(app: FastifyInstance, other?: Browser): Browser {
  const cookies = new Map(
    other?.cookies().map(({ name, value }) => [name, decodeURIComponent(value)]),
  )
  let token = ''
  const ask = async (options: InjectOptions): Promise<LightMyRequestResponse> => {
    const answer = await app.inject({ ...options, cookies: Object.fromEntries(cookies) })
    for (const { name, value } of answer.cookies) cookies.set(name, value)
    token = /name="_csrf" value="([^"]+)"/.exec(answer.body)?.[1] ?? token
    return answer
  }
  const raw: Browser['raw'] = (method, url, fields) =>
    ask({
      method,
      url,
      ...(fields && {
        payload: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    })
  return {
    raw,
    upload: async (url, file, without, fields = {}) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      if (without === undefined) form.set('_csrf', token)
      form.set('file', file)
      const sent = new Response(form)
      const type = sent.headers.get('content-type') ?? ''
      const payload = Buffer.from(await sent.arrayBuffer())
      return ask({ method: 'POST', url, payload, headers: { 'content-type': type } })
    },
    cookies: () =>
      Array.from(cookies, ([name, value]) => ({ name, value: encodeURIComponent(value) })),
    get: (url) => raw('GET', url),
    post: async (url, fields) => {
      if (token === '') await raw('GET', '/sign-in')
      return raw('POST', url, { ...fields, _csrf: token })
    },
  }
}
