import type { Answered, Asked, Handler } from './serve.ts'
import { page, type Variant } from './variant.ts'

type Behaviour = (n: number) => Answered

const fine = (n: number): Answered => ({ body: page(`${n}ページ`, `<p>${n}番のお知らせ</p>`) })
const slow = (n: number): Answered => ({ ...fine(n), delay: 6000 })
const failing = (status: number) => (): Answered => ({ status, body: page('誤り', '<p>…</p>') })

const listed = (count: number, behaviour: Behaviour): Handler =>
  pages(count, behaviour, (all) => all.map((n) => `<a href="/p/${n}">${n}</a>`).join('\n'))

/** How the pages of a site hang together. */
const linkings: Readonly<Record<string, (count: number, behaviour: Behaviour) => Handler>> = {
  一覧から: listed,
  'base と相対の宛先': (count, behaviour) =>
    pages(
      count,
      behaviour,
      (all) => `<base href="/p/">${all.map((n) => `<A HREF='${n}#top'>${n}</A>`).join('')}`,
    ),
  値つきの宛先: (count, behaviour) =>
    pages(count, behaviour, (all) =>
      all.map((n) => `<p><a class="k" href="?n=${n}">第${n}号</a></p>`).join(''),
    ),
  転送の先: (count, behaviour) => {
    const site = pages(count, behaviour, (all) =>
      all.map((n) => `<a href="/go/${n}">${n}</a>`).join(''),
    )
    return (asked) => {
      const [, n] = /^\/go\/(\d+)$/.exec(asked.path) ?? []
      return n === undefined ? site(asked) : { status: 302, headers: { location: `/p/${n}` } }
    }
  },
}

const numberOf = ({ path, query }: Asked): number | undefined => {
  const text = /^\/p\/(\d+)$/.exec(path)?.[1] ?? query.get('n') ?? undefined
  return text === undefined ? undefined : Number(text)
}

function pages(
  count: number,
  behaviour: Behaviour,
  list: (all: readonly number[]) => string,
): Handler {
  const all = Array.from({ length: count }, (_, n) => n)
  return (asked) => {
    const n = numberOf(asked)
    if (n !== undefined && n < count) return behaviour(n)
    return asked.path === '/' ? { body: page('一覧', list(all)) } : failing(404)()
  }
}

const between =
  (from: number, to: number, bad: Behaviour): Behaviour =>
  (n) =>
    n >= from && n < to ? bad(n) : fine(n)
const every =
  (step: number, bad: Behaviour): Behaviour =>
  (n) =>
    n % step === 1 ? bad(n) : fine(n)

const weakSites: Readonly<Record<string, readonly [number, Behaviour]>> = {
  遅いことが五回つづく: [12, between(4, 9, slow)],
  '500が五回つづく': [12, between(7, 12, failing(500))],
  切れたリンクが六つつづく: [14, between(2, 8, failing(404))],
  三つに一つが遅い: [40, every(3, slow)],
  四つに一つが503: [50, every(4, failing(503))],
}

const safeSites: Readonly<Record<string, readonly [number, Behaviour]>> = {
  すべて答える: [15, fine],
  四回つづくだけ: [15, between(3, 7, slow)],
  四つだけ切れている: [15, between(3, 7, failing(404))],
  合わせて九回: [30, (n) => (n % 3 === 0 && n < 27 ? failing(500)() : fine(n))],
  遅いが5秒より早い: [12, (n) => ({ ...fine(n), delay: 4500 })],
  '四回ずつ、別の誤り': [20, (n) => (n < 4 ? slow(n) : n < 8 ? failing(404)() : fine(n))],
}

const variant = (weak: boolean, linking: string, name: string, site: () => Handler): Variant => ({
  item: 'M',
  name: `${linking}・${name}`,
  weak,
  site,
})

const crossed = (
  weak: boolean,
  sites: Readonly<Record<string, readonly [number, Behaviour]>>,
): readonly Variant[] =>
  Object.entries(linkings).flatMap(([linking, site]) =>
    Object.entries(sites).map(([name, [count, behaviour]]) =>
      variant(weak, linking, name, () => site(count, behaviour)),
    ),
  )

/** What no search engine follows may fail. */
const besides: Readonly<Record<string, string>> = {
  ほかのホスト: '<a href="http://shindan.example/N">N</a>',
  絵: '<img src="/none/N.png" alt="">',
  枠: '<iframe src="/none/N"></iframe>',
  メールの宛先: '<a href="mailto:aN@example.jp">N</a>',
  ログアウト: '<a href="/logout/N">ログアウト</a>',
}

const twins = Object.entries(besides).map(([name, html]) =>
  variant(
    false,
    'ひとつの頁',
    name,
    () =>
      ({ path }) =>
        path === '/'
          ? {
              body: page(
                '一覧',
                Array.from({ length: 12 }, (_, n) => html.replaceAll('N', `${n}`)).join(''),
              ),
            }
          : failing(404)(),
  ),
)

/** Seldom enough to do little harm, and often enough to be told. */
const seldom: readonly Variant[] = [
  variant(true, '大きい', '遅いことがたまに', () => listed(200, every(18, slow))),
  variant(true, '大きい', '誤りがたまに', () => listed(200, every(18, failing(500)))),
]

export const crawlVariants: readonly Variant[] = [
  ...crossed(true, weakSites),
  ...seldom,
  ...crossed(false, safeSites),
  ...twins,
]
