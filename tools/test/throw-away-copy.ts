import { execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root, type StepResult } from '../check/run-step.ts'
import { steps } from '../check/steps.ts'

/** The folder of a copy of the project as it stands, in which files can be broken on purpose. */
export function throwAwayCopy(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'zeimori-copy-')))
  for (const file of projectFiles()) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file), { preserveTimestamps: true })
  }
  // What the compiler knows of the project as it stands, so that it asks of the copy only what is new there.
  const known = join(root, '.cache/types')
  if (existsSync(known))
    cpSync(known, join(copy, '.cache/types'), { recursive: true, preserveTimestamps: true })
  linkPackages(copy)
  return copy
}

/** What git tracks, and what is new and not ignored. */
const projectFiles = (): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)))

/** The packages are the real ones; those of the project lead into the copy. */
function linkPackages(copy: string): void {
  const own = 'node_modules/@zeimori'
  mkdirSync(join(copy, own), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@zeimori' && (name === '.bin' || !name.startsWith('.')))
      symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name))
  for (const name of readdirSync(join(root, own))) {
    const place = realpathSync(join(root, own, name)).slice(realpathSync(root).length + 1)
    symlinkSync(join(copy, place), join(copy, own, name))
  }
}

/** Asks a copy one question of `npm run check`, by the name that it has there. */
export function check(copy: string, name: string): Promise<StepResult> {
  const step = steps.find((one) => one.name === name)
  if (step === undefined) throw new Error(`no step ${name}`)
  return new Promise((done) => {
    const child = spawn(process.execPath, [step.program, ...step.args], { cwd: copy })
    let output = ''
    const gather = (chunk: Buffer): void => void (output += chunk.toString())
    child.stdout.on('data', gather)
    child.stderr.on('data', gather)
    child.on('close', (code) => done({ code: code ?? 1, output }))
  })
}

/** Asks with these files in place, and takes them away again. */
export async function checkWith(
  copy: string,
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<StepResult> {
  const there = Object.keys(files).find((file) => existsSync(join(copy, file)))
  if (there !== undefined) throw new Error(`${there} is there already`)
  try {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(copy, file), text)
    return await check(copy, name)
  } finally {
    for (const file of Object.keys(files)) rmSync(join(copy, file), { force: true })
  }
}

/** Does `work` while a file of the copy reads otherwise, and puts it back. */
export async function changing<T>(
  path: string,
  change: (text: string) => string,
  work: () => Promise<T>,
): Promise<T> {
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`${path} has not changed`)
  try {
    writeFileSync(path, after)
    return await work()
  } finally {
    writeFileSync(path, before)
  }
}
