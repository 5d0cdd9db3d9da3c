import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What Node runs to run the command. */
export const program: readonly string[] = [join(root, 'tools/run.mjs'), 'apps/cli/src/main.ts']

/** How a run of a program ended. */
export type Ended = {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export type Surroundings = {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** Runs the real command to its end. The settings of whoever runs the tests do not reach it. */
export function zeimori(args: readonly string[], around: Surroundings = {}): Promise<Ended> {
  const child = start(args, around)
  child.stdin.end(around.stdin ?? '')
  return ended(child)
}

/** Runs another program of the project to its end. */
export const run = (...args: readonly string[]): Promise<Ended> => {
  const child = spawn(process.execPath, [...args], { cwd: root })
  child.stdin.end()
  return ended(child)
}

/** Starts the real command and leaves it running. */
export function start(
  args: readonly string[],
  { env = {}, cwd = root }: Surroundings = {},
): ChildProcessWithoutNullStreams {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('ZEIMORI_'))
  return spawn(process.execPath, [...program, ...args], {
    cwd,
    env: { ...Object.fromEntries(inherited), ...env },
  })
}

/** Waits for the end of a child, and gathers what it says. */
export const ended = (child: ChildProcessWithoutNullStreams): Promise<Ended> =>
  new Promise((resolve, reject) => {
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => void (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => void (stderr += chunk.toString()))
    // A program that does not read its input is no failure of ours.
    child.stdin.on('error', () => undefined)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })

/** A port of this host that nothing listens at. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const at = server.address()
      server.close(() => resolve(typeof at === 'object' && at !== null ? at.port : 0))
    })
  })

/** Whatever a person did wrong is said on stderr in words, never with the program's insides. */
export function expectSentence({ stdout, stderr }: Ended, ...words: readonly string[]): void {
  expect(stdout).toBe('')
  expect(stderr).toMatch(/[ぁ-ん].*。/)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(stderr).not.toMatch(/\.(?:ts|mjs):\d|Error:|思わぬこと/)
  for (const word of words) expect(stderr).toContain(word)
}
