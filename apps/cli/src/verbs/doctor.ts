import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { readArguments } from '../arguments.ts'
import { root } from '../root.ts'
import { print } from '../terminal.ts'
import { readSettings, type Address } from '../settings.ts'
import type { Verb } from './index.ts'

/** One thing that this host should have. `lack` says what to do where it has not. */
type Finding = {
  readonly what: string
  readonly found: string
  readonly lack?: string
  /** Only the tests need it: using the product does not. */
  readonly forTests?: true
}

const markOf = ({ lack, forTests }: Finding): string =>
  lack === undefined ? '○' : forTests ? '△' : '×'

/** Says what this host lacks. */
export const doctor: Verb = {
  usage: '',
  does: 'この機械に足りないものを調べる',
  run: async (args) => {
    readArguments(args, {}, './zeimori doctor')
    const { residentListen } = readSettings(process.env, root)
    const findings = [node(), packages(), browser(), await port(residentListen)]
    for (const finding of findings) {
      const { what, found, lack } = finding
      await print(`${markOf(finding)} ${what}: ${found}${lack === undefined ? '' : ` — ${lack}`}`)
    }
    return findings.some((finding) => markOf(finding) === '×') ? 1 : 0
  },
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

function browser(): Finding {
  const what = 'Chromium（試験に使う）'
  const path = '/usr/bin/chromium'
  return existsSync(path)
    ? { what, found: path }
    : {
        what,
        found: 'ありません',
        lack: '使うだけなら要りません。root の Debian では ./zeimori test が入れます',
        forTests: true,
      }
}

const port = ({ host, port: number }: Address): Promise<Finding> =>
  new Promise((resolve) => {
    const what = `${host}:${number}`
    const server = createServer()
    server.once('error', () =>
      resolve({
        what,
        found: '使われています',
        lack: 'ZEIMORI_RESIDENT_LISTEN で別のアドレスを指定してください',
      }),
    )
    server.listen(number, host, () => server.close(() => resolve({ what, found: '空いています' })))
  })
