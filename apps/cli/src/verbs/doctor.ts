import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from '../arguments.ts'
import { releaseState } from '../host/manifest.ts'
import { listenElsewhere, triedListening } from '../listening.ts'
import { root } from '../root.ts'
import { print } from '../terminal.ts'
import { readSettings, type Address } from '../settings.ts'
import { testPrograms } from '../test-programs.ts'

/** One thing that this host should have. `lack` says what to do where it has not. */
type Finding = {
  readonly what: string
  readonly found: string
  readonly lack?: string
  /** It may well be right so: what only the tests need, or a port that the product itself uses. */
  readonly harmless?: boolean
}

const markOf = ({ lack, harmless }: Finding): string =>
  lack === undefined ? '○' : harmless ? '△' : '×'

/** Says what this host lacks. */
export async function doctor(args: readonly string[]): Promise<number> {
  readArguments(args, {}, './zeimori doctor')
  const { residentListen, consoleListen } = readSettings(process.env, root)
  const findings = [
    node(),
    packages(),
    ...handedOut(),
    program('Chromium（試験に使う）', testPrograms.chromium.path),
    program('pdftoppm（試験に使う）', testPrograms.pdftoppm.path),
    await port(residentListen),
    await port(consoleListen),
  ]
  for (const finding of findings) {
    const { what, found, lack } = finding
    await print(`${markOf(finding)} ${what}: ${found}${lack === undefined ? '' : ` — ${lack}`}`)
  }
  return findings.some((finding) => markOf(finding) === '×') ? 1 : 0
}

const node = (): Finding => ({
  what: 'Node.js',
  found: process.version,
  ...(Number(process.versions.node.split('.')[0]) < 24 && {
    lack: 'Node.js 24 が要ります。Linux の x64 と arm64 では ./zeimori が自分で入れます',
  }),
})

function packages(): Finding {
  const missing = [
    'esbuild',
    'fastify',
    'preact',
    'preact-render-to-string',
    'subset-font',
    '@expo-google-fonts/noto-sans-jp',
  ].filter((name) => !existsSync(join(root, 'node_modules', name)))
  return missing.length === 0
    ? { what: 'パッケージ', found: 'そろっています' }
    : {
        what: 'パッケージ',
        found: `${missing.join('、')} がありません`,
        lack: 'npm ci を実行してください',
      }
}

/** Whether the program is as it was handed out; nothing of a checkout. */
function handedOut(): readonly Finding[] {
  const state = releaseState(root)
  if (state === undefined) return []
  const { files, changed } = state
  return [
    changed.length === 0
      ? { what: '配った物', found: `${files}個のファイルが、配ったままです` }
      : {
          what: '配った物',
          found: `${changed.length}個のファイルが、配ったものと違います（${changed.slice(0, 3).join('、')}）`,
          lack: 'だれかが書き換えたおそれがあります。直さずに、責任者に知らせてください',
        },
  ]
}

const program = (what: string, path: string): Finding =>
  existsSync(path)
    ? { what, found: path }
    : {
        what,
        found: 'ありません',
        lack: '使うだけなら要りません。root の Debian では ./zeimori test が入れます',
        harmless: true,
      }

async function port(address: Address): Promise<Finding> {
  const what = `${address.host}:${address.port}`
  const problem = await triedListening(address)
  if (problem === undefined) return { what, found: '空いています' }
  const inUse = problem.kind === 'in-use'
  const lack = inUse
    ? `税守がすでに動いているなら問題ありません。${listenElsewhere(address)}`
    : listenElsewhere(address)
  return { what, found: problem.text, lack, harmless: inUse }
}
