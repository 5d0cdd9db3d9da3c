import { askOf, type Door, type Field } from './site/door.ts'
import { freshDoor } from './site/fresh.ts'
import type { Site } from './site/crawl.ts'
import type { Client } from './web/client.ts'
import type { Ask, Exchange } from './web/exchange.ts'

/** The items of ウェブ健康診断仕様 that are run. */
export const letters = ['A', 'B', 'D', 'E', 'G', 'H', 'I', 'M'] as const
export type Letter = (typeof letters)[number]

/** How much harm it can do, in the specification's words. */
export type Risk = '高' | '中' | '低'

/** Something found weak, at one field by one pattern. */
export type Finding = {
  readonly item: Letter
  /** The number of the pattern in the specification. */
  readonly pattern: string
  readonly risk: Risk
  /** 「GET /search」 */
  readonly place: string
  /** The field; empty where the address itself is what was changed. */
  readonly field: string
  /** What was seen, in Japanese. */
  readonly seen: string
  /** The numbers of the exchanges that show it. */
  readonly evidence: readonly number[]
}

/** What an item works with. */
export type Room = {
  readonly client: Client
  readonly site: Site
  /** Whether to look at this place and field: all of them, or those of a finding that is tested again. */
  readonly wanted: (place: string, field: string) => boolean
}

export type Item = {
  readonly letter: Letter
  readonly name: string
  /** How to mend it, in Japanese. */
  readonly mending: readonly string[]
  readonly run: (room: Room) => Promise<readonly Finding[]>
}

export const placeOf = ({ method, url }: Pick<Door, 'method' | 'url'>): string =>
  `${method} ${url.pathname}`

/** Every field of every door that is wanted. */
export const fieldsOfSite = ({
  site,
  wanted,
}: Room): readonly { readonly door: Door; readonly field: Field }[] =>
  site.doors.flatMap((door) =>
    door.fields.filter(({ name }) => wanted(placeOf(door), name)).map((field) => ({ door, field })),
  )

/** The request of a door with another value in one field, and with the tokens that its page gives it now. */
export async function askWith(
  { client, site }: Room,
  door: Door,
  field: string,
  value: string,
): Promise<Ask> {
  return askOf(await freshDoor(client, door, site.values), { [field]: value })
}

/** Sends it, and goes on to the page that a visitor would see in the end. */
export const openWith = async (
  room: Room,
  door: Door,
  field: string,
  value: string,
): Promise<Exchange> => room.client.open(await askWith(room, door, field, value))
