import type { Client } from '../web/client.ts'
import { askOf, type Door } from './door.ts'
import { sameDoor, waysOf } from './read-page.ts'

/**
 * The door with what its page gives it now: tokens hold once only, and a step needs the steps before it.
 * As it was, where its page no longer shows it or it carries nothing hidden.
 */
export async function freshDoor(
  client: Client,
  door: Door,
  values: Readonly<Record<string, string>>,
): Promise<Door> {
  const { on, fields, method } = door
  if (on === undefined || method === 'GET' || !fields.some(({ hidden }) => hidden)) return door
  const before =
    on instanceof URL
      ? { method: 'GET' as const, url: on }
      : askOf(await freshDoor(client, on, values))
  const page = await client.open(before)
  return sameDoor(door, waysOf(page, on, values).doors) ?? door
}
