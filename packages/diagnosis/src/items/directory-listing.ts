import type { Finding, Item } from '../item.ts'
import { elementsOf, type Element } from '../site/html.ts'
import { isPage, type Exchange } from '../web/exchange.ts'

/** (E) ディレクトリ・リスティング。 */
export const directoryListing: Item = {
  letter: 'E',
  name: 'ディレクトリ・リスティング',
  mending: [
    'ウェブサーバーの一覧の機能（Apache の Options Indexes、nginx の autoindex など）を切ってください。',
    '公開しないファイルを、公開の場所に置かないでください。',
  ],
  run: async ({ client, site, wanted }) => {
    const findings: Finding[] = []
    for (const folder of site.folders) {
      const place = `GET ${folder.pathname}`
      if (!wanted(place, '')) continue
      const exchange = await client.send({ method: 'GET', url: folder })
      if (isListing(exchange))
        findings.push({
          item: 'E',
          pattern: '1',
          risk: '低',
          place,
          field: '',
          seen: `${folder.pathname} を開くと、ファイルの一覧が出ました。`,
          evidence: [exchange.id],
        })
    }
    return findings
  },
}

/** How servers head their listings. */
const heads: readonly RegExp[] = [
  /^(?:index of|directory listing (?:for|of)|directory:|listing directory|listing:?) ?\/?/i,
  /(?:の(?:一覧|インデックス|索引)|ディレクトリ ?(?:一覧|リスティング))$/,
  /^[\w.:-]+ - \//,
]

/** What servers call the way to the folder above. */
const aboveNames =
  /^\W*(?:\.\.\/?|(?:to )?parent directory|up(?: to higher level directory)?|上(?:へ|の階層|位ディレクトリ).*|親(?:ディレクトリ|フォルダー?).*)\W*$/i

/** Whether a page shows the files of its folder as a server does: by its head or a way up, and by the names. */
function isListing({ ask, answer }: Exchange): boolean {
  if (answer.status !== 200 || !isPage(answer)) return false
  const elements = elementsOf(answer.text)
  const links = elements.filter(({ tag, attributes }) => tag === 'a' && 'href' in attributes)
  const names = links.filter((link) => isName(link, ask.url))
  const isHeaded = elements.some(
    ({ tag, text }) => /^(title|h1|h2)$/.test(tag) && heads.some((head) => head.test(text.trim())),
  )
  const leadsUp = links.some(({ attributes, text }) => {
    const to = URL.parse(attributes['href'] ?? '', ask.url)
    return aboveNames.test(text.trim()) && to !== null && ask.url.pathname.startsWith(to.pathname)
  })
  const most = names.length > 0 && names.length * 2 >= links.length - (leadsUp ? 1 : 0)
  return most && (leadsUp || (isHeaded && isPathIn(elements, ask.url)))
}

/** A link to something in this very folder, shown by its own name; long names are cut off with dots. */
function isName({ attributes, text }: Element, folder: URL): boolean {
  const to = URL.parse(attributes['href'] ?? '', folder)
  if (to === null || to.origin !== folder.origin || !to.pathname.startsWith(folder.pathname))
    return false
  const name = decoded(to.pathname.slice(folder.pathname.length)).replace(/\/$/, '')
  const shown = text.trim().replace(/\/$/, '')
  const start = shown.replace(/(?:\.\.>?|…)$/, '')
  if (name === '' || name.includes('/') || start === '') return false
  return start === shown ? firstLine(shown) === name : name.startsWith(start)
}

/** Some servers write size and day into the same link. */
const firstLine = (text: string): string => text.split(/\n|\s{2,}/)[0]?.trim() ?? ''

const isPathIn = (elements: readonly Element[], { pathname }: URL): boolean =>
  elements.some(
    ({ tag, text }) =>
      /^(title|h1|h2)$/.test(tag) &&
      (text.includes(decoded(pathname)) ||
        text.includes(decoded(pathname).replace(/\/$/, '') || '/')),
  )

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
