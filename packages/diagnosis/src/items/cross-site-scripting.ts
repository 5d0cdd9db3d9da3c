import { fieldsOfSite, openWith, placeOf, type Finding, type Item, type Room } from '../item.ts'
import type { Door, Field } from '../site/door.ts'
import { elementsOf } from '../site/html.ts'
import { isPage, type Answer, type Exchange } from '../web/exchange.ts'

const script = '<script>alert(document.cookie)</script>'
const address = 'javascript:alert(document.cookie);'

/** A text to send, and how often an answer holds it as markup. */
type Sample = {
  readonly pattern: string
  readonly text: string
  readonly count: (answer: Answer) => number
}

/** Whether it is markup is for the parser of a page to say. The case of letters is nobody's protection. */
const countElements =
  (isIt: (element: ReturnType<typeof elementsOf>[number]) => boolean) =>
  (answer: Answer): number =>
    isPage(answer) ? elementsOf(answer.text).filter(isIt).length : 0

const countText =
  (text: string) =>
  (answer: Answer): number =>
    isPage(answer) ? answer.text.toLowerCase().split(text.toLowerCase()).length - 1 : 0

/** A script of its own, or one of the page's that ours has ended before its end. */
const countScripts = countElements(
  ({ tag, text }) =>
    tag === 'script' && /(^|<script>)alert\(document\.cookie\)$/i.test(text.trim()),
)

/** The attributes whose address a browser follows or loads. */
const addressAttributes = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href']

const both =
  (one: Sample['count'], other: Sample['count']) =>
  (answer: Answer): number =>
    one(answer) + other(answer)

const hr = `'>"><hr>`
const quotedScript = `'>">${script}`
const samples: readonly Sample[] = [
  { pattern: '1', text: hr, count: countText(hr) },
  { pattern: '2', text: quotedScript, count: both(countText(quotedScript), countScripts) },
  {
    pattern: '4',
    text: address,
    count: countElements(({ attributes }) =>
      addressAttributes.some((name) =>
        (attributes[name] ?? '').trim().toLowerCase().startsWith(address.slice(0, -1)),
      ),
    ),
  },
]

/** (B) クロスサイト・スクリプティング。 */
export const crossSiteScripting: Item = {
  letter: 'B',
  name: 'クロスサイト・スクリプティング',
  mending: [
    'ページに出すすべての値を、出す場所（HTML・属性・URL・スクリプト）に合わせてエスケープしてください（安全なウェブサイトの作り方 5-(i)）。',
    '利用者の値からリンクを作るときは、http:// と https:// で始まるものだけを許してください（同 5-(ii)）。',
    'script 要素の中身を、利用者の値から作らないでください（同 5-(iii)）。',
  ],
  run: async (room) => {
    const findings: Finding[] = []
    for (const { door, field } of fieldsOfSite(room)) {
      for (const sample of samples) {
        const found = await bySample(room, door, field, sample)
        if (found === undefined) continue
        findings.push(found)
        // One proof of a field is enough to mend it by.
        break
      }
    }
    return [...findings, ...(await byFileNames(room))]
  },
}

/** Patterns 1, 2 and 4: in the answer itself, or on the page that it came from and now shows what was kept. */
async function bySample(
  room: Room,
  door: Door,
  { name, value }: Field,
  { pattern, text, count }: Sample,
): Promise<Finding | undefined> {
  const before =
    door.method === 'POST' ? await shown(room, door) : await openWith(room, door, name, value)
  const answered = await openWith(room, door, name, text)
  const after =
    count(answered.answer) > 0 || door.method === 'GET' ? undefined : await shown(room, door)
  const kept = after !== undefined && count(after.answer) > (before ? count(before.answer) : 0)
  if (!kept && count(answered.answer) <= countBefore(before, answered, count)) return undefined
  return {
    item: 'B',
    pattern,
    risk: '中',
    place: placeOf(door),
    field: name,
    seen: kept
      ? `「${text}」が保存され、エスケープされずにページに出ました。`
      : `「${text}」が、エスケープされずに応答に出ました。`,
    evidence: [answered.id, ...(kept ? [after.id] : [])],
  }
}

/** The same page may hold it for another reason, or show what an earlier field has left there. */
const countBefore = (
  before: Exchange | undefined,
  { ask }: Exchange,
  count: Sample['count'],
): number =>
  before !== undefined && before.ask.url.pathname === ask.url.pathname ? count(before.answer) : 0

const shown = async ({ client }: Room, { on }: Door): Promise<Exchange | undefined> =>
  on instanceof URL ? client.open({ method: 'GET', url: on }) : undefined

/** Pattern 3: the file's name in an address, once for each folder. */
async function byFileNames({ client, site, wanted }: Room): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const folder of site.folders) {
    if (!wanted(`GET ${folder.pathname}`, '')) continue
    const { id, answer } = await client.open({
      method: 'GET',
      url: new URL(encodeURIComponent(script), folder),
    })
    if (countText(script)(answer) > 0)
      findings.push({
        item: 'B',
        pattern: '3',
        risk: '中',
        place: `GET ${folder.pathname}`,
        field: '',
        seen: `URLのファイル名にした「${script}」が、エスケープされずに応答に出ました。`,
        evidence: [id],
      })
  }
  return findings
}
