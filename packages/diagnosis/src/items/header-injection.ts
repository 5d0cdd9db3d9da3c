import { fieldsOfSite, openWith, placeOf, type Finding, type Item, type Room } from '../item.ts'
import type { Door, Field } from '../site/door.ts'
import type { Exchange } from '../web/exchange.ts'

/** A cookie that no site sets by itself. */
const trial = 'shindan-cookie'

type Break = {
  /** As it is written in an address. */
  readonly shown: string
  readonly text: string
}

/** Ends of a line: as the specification writes it, and as those write it who come past a check for it. */
const breaks: readonly Break[] = [
  { shown: '%0d%0a', text: '\r\n' },
  { shown: '%0a', text: '\n' },
  // Taken apart twice on its way.
  { shown: '%250d%250a', text: '%0d%0a' },
  // Cut down to one byte each on its way.
  { shown: '%E5%98%8D%E5%98%8A', text: '\u560d\u560a' },
]

/** (I) HTTPヘッダ・インジェクション。 */
export const headerInjection: Item = {
  letter: 'I',
  name: 'HTTPヘッダ・インジェクション',
  mending: [
    'ヘッダは、実行環境の持つ関数で出してください。文字列をつないで出さないでください（安全なウェブサイトの作り方 7-(i)-a）。',
    '関数が改行を通すときは、値に改行があれば、そこで止めてください（同 7-(i)-b）。',
  ],
  run: async (room) => {
    const findings: Finding[] = []
    for (const { door, field } of fieldsOfSite(room)) {
      const usual = await hopsOf(room, door, field, field.value)
      if (!usual.some(hasFittingHeader)) continue
      const found = await tryAll(room, door, field, usual)
      if (found !== undefined) findings.push(found)
    }
    return findings
  },
}

async function tryAll(
  room: Room,
  door: Door,
  field: Field,
  usual: readonly Exchange[],
): Promise<Finding | undefined> {
  for (const { shown, text } of breaks) {
    const sent = `${field.value}${text}Set-Cookie: ${trial}=1;`
    const broken = (await hopsOf(room, door, field, sent)).find(setsTrial)
    if (broken === undefined) continue
    return {
      item: 'I',
      pattern: inCookie(usual, field.value) ? '1' : '2',
      risk: '中',
      place: placeOf(door),
      field: field.name,
      seen: `値に「${shown}Set-Cookie: ${trial}=1;」を付けると、応答のヘッダにその Cookie が現れました。`,
      evidence: [broken.id],
    }
  }
  return undefined
}

/** Every answer on the way to the page that a visitor would see in the end. */
async function hopsOf(
  room: Room,
  door: Door,
  field: Field,
  value: string,
): Promise<readonly Exchange[]> {
  const before = room.client.exchanges.length
  await openWith(room, door, field.name, value)
  return room.client.exchanges.slice(before)
}

/** Screens that send on or give a cookie, and others whose headers are made of something. */
const fitting = /^(set-cookie|location|refresh|content-disposition|link|x-.*)$/

const hasFittingHeader = ({ answer }: Exchange): boolean =>
  answer.headers.some(([name]) => fitting.test(name))

const setsTrial = ({ answer }: Exchange): boolean =>
  answer.headers.some(([name, value]) => name === 'set-cookie' && value.startsWith(`${trial}=`))

const inCookie = (hops: readonly Exchange[], value: string): boolean =>
  value !== '' &&
  hops.some(({ answer }) =>
    answer.headers.some(([name, text]) => name === 'set-cookie' && text.includes(value)),
  )
