import type { Answered, Handler } from './serve.ts'
import { everyShape, getForm, jsonPost, link, postForm, type Core, type Shape } from './shapes.ts'
import { escapeHtml, page, type Variant } from './variant.ts'

type Out = (value: string) => Answered
type Place = { readonly name: string; readonly out: Out }

const html = (body: string, status = 200): Answered => ({ status, body: page('内容の確認', body) })
const asIs = (text: string): string => text
const onlyAngles = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const onlyDouble = (text: string): string => onlyAngles(text).replaceAll('"', '&quot;')
const inScript = (text: string): string =>
  JSON.stringify(text)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('>', String.raw`\u003e`)

/** Places in a page, each with what was done to the value before. */
const places = (
  done: Readonly<Record<'text' | 'attribute' | 'address' | 'script', (text: string) => string>>,
): readonly Place[] => [
  { name: '本文', out: (v) => html(`<p>${done.text(v)} さま</p>`) },
  { name: '属性', out: (v) => html(`<input name="n" value="${done.attribute(v)}">`) },
  { name: '一重引用符の属性', out: (v) => html(`<input name='n' value='${done.attribute(v)}'>`) },
  { name: 'リンク先', out: (v) => html(`<a href="${done.address(v)}">戻る</a>`) },
  { name: 'スクリプトの文字列', out: (v) => html(`<script>var name = ${done.script(v)}</script>`) },
  { name: 'textarea', out: (v) => html(`<textarea>${done.text(v)}</textarea>`) },
  { name: '題', out: (v) => ({ body: page(done.text(v), '') }) },
  { name: 'エラーの頁', out: (v) => html(`<b>${done.text(v)} は使えません</b>`, 400) },
]

const weakPlaces = places({
  text: asIs,
  attribute: asIs,
  address: escapeHtml,
  script: (v) => `'${v}'`,
})

