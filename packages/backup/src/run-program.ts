import { spawn } from 'node:child_process'

/** What a program is started with beside its name. */
export type Started = {
  readonly args: readonly string[]
  /** All of the environment that it sees beside PATH and HOME: passwords go this way, never as arguments. */
  readonly env: Readonly<Record<string, string>>
}

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** A program is not on this host. */
export class MissingProgramError extends Error {
  override readonly name = 'MissingProgramError'
  readonly program: string
  constructor(program: string) {
    super(`${program} is not installed`)
    this.program = program
  }
}

/** A program ended otherwise than well. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError'
  readonly program: string
  /** The last lines of what it said, without what only it understands. */
  readonly said: readonly string[]
  constructor(program: string, { code, stderr, stdout }: Ran) {
    super(`${program} ended with ${code}`)
    this.program = program
    const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '')
    this.said = lines.slice(-3).map((line) => line.slice(0, 300))
  }
}

/** Programs of Debian packages; nothing else is ever started. */
export type Program = 'restic' | 'pg_dump' | 'pg_restore'

/**
 * Runs one of the backup's programs to its end, without a shell.
 * @throws MissingProgramError; how it ended is the caller's to judge
 */
export const runProgram = (program: Program, { args, env }: Started): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const { PATH = '/usr/bin:/bin', HOME = '/' } = process.env
    const child = spawn(program, [...args], {
      env: { PATH, HOME, LC_ALL: 'C.UTF-8', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => void (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => void (stderr += chunk.toString()))
    child.on('error', (error) =>
      reject('code' in error && error.code === 'ENOENT' ? new MissingProgramError(program) : error),
    )
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }))
  })

/** The same, for what has to end well. @throws ProgramError, MissingProgramError */
export async function mustRun(program: Program, started: Started): Promise<string> {
  const ran = await runProgram(program, started)
  if (ran.code !== 0) throw new ProgramError(program, ran)
  return ran.stdout
}
