import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { readArguments } from '../arguments.ts'
import { root } from '../root.ts'
import { readSettings, type Address } from '../settings.ts'
import type { Verb } from './index.ts'

/** One thing that this host should have. `problem` is undefined where it has it. */
type Finding = { readonly what: string; readonly found: string; readonly problem?: string }

/** Says what this host lacks. */
export const doctor: Verb = {
  usage: '',
  does: 'この機械に足りないものを調べる',
  run: async (args) => {
    readArguments(args, {}, './zeimori doctor')
    const { residentListen } = readSettings(process.env)
    const findings = [node(), packages(), browser(), await port(residentListen)]
    for (const { what, found, problem } of findings)
      console.log(
        `${problem === undefined ? '○' : '×'} ${what}: ${found}${problem ? ` — ${problem}` : ''}`,
      )
    return findings.every(({ problem }) => problem === undefined) ? 0 : 1
  },
}

const node = (): Finding => ({
  what: 'Node.js',
  found: process.version,
  ...(Number(process.versions.node.split('.')[0]) < 24 && {
    problem: 'Node.js 24 が要ります。Linux の x64 と arm64 では ./zeimori が自分で入れます',
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
        problem: 'npm ci を実行してください',
      }
}

function browser(): Finding {
  const found = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
  return found === undefined
    ? {
        what: 'Chromium（試験に使う）',
        found: 'ありません',
        problem: '試験をするときは apt-get install chromium（使うだけなら要りません）',
      }
    : { what: 'Chromium（試験に使う）', found }
}

const port = ({ host, port: number }: Address): Promise<Finding> =>
  new Promise((resolve) => {
    const what = `${host}:${number}`
    const server = createServer()
    server.once('error', () =>
      resolve({
        what,
        found: '使われています',
        problem: 'ZEIMORI_RESIDENT_LISTEN で別のアドレスを指定してください',
      }),
    )
    server.listen(number, host, () => server.close(() => resolve({ what, found: '空いています' })))
  })
