import { type Finding, type Item, type Letter } from './item.ts'
import { items } from './items/index.ts'
import { signIn } from './login.ts'
import type { Recipe } from './recipe.ts'
import type { Consent, Scope } from './scope.ts'
import { crawl } from './site/crawl.ts'
import { newClient, StoppedError, type ClientOptions } from './web/client.ts'
import { evidenceOf, type Evidence } from './web/evidence.ts'

export type Order = {
  readonly target: URL
  readonly scope: Scope
  readonly recipe: Recipe
  readonly letters: readonly Letter[]
  /** Requests a second. */
  readonly rate: number
  readonly signal: AbortSignal
  /** In milliseconds since 1970. */
  readonly now: () => number
  /** What answers are timed by, in milliseconds; the machine's own where none is given. */
  readonly clock?: () => number
  /** Waits so many milliseconds, or until the diagnosis is stopped; really, where none is given. */
  readonly pause?: ClientOptions['pause']
  /** The findings to look at again; everything where there are none. */
  readonly again?: readonly Finding[]
  readonly mostPages?: number
}

/** 総合判定. */
export type Verdict =
  '要治療・精密検査' | '差し支えない' | '異常は検出されなかった' | '判定できません'

export type Diagnosis = {
  readonly target: string
  readonly consent: Consent | undefined
  readonly begun: number
  readonly ended: number
  readonly rate: number
  readonly pages: number
  readonly doors: number
  /** What of it was done to the end. */
  readonly done: readonly Letter[]
  /** Why not all of it was done. */
  readonly cut?: 'stopped' | 'sign-in' | 'unreachable'
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
  /** Whether these are single findings tested again. */
  readonly again: boolean
  readonly evidence: readonly Evidence[]
}

const usualMostPages = 500

/** Diagnoses a site: signs in, walks through it, and runs the items one after another. */
export async function diagnose(order: Order): Promise<Diagnosis> {
  const { target, scope, recipe, rate, signal, now, again } = order
  const begun = now()
  const { clock, pause } = order
  const client = newClient({
    scope,
    rate,
    signal,
    ...(clock && { clock }),
    ...(pause && { pause }),
  })
  const findings: Finding[] = []
  const done: Letter[] = []
  let size = { pages: 0, doors: 0 }
  let cut: Diagnosis['cut']
  try {
    const { login } = recipe
    if (login !== undefined && !(await signIn(client, login, target))) cut = 'sign-in'
    else {
      const site = await crawl(client, {
        start: target,
        scope,
        values: { ...recipe.values, ...login?.fields },
        told: recipe.told,
        mostPages: order.mostPages ?? usualMostPages,
      })
      size = { pages: site.pages.length, doors: site.doors.length }
      if (client.exchanges.every(({ answer }) => answer.status === 0)) cut = 'unreachable'
      else
        for (const item of chosen(order)) {
          const wanted = wantedBy(item, again)
          findings.push(...(await item.run({ client, site, wanted })))
          done.push(item.letter)
        }
    }
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error
    cut = 'stopped'
  }
  const secrets = [...client.secrets(), ...secretsOf(recipe)]
  return {
    target: target.href,
    consent: scope.consent,
    begun,
    ended: now(),
    rate,
    ...size,
    done,
    ...(cut !== undefined && { cut }),
    findings,
    verdict: verdictOf(findings, cut),
    again: again !== undefined,
    evidence: client.exchanges.map((exchange) => evidenceOf(exchange, secrets)),
  }
}

/** What was written to sign in. Of short texts only what is called a secret: the rest would blot out the evidence. */
const secretsOf = ({ login }: Recipe): readonly string[] =>
  Object.entries(login?.fields ?? {}).flatMap(([name, text]) =>
    text.length >= shortestSecret || secretName.test(name) ? [text] : [],
  )

const shortestSecret = 4
const secretName = /pass|pwd|pin|secret|token|code|暗証/i

const chosen = ({ letters }: Order): readonly Item[] =>
  items.filter(({ letter }) => letters.includes(letter))

const wantedBy =
  ({ letter }: Item, again: readonly Finding[] | undefined) =>
  (place: string, field: string): boolean =>
    again === undefined ||
    again.some((one) => one.item === letter && one.place === place && one.field === field)

/** What is cut short can be bad, but never good. */
function verdictOf(findings: readonly Finding[], cut: Diagnosis['cut']): Verdict {
  if (findings.some(({ risk }) => risk !== '低')) return '要治療・精密検査'
  if (cut !== undefined) return '判定できません'
  return findings.length > 0 ? '差し支えない' : '異常は検出されなかった'
}
