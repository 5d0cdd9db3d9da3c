import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))

export type StepResult = { readonly code: number; readonly output: string }

/** Runs a program of this project and gathers what it says. */
export const runStep = (command: string, args: readonly string[]): Promise<StepResult> =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const gather = (chunk: Buffer): void => void (output += chunk.toString())
    child.stdout.on('data', gather)
    child.stderr.on('data', gather)
    child.on('error', (error) => done({ code: 1, output: error.message }))
    child.on('close', (code) => done({ code: code ?? 1, output }))
  })
