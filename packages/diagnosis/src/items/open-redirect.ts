import { askWith, fieldsOfSite, openWith, placeOf, type Finding, type Item } from '../item.ts'
import type { Door, Field } from '../site/door.ts'
import { elementsOf } from '../site/html.ts'
import { header, isPage, type Exchange } from '../web/exchange.ts'

/** A name that leads nowhere, by RFC 2606. */
const foreign = 'shindan-tenso.example'

/** Addresses of another site, plain first; then as those write it who come past a check of the address's beginning. */
const addresses = (own: URL): readonly string[] => [
  `http://${foreign}/`,
  `//${foreign}/`,
  `/\\${foreign}/`,
  `${own.protocol}//${own.hostname}.${foreign}/`,
  `${own.protocol}//${own.host}@${foreign}/`,
  `https://${foreign}/?${own.origin}/`,
]

/** Names that such fields go by. */
const likelyName =
  /url|uri|redirect|return|next|back|goto|go$|dest|target|continue|forward|callback|location|link|path|page|jump|move|out|^(to|u|r|ref|from|ru|rurl)$/i

/** (H) 意図しないリダイレクト。 */
export const openRedirect: Item = {
  letter: 'H',
  name: '意図しないリダイレクト',
  mending: [
    '転送先は、決めた一覧の中から番号などで選ぶか、自サイトの中のパスだけを許してください。',
    '許すときは、URLとして読んだあとのホスト名で比べてください。文字列の始まりだけを見ると、「//」や「@」で抜けられます。',
  ],
  run: async (room) => {
    const findings: Finding[] = []
    for (const { door, field } of fieldsOfSite(room)) {
      const usual = await room.client.send(await askWith(room, door, field.name, field.value))
      if (!decides(field, usual)) continue
      for (const to of addresses(door.url)) {
        const exchange = await openWith(room, door, field.name, to)
        const how = leadsAway(exchange)
        if (how === undefined) continue
        findings.push(findingOf(door, field, to, how, exchange.id))
        break
      }
    }
    return findings
  },
}

const findingOf = (door: Door, field: Field, to: string, how: string, id: number): Finding => ({
  item: 'H',
  pattern: '1',
  risk: '中',
  place: placeOf(door),
  field: field.name,
  seen: `値を「${to}」に変えると、${how}でそのサイトへ転送されました。`,
  evidence: [id],
})

/** Whether a field may decide where the visitor is sent on to: by its name, by its value, or as the screen sends on. */
const decides = ({ name, value }: Field, usual: Exchange): boolean =>
  likelyName.test(name) || /^(https?:|\/|\w+\.\w+)/i.test(value) || targetsOf(usual).length > 0

/** By what an answer sends the visitor to the other site; undefined where it does not. */
const leadsAway = (exchange: Exchange): string | undefined =>
  targetsOf(exchange).find(({ to }) => isForeign(to, exchange.ask.url))?.how

function isForeign(to: string, base: URL): boolean {
  const host = URL.parse(to, base)?.hostname ?? ''
  return host === foreign || host.endsWith(`.${foreign}`)
}

type Target = { readonly to: string; readonly how: string }

/** Every place to which an answer sends the visitor by itself. */
function targetsOf({ answer }: Exchange): readonly Target[] {
  const { status, headers, text } = answer
  const locations =
    status >= 300 && status < 400 ? headers.filter(([name]) => name === 'location') : []
  return [
    ...locations.map(([, to]) => ({ to, how: `${status} の Location` })),
    ...refreshIn(header(answer, 'refresh'), 'Refresh ヘッダ'),
    ...(isPage(answer) ? elementsOf(text) : []).flatMap(({ tag, attributes, text: code }) => {
      if (tag === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? ''))
        return refreshIn(attributes['content'] ?? '', 'meta refresh')
      return tag === 'script' ? scriptTargets(code) : []
    }),
  ]
}

function refreshIn(text: string, how: string): readonly Target[] {
  const [, to] = /^\s*[\d.]+\s*[;,]?\s*(?:url\s*=\s*)?['"]?([^'"]+)/i.exec(text) ?? []
  return to === undefined ? [] : [{ to: to.trim(), how }]
}

/** `location.href = "…"`, `location.replace('…')` and their like, with the text written out. */
const scriptTargets = (code: string): readonly Target[] =>
  [
    ...code.matchAll(
      /\blocation(?:\.href)?\s*=\s*(["'`])((?:\\.|(?!\1).)*)\1|\blocation\.(?:replace|assign)\(\s*(["'`])((?:\\.|(?!\3).)*)\3/g,
    ),
  ].map(([, , assigned, , called]) => ({
    to: unescaped(assigned ?? called ?? ''),
    how: 'スクリプト',
  }))

const unescaped = (text: string): string =>
  text
    .replaceAll(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, a?: string, b?: string) =>
      String.fromCharCode(Number.parseInt(a ?? b ?? '', 16)),
    )
    .replaceAll(/\\(.)/g, '$1')
