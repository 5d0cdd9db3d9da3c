import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { BenchFigure } from '../figure.ts'

declare const ZEIMORI_ROOT: string

/** What `verify --prove --json` prints, as far as it is measured here. */
type Proved = {
  readonly requirements: number
  readonly milliseconds: number
  readonly proven: number
  readonly unproven: number
  readonly absent: number
}

/** Runs every probe as in production on a throw-away installation, then breaks every control on purpose. */
export async function proving(): Promise<readonly BenchFigure[]> {
  const proved = readProved(await runProve())
  return [
    { id: 'requirements', value: proved.requirements, unit: '' },
    { id: 'verify_s', value: proved.milliseconds / 1000, unit: 's' },
    { id: 'prove_unproven', value: proved.unproven, unit: '' },
    { id: 'prove_proven', value: proved.proven, unit: '' },
    { id: 'prove_absent', value: proved.absent, unit: '' },
  ]
}

function readProved(text: string): Proved {
  const read: Proved = JSON.parse(text)
  return read
}

/** The real command; how far it has come goes to stderr. */
const runProve = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(join(ZEIMORI_ROOT, 'zeimori'), ['verify', '--prove', '--json'], {
      cwd: ZEIMORI_ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let out = ''
    child.stdout.on('data', (part: Buffer) => void (out += part.toString()))
    child.on('error', reject)
    child.on('close', () => resolve(out))
  })
