import type { Answered } from './serve.ts'
import { everyShape, link, type Shape } from './shapes.ts'
import { escapeHtml, page, type Variant } from './variant.ts'

/** Puts a text into a header, as bytes and not through a function that would refuse. */
type Put = (text: string) => Answered

const shown = page('受け付けました', '<p>ありがとうございます。</p>')

const places: Readonly<Record<string, Put>> = {
  Location: (text) => ({ status: 302, raw: `Location: /done?v=${text}` }),
  'Set-Cookie': (text) => ({ raw: `Set-Cookie: last=${text}`, body: shown }),
  Refresh: (text) => ({ raw: `Refresh: 5;url=/done?v=${text}`, body: shown }),
  'Content-Disposition': (text) => ({
    raw: `Content-Disposition: inline; filename=${text}`,
    body: shown,
  }),
  'X-Searched-For': (text) => ({ raw: `X-Searched-For: ${text}`, body: shown }),
}

type Make = (value: string) => string

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
/** Each letter as one byte, as those write headers who take every text for Latin-1. */
const oneByte = (text: string): string =>
  Array.from(text, (letter) => String.fromCharCode(letter.charCodeAt(0) & 0xff)).join('')

/** What lets an end of a line through. */
const weakMakes: Readonly<Record<string, Make>> = {
  そのまま: (text) => text,
  'CR だけ除く': (text) => text.replaceAll('\r', ''),
  二度ほどく: (text) => decoded(text.replaceAll(/[\r\n]/g, '')),
  一バイトに切る: (text) => oneByte(text.replaceAll(/[\r\n]/g, '')),
  初めの改行だけ除く: (text) => text.replace(/\r/, '').replace(/%0d%0a/i, ''),
}

/** What does not. */
const safeMakes: Readonly<Record<string, Make>> = {
  符号にする: encodeURIComponent,
  改行を除く: (text) => text.replaceAll(/[\r\n]/g, ''),
  改行を空白に: (text) => text.replaceAll(/[\r\n]+/g, ' '),
  初めの行だけ: (text) => text.split(/[\r\n]/)[0] ?? '',
  字と数字だけ: (text) => text.replaceAll(/[^\w-]/g, ''),
  一覧から: (text) => (['abc', 'def'].includes(text) ? text : 'abc'),
  続きの行にする: (text) => text.replaceAll(/[\r\n]+/g, '\r\n '),
}

const variant = (
  weak: boolean,
  shape: Shape,
  place: readonly [string, Put],
  make: readonly [string, Make],
): Variant => ({
  item: 'I',
  name: `${shape.name}・${place[0]}・${make[0]}`,
  weak,
  site: shape.site((value) => place[1](ascii(make[1](value))), 'abc'),
  ...(shape.recipe && { recipe: shape.recipe('abc') }),
})

/** As a header may hold it, but for the ends of lines. */
const ascii = (text: string): string => text.replaceAll(/[^\x20-\x7e\r\n]+/g, encodeURIComponent)

/** Each way in with each way of making, and the headers in turn. */
function crossed(weak: boolean, makes: Readonly<Record<string, Make>>): readonly Variant[] {
  const putting = Object.entries(places)
  return everyShape.flatMap((shape, n) =>
    Object.entries(makes).flatMap((make, m) => {
      const place = putting[(n + m) % putting.length]
      return place === undefined ? [] : [variant(weak, shape, place, make)]
    }),
  )
}

const one = (name: string, answer: (value: string) => Answered): Variant => ({
  item: 'I',
  name,
  weak: false,
  site: link.site(answer, 'abc'),
})

const twins: readonly Variant[] = [
  one('改行があれば400', (value) =>
    /[\r\n]/.test(value)
      ? { status: 400, body: page('400', '<p>読めない値です。</p>') }
      : { status: 302, headers: { location: `/done?v=${encodeURIComponent(value)}` } },
  ),
  one('改行があれば500', (value) =>
    /[\r\n]/.test(value)
      ? { status: 500, body: page('500', '<p>誤りが起きました。</p>') }
      : { headers: { 'x-value': encodeURIComponent(value) }, body: shown },
  ),
  one('本文に書くだけ', (value) => ({
    headers: { 'set-cookie': 'seen=1' },
    body: page('結果', `<pre>${escapeHtml(value)}</pre>`),
  })),
  one('本文がヘッダの形', (value) => ({
    headers: { 'content-type': 'text/plain; charset=utf-8', 'set-cookie': 'seen=1' },
    body: `HTTP/1.1 200 OK\r\nLocation: /\r\n${value}\r\n`,
  })),
  one('Cookie の値に符号で', (value) => ({
    headers: { 'set-cookie': `last=${encodeURIComponent(value)}` },
    body: shown,
  })),
  one('どの求めにも決まった Cookie', () => ({
    headers: { 'set-cookie': 'shindan=1; HttpOnly' },
    body: shown,
  })),
]

export const headerVariants: readonly Variant[] = [
  ...crossed(true, weakMakes),
  ...crossed(false, safeMakes),
  ...twins,
]
