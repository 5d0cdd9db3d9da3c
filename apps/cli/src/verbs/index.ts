import { admin } from './admin.ts'
import { audit } from './audit.ts'
import { buildSite } from './build-site.ts'
import { doctor } from './doctor.ts'
import { gold } from './gold.ts'
import { keys } from './keys.ts'
import { migrate } from './migrate.ts'
import { serve } from './serve.ts'
import { signSite } from './sign-site.ts'
import { simulate } from './simulate.ts'
import { tenant } from './tenant.ts'
import { up } from './up.ts'

/** One verb of the command. */
export type Verb = {
  /** What stands after the verb. */
  readonly usage: string
  readonly does: string
  /** @returns the exit code */
  readonly run: (args: readonly string[]) => Promise<number>
}

/** `test` and `bench` stand in the launcher: they are no part of what is installed on a host. */
export const verbs: Readonly<Record<string, Verb>> = {
  up,
  simulate,
  gold,
  'build-site': buildSite,
  'sign-site': signSite,
  serve,
  migrate,
  admin,
  tenant,
  keys,
  audit,
  doctor,
}

/** How to use one verb, for who asks for its help. */
export const usageOf = (name: string, { usage: after, does }: Verb): readonly string[] => [
  does,
  '',
  `使い方: ${`./zeimori ${name} ${after}`.trim()}`,
]

const lines = [
  ...Object.entries(verbs).map(
    ([name, { usage, does }]) => [`${name} ${usage}`.trim(), does] as const,
  ),
  ['test', 'すべての検査と試験'] as const,
  ['bench NAME [--json]', '数値を測る'] as const,
]

export const usage: readonly string[] = [
  '使い方: ./zeimori …',
  '',
  ...lines.flatMap(([verb, does]) => [`  ${verb}`, `      ${does}`]),
]
