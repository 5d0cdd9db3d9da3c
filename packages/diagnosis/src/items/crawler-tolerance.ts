import { type Finding, type Item, type Room } from '../item.ts'
import { waysOf } from '../site/read-page.ts'
import { header, type Exchange } from '../web/exchange.ts'

/** The specification's conditions, in milliseconds where they are times. */
const rest = 500
const patience = 5_000
const restAfterNone = 5_000
const mostPages = 4_800
const longest = 40 * 60_000

/** So many in a row are a fault, and so many in all. */
const inARow = 5
const inAll = 10
const share = 0.1

/** One of the two things that go wrong. */
type Trouble = {
  readonly name: string
  readonly is: (exchange: Exchange) => boolean
  /** The patterns of the specification: in a row, often, and seldom. */
  readonly patterns: readonly [row: string, often: string, seldom: string]
}

const troubles: readonly Trouble[] = [
  {
    name: '5秒以内に応答が終わらない',
    is: ({ answer }) => answer.status === 0 || answer.took >= patience,
    patterns: ['1', '2', '5'],
  },
  {
    name: '400番台・500番台の応答',
    is: ({ answer }) => answer.status >= 400,
    patterns: ['3', '4', '6'],
  },
]

/** (M) クローラへの耐性。 */
export const crawlerTolerance: Item = {
  letter: 'M',
  name: 'クローラへの耐性',
  mending: [
    '検索サイトなどの直列の巡回（毎秒2ページほど）に、止まらずに答えられるようにしてください。遅いページは、作り置きやデータベースの索引で速くします。',
    '流量の制限は、この速さの巡回を妨げない値にしてください。切れたリンクは直してください。',
  ],
  run: async (room) => {
    const [start] = room.site.pages
    if (start === undefined || !room.wanted(placeOf(start), '')) return []
    const walked = await walk(room, start)
    return troubles.flatMap((trouble) => judged(trouble, walked, start))
  },
}

const placeOf = (start: URL): string => `GET ${start.pathname}`

/** Opens every page that links lead to, one after the other, as a search engine does. */
async function walk({ client, site }: Room, start: URL): Promise<readonly Exchange[]> {
  const known = new Set([start.href])
  const waiting = [start]
  const walked: Exchange[] = []
  let spent = 0
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    if (walked.length >= mostPages || spent >= longest) break
    const exchange = await client.send({ method: 'GET', url }, patience)
    walked.push(exchange)
    for (const link of onwards(exchange, url, site.values))
      if (link.origin === start.origin && !known.has(link.href)) {
        known.add(link.href)
        waiting.push(link)
      }
    const pause = exchange.answer.status === 0 ? restAfterNone : rest
    spent += exchange.answer.took + pause
    await client.rest(pause)
  }
  return walked
}

/** Links as a search engine follows them, and where it is sent on to. */
function onwards(
  exchange: Exchange,
  url: URL,
  values: Readonly<Record<string, string>>,
): readonly URL[] {
  const { status } = exchange.answer
  const to =
    status >= 300 && status < 400 ? URL.parse(header(exchange.answer, 'location'), url) : null
  return [...waysOf(exchange, url, values).anchors, ...(to === null ? [] : [to])]
}

function judged(
  { name, is, patterns: [row, often, seldom] }: Trouble,
  walked: readonly Exchange[],
  start: URL,
): readonly Finding[] {
  const finding = (
    pattern: string,
    risk: Finding['risk'],
    how: string,
    shown: readonly Exchange[],
  ): readonly Finding[] => [
    {
      item: 'M',
      pattern,
      risk,
      place: placeOf(start),
      field: '',
      seen: `${walked.length}ページの巡回で、${name}ことが${how}。`,
      evidence: shown.map(({ id }) => id),
    },
  ]
  const ends = walked.findIndex(
    (_, n) => n + 1 >= inARow && walked.slice(n + 1 - inARow, n + 1).every(is),
  )
  if (ends !== -1)
    return finding(row, '中', `${inARow}回つづきました`, walked.slice(ends + 1 - inARow, ends + 1))
  const bad = walked.filter(is)
  const tenth = bad[inAll - 1]
  if (tenth === undefined) return []
  // By how many pages there had been when it happened for the tenth time.
  const isOften = inAll / (walked.indexOf(tenth) + 1) >= share
  return isOften
    ? finding(
        often,
        '中',
        `${bad.length}回ありました（はじめの10回は、10％以上の割合です）`,
        bad.slice(0, inAll),
      )
    : finding(
        seldom,
        '低',
        `${bad.length}回ありました（10％より少ない割合です）`,
        bad.slice(0, inAll),
      )
}
