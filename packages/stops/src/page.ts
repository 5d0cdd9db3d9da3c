import { createHash } from 'node:crypto'

/** Stands in a page that waits, where the time of the stop is put. The root helper knows it, too. */
export const timeMark = '@ZEIMORI-SINCE@'

/** What a municipality's page says beside that it is stopped. */
export type StopLook = {
  readonly name: string
  /** Its colours, as 「#0017c1」: of the line above the name, and of the band that bears it. */
  readonly main: string
  readonly band: string
  readonly contact: StopContact | undefined
}

export type StopContact = {
  readonly office: string
  readonly phone: string
  readonly hours: string
}

/** What the answer says of when to ask again, in seconds. */
export const retryAfter = 1800

const styleOf = (main: string, band: string): string => `
:root{color-scheme:light}
body{margin:0;background:#f8f8fb;color:#1a1a1c;font:1rem/1.75 system-ui,"Noto Sans JP",sans-serif}
header{border-top:6px solid ${main};background:${band};padding:1rem 1.5rem;font-weight:700}
main{max-width:40rem;margin:2rem auto;padding:1.5rem 2rem;background:#fff;border:1px solid #d8d8db;border-radius:.5rem}
h1{font-size:1.5rem;line-height:1.5;margin:0 0 1rem}
dl{margin:1.5rem 0}
dt{font-weight:700}
dd{margin:0 0 .75rem}
@media(max-width:30rem){main{margin:0;border-width:0 0 1px;border-radius:0;padding:1.5rem}}
`

/**
 * The page of a stopped service: one file that needs no other, and runs nothing. Its own policy allows its
 * own style and nothing else.
 * @param look undefined: of nobody in particular, as where everything is stopped
 */
export function stopPage(look: StopLook | undefined): string {
  const style = styleOf(colour(look?.main, '#0017c1'), colour(look?.band, '#ffffff'))
  const digest = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>いまは止めています</title>
<style>${style}</style>
</head>
<body>
<header>${escaped(look?.name ?? '個人住民税の税額シミュレーション')}</header>
<main>
<h1>いまは止めています</h1>
<p>安全を確かめるため、このサービスを止めています。ご迷惑をおかけします。入力した内容が、サーバーに残ることはありません。</p>
<dl>
<dt>止めた日時</dt>
<dd>${timeMark}</dd>
${contactLines(look?.contact)}
</dl>
<p>しばらくたってから、もう一度開いてください。</p>
<p lang="en">This service is stopped for now. Please try again later.</p>
</main>
</body>
</html>
`
}

const colour = (text: string | undefined, usual: string): string =>
  text !== undefined && /^#[0-9a-f]{6}$/i.test(text) ? text : usual

const contactLines = (contact: StopContact | undefined): string =>
  contact === undefined
    ? '<dt>お問い合わせ</dt>\n<dd>お住まいの市区町村の、住民税の担当の課へお尋ねください。</dd>'
    : `<dt>お問い合わせ</dt>
<dd>${escaped(contact.office)}<br>電話 ${escaped(contact.phone)}<br>${escaped(contact.hours)}</dd>`

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in a page. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '')
