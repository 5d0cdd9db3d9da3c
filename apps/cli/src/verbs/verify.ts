import { routes } from '@zeimori/console'
import { asker, probes, runProbes, type Installation, type Run } from '@zeimori/probes'
import { canonicalJson } from '@zeimori/records'
import { readArguments } from '../arguments.ts'
import { wrongUse } from '../failure.ts'
import { root } from '../root.ts'
import { readSettings, type Address } from '../settings.ts'
import { print, printProblem } from '../terminal.ts'

const howTo = './zeimori verify [--target URL] [--console URL] [--only 検査の名前] [--json]'

/** After so long a single probe is cut off, in milliseconds; the whole run is to take a minute. */
const patience = 30_000

/** Looks at the running installation with every probe, and says what each found. */
export async function verify(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      target: { type: 'string' },
      console: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    howTo,
  )
  if (positionals.length > 0) throw wrongUse(`書き方がちがいます。使い方: ${howTo}`)
  const chosen = probes.filter(({ id }) => values.only === undefined || id === values.only)
  if (chosen.length === 0)
    throw wrongUse(
      `「${values.only}」という検査はありません。あるのは ${probes.map(({ id }) => id).join('、')} です。`,
    )
  const runs = await runProbes(chosen, installationOf(values), {
    now: Date.now,
    patience,
    onRun: (run) => void printProblem(`${marks[run.outcome]} ${titleOf(run)}`),
  })
  await (values.json ? print(canonicalJson(runs)) : print(...runs.flatMap(linesOf), sumOf(runs)))
  return runs.some(({ outcome }) => outcome === 'fail' || outcome === 'error') ? 1 : 0
}

const words: Readonly<Record<Run['outcome'], string>> = {
  pass: '適合',
  fail: '不適合',
  error: '不明',
  absent: '未検査',
}
const marks: Readonly<Record<Run['outcome'], string>> = {
  pass: '○',
  fail: '×',
  error: '？',
  absent: '－',
}

const titleOf = ({ probe }: Run): string => probes.find(({ id }) => id === probe)?.title ?? probe

/** More findings than anybody reads are counted. */
const mostShown = 10

function linesOf(run: Run): readonly string[] {
  const head = `${marks[run.outcome]} ${words[run.outcome]} ${run.probe} ${titleOf(run)}`
  if (run.outcome === 'error' || run.outcome === 'absent') return [head, `    ${run.reason}`]
  if (run.outcome === 'pass') return [head]
  const bad = run.findings.filter(({ ok }) => !ok)
  return [
    head,
    ...(run.findings.length === 0 ? ['    見るものが一つもありませんでした'] : []),
    ...bad.slice(0, mostShown).map(({ target, seen }) => `    ${target}: ${seen}`),
    ...(bad.length > mostShown ? [`    ほかに${bad.length - mostShown}件`] : []),
  ]
}

const sumOf = (runs: readonly Run[]): string =>
  (['pass', 'fail', 'error', 'absent'] as const)
    .map((outcome) => `${words[outcome]} ${runs.filter((run) => run.outcome === outcome).length}`)
    .join('、')

/** What is looked at: the addresses that were given, or those of the settings. */
function installationOf(given: {
  readonly target?: string | undefined
  readonly console?: string | undefined
}): Installation {
  const { residentListen, consoleListen } = readSettings(process.env, root)
  const isElsewhere = given.target !== undefined || given.console !== undefined
  const place = (text: string | undefined, own: Address): URL | undefined => {
    if (text !== undefined) return readUrl(text)
    return isElsewhere ? undefined : readUrl(`http://${own.host}:${own.port}/`)
  }
  return {
    resident: place(given.target, residentListen),
    console: place(given.console, consoleListen),
    pages: {
      resident: ['/', '/about/ja/', '/about/ja/privacy/', '/about/ja/accessibility/'],
      console: ['/sign-in', '/', '/zeimori-verify-nai'],
    },
    closed: closedPaths,
    ask: asker(),
  }
}

/** Every page of the console that is not for anybody, with a name in it that nobody bears. */
const closedPaths: readonly string[] = routes
  .filter(({ method, access }) => method === 'GET' && access !== 'anyone')
  .map(({ url }) => url.replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000000'))

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    throw wrongUse(`「${text}」は、http:// か https:// で始まる番地ではありません。`)
  return new URL(url.origin)
}