const ownAddress = (v: string): string => (/^https?:\/\//.test(v) ? escapeHtml(v) : '/')

const safePlaces = places({
  text: escapeHtml,
  attribute: escapeHtml,
  address: ownAddress,
  script: inScript,
})

const variant = (weak: boolean, shape: Shape, { name, out }: Place, first = '見本'): Variant => ({
  item: 'B',
  name: `${shape.name}・${name}`,
  weak,
  site: shape.site((value) => out(value), first),
  ...(shape.recipe && { recipe: shape.recipe(first) }),
})

/** Each way in with two places, and each place with two ways in. */
const crossed = (weak: boolean, all: readonly Place[]): readonly Variant[] =>
  everyShape.flatMap((shape, n) =>
    [0, 3].flatMap((more) => {
      const place = all[(n + more) % all.length]
      return place === undefined ? [] : [variant(weak, shape, place)]
    }),
  )

const withType =
  (type: string, more: Readonly<Record<string, string>> = {}): Out =>
  (value) => ({ headers: { 'content-type': type, ...more }, body: `<p>${value}</p>` })

const one = (weak: boolean, name: string, shape: Shape, out: Core, first = '見本'): Variant =>
  variant(weak, shape, { name, out: (value) => out(value, nobody) }, first)

const nobody = {
  method: 'GET',
  path: '/',
  query: new URLSearchParams(),
  form: new URLSearchParams(),
  json: {},
  cookie: '',
  host: '',
}

const habits: readonly Variant[] = [
  one(true, '大文字にして出す', getForm, (v) => html(`<p>${v.toUpperCase()}</p>`)),
  one(true, '引用符だけを消す', getForm, (v) => html(`<p>${v.replaceAll(/['"]/g, '')}</p>`)),
  one(true, 'href だけ「javascript:」を通す', link, (v) =>
    html(`<a href='${escapeHtml(v)}'>開く</a>`),
  ),
  one(true, 'iframe の src', link, (v) => html(`<iframe src="${escapeHtml(v)}"></iframe>`)),
  one(true, 'JSON を text/html で返す', jsonPost, (v) => ({ body: `{"name":"${v}"}` })),
  one(true, '型の名前がない', link, (v) => ({
    headers: { 'content-type': '' },
    body: `<p>${v}</p>`,
  })),
  one(true, 'Shift_JIS の頁', postForm, (v) => ({
    headers: { 'content-type': 'text/html; charset=Shift_JIS' },
    body: Buffer.from(`<html><title>\x8Am\x94F</title><p>${v}</p>`, 'latin1'),
  })),
  one(true, 'script の中身に入れる（山括弧のまま）', getForm, (v) =>
    html(`<script>var q = ${JSON.stringify(v)}</script>`),
  ),
  one(false, 'JSON', jsonPost, (v) => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: v }),
  })),
  one(
    false,
    'ただの文字',
    getForm,
    withType('text/plain; charset=utf-8', { 'x-content-type-options': 'nosniff' }),
  ),
  one(
    false,
    'ファイルとして渡す',
    getForm,
    withType('text/html', { 'content-disposition': 'attachment; filename=a.html' }),
  ),
  one(false, 'CSV', postForm, withType('text/csv; charset=utf-8')),
  one(false, 'タグを取り除く', getForm, (v) =>
    html(`<p>${escapeHtml(v.replaceAll(/<[^>]*>/g, ''))}</p>`),
  ),
  one(false, '数値文字参照で出す', getForm, (v) =>
    html(`<p>${Array.from(v, (c) => `&#${c.codePointAt(0) ?? 0};`).join('')}</p>`),
  ),
  one(false, 'URLに入れる', link, (v) =>
    html(`<a href="/next?u=${encodeURIComponent(v)}">次へ</a>`),
  ),
  one(false, '相対のパスだけ', link, (v) => html(`<a href="./${encodeURIComponent(v)}">次へ</a>`)),
  one(false, '断って書き戻さない', getForm, (v) =>
    /[<>]/.test(v) ? html('<p>使えない字があります。</p>', 400) : html(`<p>${escapeHtml(v)}</p>`),
  ),
  one(false, 'data 属性の javascript:', link, (v) =>
    html(`<p data-to="${escapeHtml(v)}">戻る</p>`),
  ),
  one(false, '見本のスクリプトがある頁', getForm, (v) =>
    html(
      `<p>例: &lt;script&gt;alert(document.cookie)&lt;/script&gt;</p><hr><p>${escapeHtml(v)}</p>`,
    ),
  ),
  one(false, '山括弧だけを消しても本文なら安全', getForm, (v) => html(`<p>${onlyAngles(v)}</p>`)),
  one(false, '二重引用符の属性に、二重引用符と山括弧を消して', getForm, (v) =>
    html(`<input value="${onlyDouble(v)}">`),
  ),
  one(false, '全角にして出す', postForm, (v) =>
    html(
      `<p>${v.replaceAll('<', '＜').replaceAll('>', '＞').replaceAll('"', '”').replaceAll("'", '’')}</p>`,
    ),
  ),
]

/** A board that keeps what is written, and shows it to all. */
const board = (weak: boolean, back: boolean): Variant => ({
  item: 'B',
  name: `掲示板${back ? '（書いたあと戻る）' : '（書いたあとお礼）'}`,
  weak,
  site: () => {
    const kept: string[] = []
    const handler: Handler = ({ path, method, form }) => {
      if (path === '/write' && method === 'POST') {
        kept.push(form.get('text') ?? '')
        return back
          ? { status: 302, headers: { location: '/' } }
          : html('<p>ありがとうございました。</p>')
      }
      if (path !== '/') return html('<p>ありません。</p>', 404)
      const shown = kept.map((text) => `<li>${weak ? text : escapeHtml(text)}</li>`).join('')
      return html(
        `<ul>${shown}</ul><form action="/write" method="post"><textarea name="text"></textarea><button>書く</button></form>`,
      )
    }
    return handler
  },
})

/** A page that says which address was not found. */
const notFound = (weak: boolean, say: (path: string) => string, name: string): Variant => ({
  item: 'B',
  name: `ない頁${name}`,
  weak,
  site: () => (asked) =>
    asked.path === '/' || asked.path === '/docs/'
      ? html('<a href="/docs/">文書</a>')
      : html(`<p>${say(asked.path)} はありません。</p>`, 404),
})

export const scriptVariants: readonly Variant[] = [
  ...crossed(true, weakPlaces),
  ...crossed(false, safePlaces),
  ...habits,
  board(true, true),
  board(true, false),
  board(false, true),
  board(false, false),
  notFound(true, (path) => decodeURIComponent(path), '（復号して書き戻す）'),
  notFound(false, (path) => escapeHtml(decodeURIComponent(path)), '（エスケープする）'),
  notFound(false, (path) => path, '（符号のまま書き戻す）'),
]
