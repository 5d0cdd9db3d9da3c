import { perform, readFindings, takeInResults } from '@zeimori/console/acts'
import { forProvider } from '@zeimori/store'
import { readArguments } from '../arguments.ts'
import { wrongUse } from '../failure.ts'
import { followedLines, takenLine } from '../findings/said.ts'
import { readTextFile } from '../input.ts'
import { atTerminal, openInstallation, type Installation } from '../installation.ts'
import { refuseOutcome } from '../refused.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { print } from '../terminal.ts'

const howTo = './zeimori findings import FILE… ｜ list [--all] [--json]'

/** Takes in what diagnoses found, and says what of it is left. (S42) */
export async function findings(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    { all: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    howTo,
  )
  const [deed, ...files] = positionals
  const isImport = deed === 'import' && files.length > 0
  if (!isImport && !(deed === 'list' && files.length === 0))
    throw wrongUse(
      `結果を取り込むか（import とファイル）、一覧を見るか（list）を選んでください。使い方: ${howTo}`,
    )
  const texts = files.map((file) => ({ file, text: readTextFile(file) }))
  const installation = await openInstallation(readSettings(process.env, root), 'cli')
  try {
    for (const { file, text } of texts) await takeIn(installation, file, text)
    return isImport ? 0 : await list(installation, values)
  } finally {
    await installation.close()
  }
}

async function takeIn({ services }: Installation, file: string, text: string): Promise<void> {
  const done = await perform(services, takeInResults, { text }, atTerminal())
  if (!done.ok) {
    const refused = refuseOutcome(done.refusal)
    throw wrongUse(`${file}: ${refused.lines[0] ?? ''}`, ...refused.lines.slice(1))
  }
  await print(takenLine(file, done.result))
}

type How = { readonly all: boolean; readonly json: boolean }

/** @returns 1 where something grave is left */
async function list({ services }: Installation, { all, json }: How): Promise<number> {
  const seen = await forProvider(services.store, readFindings)
  const shown = seen.findings.filter(({ state }) => all || state !== 'gone')
  await print(
    ...(json ? JSON.stringify(shown, undefined, 2).split('\n') : followedLines(seen, shown)),
  )
  const isGrave = (gravity: string): boolean => gravity === '高' || gravity === '中'
  return shown.some(({ state, finding }) => state !== 'gone' && isGrave(finding.gravity)) ? 1 : 0
}
