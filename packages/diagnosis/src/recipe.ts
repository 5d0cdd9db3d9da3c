import { fieldsOf } from './scope.ts'
import type { Door } from './site/door.ts'

/** What a diagnosis has to be told of a site. */
export type Recipe = {
  /** The page with the form to sign in by, and what to write into it. Undefined where nobody signs in. */
  readonly login: Login | undefined
  /** What to write into fields of these names elsewhere. */
  readonly values: Readonly<Record<string, string>>
  /** Requests that no page shows. */
  readonly told: readonly Door[]
}

export type Login = {
  readonly page: string
  readonly fields: Readonly<Record<string, string>>
  /** A text that only who is signed in sees. */
  readonly seen: string
}

export const noRecipe: Recipe = { login: undefined, values: {}, told: [] }

export type ReadRecipe =
  { readonly ok: true; readonly recipe: Recipe } | { readonly ok: false; readonly problem: string }

/**
 * Reads `{"login":{"page":"/login","fields":{"user":"…"},"seen":"ログアウト"},"values":{…},"requests":[{"url":"/api","json":{…}}]}`.
 * Addresses are those of the target.
 */
export function readRecipe(json: unknown, target: URL): ReadRecipe {
  const { login, values = {}, requests = [] } = fieldsOf(json)
  const written = textsOf(values)
  if (written === undefined) return bad('values は、欄の名前と値（文字列）を並べてください')
  const signing = login === undefined ? undefined : loginOf(login)
  if (signing === 'bad')
    return bad(
      'login には、page（場所）、fields（欄の名前と値）、seen（入れた人だけに見える言葉）が要ります',
    )
  if (!Array.isArray(requests)) return bad('requests は、並び（[ ]）で書いてください')
  const told = requests.map((one) => doorOf(one, target))
  if (!told.every((one) => one !== undefined))
    return bad(
      'requests の一つ一つには、宛先の中の url と、form か json か query（名前と値）が要ります',
    )
  return { ok: true, recipe: { login: signing, values: written, told } }
}

const bad = (problem: string): ReadRecipe => ({
  ok: false,
  problem: `手順のファイル: ${problem}。`,
})

function loginOf(json: unknown): Login | 'bad' {
  const { page, fields, seen } = fieldsOf(json)
  const written = textsOf(fields)
  return typeof page === 'string' &&
    written !== undefined &&
    typeof seen === 'string' &&
    seen !== ''
    ? { page, fields: written, seen }
    : 'bad'
}

function doorOf(json: unknown, target: URL): Door | undefined {
  const { url, form, json: body, query } = fieldsOf(json)
  const to = typeof url === 'string' ? URL.parse(url, target) : null
  const values = textsOf(form ?? body ?? query)
  if (to === null || to.origin !== target.origin || values === undefined) return undefined
  return {
    method: query === undefined ? 'POST' : 'GET',
    url: to,
    fields: Object.entries(values).map(([name, value]) => ({ name, value, hidden: false })),
    encoding: body === undefined ? 'form' : 'json',
    on: undefined,
  }
}

/** Texts by their names; undefined for anything else. */
function textsOf(json: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined
  const texts = Object.entries(json).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  )
  return texts.length === Object.keys(json).length ? Object.fromEntries(texts) : undefined
}
