import type { Login } from './recipe.ts'
import { askOf } from './site/door.ts'
import { waysOf } from './site/read-page.ts'
import type { Client } from './web/client.ts'

/**
 * Signs in as the recipe says.
 * @returns whether the page then shows what only who is signed in sees
 */
export async function signIn(
  client: Client,
  { page, fields, seen }: Login,
  target: URL,
): Promise<boolean> {
  const url = new URL(page, target)
  const shown = await client.open({ method: 'GET', url })
  const names = Object.keys(fields)
  const form = waysOf(shown, url, {}).doors.find((door) =>
    names.every((name) => door.fields.some((field) => field.name === name)),
  )
  if (form === undefined) return false
  const { answer } = await client.open(askOf(form, fields))
  return answer.text.includes(seen)
}
