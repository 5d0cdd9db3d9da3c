import { randomBytes } from 'node:crypto'
import type { Answered, Asked, Handler } from './serve.ts'
import { page } from './variant.ts'

/** Answers what one field was given: the part of a site that is weak or is not. */
export type Core = (value: string, asked: Asked) => Answered

/** A way in which sites take a field. */
export type Shape = {
  readonly name: string
  /** A site whose field starts with a value. */
  readonly site: (core: Core, first: string) => () => Handler
  readonly recipe?: (first: string) => unknown
}

const top = (body: string): Answered => ({ body: page('見本市 検索サービス', body) })
const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const seeOther = (to: string): Answered => ({ status: 303, headers: { location: to } })

/** Answers by path, and 404 for the rest. */
const paths =
  (table: Readonly<Record<string, (asked: Asked) => Answered>>): Handler =>
  (asked) =>
    table[asked.path]?.(asked) ?? {
      status: 404,
      body: page('見つかりません', '<p>ページがありません。</p>'),
    }

export const link: Shape = {
  name: 'リンクの値',
  site: (core, first) => () =>
    paths({
      '/': () => top(`<p><a href="/item?id=${encodeURIComponent(first)}">くわしく</a></p>`),
      '/item': (asked) => core(asked.query.get('id') ?? '', asked),
    }),
}

export const getForm: Shape = {
  name: 'GETのフォーム',
  site: (core, first) => () =>
    paths({
      '/': () =>
        top(
          `<form action="/search"><label>語 <input name="q" value="${quoted(first)}"></label><button>検索</button></form>`,
        ),
      '/search': (asked) => core(asked.query.get('q') ?? '', asked),
    }),
}

export const postForm: Shape = {
  name: 'POSTのフォーム（ほかの欄つき）',
  site: (core, first) => () =>
    paths({
      '/': () =>
        top(
          `<form action="list.do" method="post"><input name="word" value="${quoted(first)}"><select name="order"><option value="">--<option value="1">新しい順</select><input type="submit" name="go" value="検索"></form>`,
        ),
      '/list.do': (asked) => core(asked.form.get('word') ?? '', asked),
    }),
}

/** A token that holds once, as many frameworks hand them out. */
export const tokenForm: Shape = {
  name: '一度だけのトークンつきPOST',
  site: (core, first) => () => {
    const tokens = new Set<string>()
    return paths({
      '/': () => {
        const token = randomBytes(16).toString('hex')
        tokens.add(token)
        return top(
          `<form action="/s" method="POST"><input type="hidden" name="_token" value="${token}"><textarea name="body">${quoted(first)}</textarea><button type="submit">送信</button></form>`,
        )
      },
      '/s': (asked) =>
        tokens.delete(asked.form.get('_token') ?? '')
          ? core(asked.form.get('body') ?? '', asked)
          : { status: 403, body: page('403', '<p>もう一度お試しください。</p>') },
    })
  },
}

/** Input, confirmation, completion: only the last one does something. */
export const twoSteps: Shape = {
  name: '入力・確認・完了',
  site: (core, first) => () =>
    paths({
      '/': () => top('<p><a href="/entry/">申込み</a></p>'),
      '/entry/': () =>
        top(
          `<form action="confirm" method="post"><input name="kind" value="${quoted(first)}"><button>確認</button></form>`,
        ),
      '/entry/confirm': ({ form }) =>
        top(
          `<p>よろしいですか。</p><form action="complete" method="post"><input type="hidden" name="kind_fixed" value="${quoted(form.get('kind') ?? '')}"><button>申し込む</button></form>`,
        ),
      '/entry/complete': (asked) => core(asked.form.get('kind_fixed') ?? '', asked),
    }),
}

/** Sent, kept in the session, and shown after a redirect. */
export const redirected: Shape = {
  name: '送ったあと転送して出す',
  site: (core, first) => () =>
    paths({
      '/': () =>
        top(
          `<form action="/do" method="post"><input name="v" value="${quoted(first)}"><button>送る</button></form>`,
        ),
      '/do': ({ form }) => seeOther(`/shown?v=${encodeURIComponent(form.get('v') ?? '')}`),
      '/shown': (asked) => core(asked.query.get('v') ?? '', asked),
    }),
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

/** An interface that no page shows. */
export const jsonPost: Shape = {
  name: 'JSONのPOST（手順で教える）',
  site: (core) => () =>
    paths({
      '/': () => top('<div id="app"></div>'),
      '/api/find': (asked) => core(textIn(asked.json['key']), asked),
    }),
  recipe: (first) => ({ requests: [{ url: '/api/find', json: { key: first, page: '1' } }] }),
}

/** Behind a door that opens to who signs in. */
export const signedIn: Shape = {
  name: 'ログインの中',
  site: (core, first) => () => {
    const sessions = new Set<string>()
    const isIn = ({ cookie }: Asked): boolean =>
      sessions.has(/(?:^|; )SID=(\w+)/.exec(cookie)?.[1] ?? '')
    return paths({
      '/': (asked) =>
        isIn(asked)
          ? top(
              `<form action="/find"><input name="w" value="${quoted(first)}"></form><a href="/logout">ログアウト</a>`,
            )
          : seeOther('/login'),
      '/login': ({ method, form }) => {
        if (method === 'GET')
          return top(
            '<form method="post"><input name="user"><input type="password" name="pass"></form>',
          )
        if (form.get('user') !== 'shokuin' || form.get('pass') !== 'Himitsu-12')
          return seeOther('/login')
        const id = randomBytes(16).toString('hex')
        sessions.add(id)
        return { status: 302, headers: { location: '/', 'set-cookie': `SID=${id}; HttpOnly` } }
      },
      '/logout': ({ cookie }) => {
        sessions.delete(/SID=(\w+)/.exec(cookie)?.[1] ?? '')
        return seeOther('/login')
      },
      '/find': (asked) =>
        isIn(asked) ? core(asked.query.get('w') ?? '', asked) : seeOther('/login'),
    })
  },
  recipe: () => ({
    login: { page: '/login', fields: { user: 'shokuin', pass: 'Himitsu-12' }, seen: 'ログアウト' },
  }),
}

export const everyShape: readonly Shape[] = [
  link,
  getForm,
  postForm,
  tokenForm,
  twoSteps,
  redirected,
  jsonPost,
  signedIn,
]
