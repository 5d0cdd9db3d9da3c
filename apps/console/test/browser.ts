import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

type Fields = Readonly<Record<string, string>>

/** A visitor who keeps her cookies and sends forms with the token that stood in them. */
export type Browser = {
  /** As a browser sends them. */
  readonly cookies: () => readonly { readonly name: string; readonly value: string }[]
  readonly get: (url: string) => Promise<LightMyRequestResponse>
  readonly post: (url: string, fields: Fields) => Promise<LightMyRequestResponse>
  /** Without the token. */
  readonly raw: (
    method: 'GET' | 'POST',
    url: string,
    fields?: Fields,
  ) => Promise<LightMyRequestResponse>
}

export function browser(app: FastifyInstance): Browser {
  const cookies = new Map<string, string>()
  let token = ''
  const raw: Browser['raw'] = async (method, url, fields) => {
    const answer = await app.inject({
      method,
      url,
      cookies: Object.fromEntries(cookies),
      ...(fields && {
        payload: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    })
    for (const { name, value } of answer.cookies) cookies.set(name, value)
    token = /name="_csrf" value="([^"]+)"/.exec(answer.body)?.[1] ?? token
    return answer
  }
  return {
    raw,
    cookies: () =>
      Array.from(cookies, ([name, value]) => ({ name, value: encodeURIComponent(value) })),
    get: (url) => raw('GET', url),
    post: async (url, fields) => {
      if (token === '') await raw('GET', '/sign-in')
      return raw('POST', url, { ...fields, _csrf: token })
    },
  }
}
