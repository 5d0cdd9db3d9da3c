import type { Answered, Asked } from './serve.ts'
import { everyShape, link, type Shape } from './shapes.ts'
import { escapeHtml, page, type Variant } from './variant.ts'

type Send = (to: string) => Answered
type Check = (to: string, asked: Asked) => string

/** As a header may hold it: what is not ASCII is escaped, and nothing else. */
const ascii = (text: string): string => text.replaceAll(/[^\x20-\x7e]+/g, encodeURIComponent)

const by =
  (status: number): Send =>
  (to) => ({ status, headers: { location: ascii(to) } })

const ways: Readonly<Record<string, Send>> = {
  'Location 302': by(302),
  'Location 303': by(303),
  'Location 307': by(307),
  'meta refresh': (to) => ({
    body: `<html><head><meta http-equiv="Refresh" content="0; URL=${escapeHtml(to)}"></head></html>`,
  }),
  'Refresh ヘッダ': (to) => ({ headers: { refresh: `3;url=${ascii(to)}` }, body: '移動します。' }),
  スクリプト: (to) => ({
    body: `<script>location.href = ${JSON.stringify(to)
      .replaceAll('/', String.raw`\/`)
      .replaceAll('<', String.raw`\u003c`)};</script>`,
  }),
  'replace のスクリプト': (to) => ({
    body: `<script>window.location.replace(${JSON.stringify(to).replaceAll('<', String.raw`\u003c`)})</script>`,
  }),
}

/** Checks that let another site through. */
const weakChecks: Readonly<Record<string, Check>> = {
  確かめない: (to) => to,
  'http で始まれば': (to) => (/^(http|\/)/.test(to) ? to : '/'),
  '/ で始まれば': (to) => (to.startsWith('/') ? to : '/'),
  '// だけ断る': (to) => (to.startsWith('/') && !to.startsWith('//') ? to : '/'),
  自分の名前で始まれば: (to, { host }) =>
    to.startsWith(`http://${host.split(':')[0]}`) ? to : '/',
  '自分の名前で始まり、@ がなければ': (to, { host }) =>
    to.startsWith(`http://${host.split(':')[0]}`) && !to.includes('@') ? to : '/',
  自分の場所を含めば: (to, { host }) => (to.includes(host) ? to : '/'),
}

const resolved = (to: string, { host }: Asked): URL | null => URL.parse(to, `http://${host}/`)

/** Checks that do not. */
const safeChecks: Readonly<Record<string, Check>> = {
  ホストを比べる: (to, asked) => {
    const url = resolved(to, asked)
    return url?.host === asked.host ? url.href : '/'
  },
  パスだけを使う: (to, asked) => resolved(to, asked)?.pathname.replace(/^\/+/, '/') ?? '/',
  '/ と字だけ': (to) => (/^\/[\w/]*$/.test(to) && !to.startsWith('//') ? to : '/'),
  一覧から: (to) => (['/mypage', '/guide'].includes(to) ? to : '/guide'),
  番号で: (to) => ({ '1': '/guide', '2': '/mypage' })[to] ?? '/',
  自分の場所の後ろに: (to, { host }) => `http://${host}/go/${encodeURIComponent(to)}`,
}

const variant = (
  weak: boolean,
  shape: Shape,
  way: readonly [string, Send],
  check: readonly [string, Check],
): Variant => ({
  item: 'H',
  name: `${shape.name}・${way[0]}・${check[0]}`,
  weak,
  site: shape.site((to, asked) => way[1](check[1](to, asked)), '/guide'),
  ...(shape.recipe && { recipe: shape.recipe('/guide') }),
})

/** Each way in with each check once, and the ways of sending on in turn. */
function crossed(weak: boolean, checks: Readonly<Record<string, Check>>): readonly Variant[] {
  const sending = Object.entries(ways)
  return everyShape.flatMap((shape, n) =>
    Object.entries(checks).flatMap((check, m) => {
      const way = sending[(n + m) % sending.length]
      return way === undefined ? [] : [variant(weak, shape, way, check)]
    }),
  )
}

const one = (name: string, answer: (to: string) => Answered): Variant => ({
  item: 'H',
  name,
  weak: false,
  site: link.site(answer, 'https://www.example.jp/'),
})

const twins: readonly Variant[] = [
  one('外へ出る前の断り書き', (to) => ({
    body: page(
      '外部のサイトへ',
      `<p><a href="${escapeHtml(to)}" rel="noopener">${escapeHtml(to)}</a> へ移動しますか。</p>`,
    ),
  })),
  one('行き先は本文に書くだけ', (to) => ({ body: page('案内', `<p>${escapeHtml(to)}</p>`) })),
  one('201 の Location', (to) => ({
    status: 201,
    headers: { location: ascii(to) },
    body: '作りました',
  })),
  one('行き先を値に持つ、自分の頁への転送', (to) => ({
    status: 302,
    headers: { location: `/login?next=${encodeURIComponent(to)}` },
  })),
  one('比べるだけのスクリプト', (to) => ({
    body: `<script>if (location.href == ${JSON.stringify(to).replaceAll('<', String.raw`\u003c`)}) hide()</script>`,
  })),
  one('決まった外部への転送', () => ({
    status: 302,
    headers: { location: 'https://www.example.jp/' },
  })),
]

export const redirectVariants: readonly Variant[] = [
  ...crossed(true, weakChecks),
  ...crossed(false, safeChecks),
  ...twins,
]
