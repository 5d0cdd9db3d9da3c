import { readdirSync } from 'node:fs'
import { chmod, mkdir, open, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { template, templateIn } from './template.ts'
import { checked, isTarget, steps, type Step, type Target } from './target.ts'

/** How a target stands. `since`: milliseconds since 1970. */
export type Standing =
  | { readonly stopped: false }
  | { readonly stopped: true; readonly since: number; readonly step: Step }

/** What closes and opens the service, in the folder itself or by the root helper. */
export type Flags = {
  /** Closes it whole, whatever step it had been opened to. Done anew it changes nothing. */
  readonly stop: (target: Target) => Promise<void>
  /** Lets more visitors in; what was let in before stays. */
  readonly open: (target: Target, step: NonNullable<Step>) => Promise<void>
  /** Opens it for everybody. */
  readonly resume: (target: Target) => Promise<void>
  readonly standing: (target: Target) => Promise<Standing>
  /** Everything that is stopped, however far it has been opened again; sorted. */
  readonly stopped: () => readonly Target[]
}

const flagOf = (folder: string, target: Target): string => join(folder, 'stop', checked(target))

const stageOf = (folder: string, target: Target, step: NonNullable<Step>): string =>
  join(folder, 'stage', `${checked(target)}.${step}`)

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  )

/**
 * Flags in a folder of this process: a flag is the page that is shown, so none is ever without the other.
 * It comes and goes whole. Where the folder is root's, `helperAt` does the same.
 * @param pages where the municipalities' pages wait, as `stop-pages` writes them
 */
export const flagsIn = (folder: string, pages: string, now: () => Date): Flags => ({
  stop: async (target) => {
    // First nobody is let in any more: a stop is never held up by a step that was left behind.
    await closeSteps(folder, target)
    const flag = flagOf(folder, target)
    if (await isThere(flag)) return
    await putWhole(join(folder, 'stop'), flag, template(await templateIn(pages, target), now()))
  },
  open: async (target, step) => {
    const upTo = steps.indexOf(step)
    for (const one of steps.slice(0, upTo + 1))
      await putWhole(join(folder, 'stage'), stageOf(folder, target, one), '')
  },
  resume: async (target) => {
    await rm(flagOf(folder, target), { force: true })
    await closeSteps(folder, target)
  },
  standing: (target) => standingIn(folder, target),
  stopped: () => stoppedIn(folder),
})

async function closeSteps(folder: string, target: Target): Promise<void> {
  for (const step of steps) await rm(stageOf(folder, target, step), { force: true })
}

/** How a target stands in the folder; who only looks need not be able to write there. */
export async function standingIn(folder: string, target: Target): Promise<Standing> {
  const found = await stat(flagOf(folder, target)).catch(() => undefined)
  if (found === undefined) return { stopped: false }
  let step: Step
  for (const one of steps) if (await isThere(stageOf(folder, target, one))) step = one
  return { stopped: true, since: found.mtimeMs, step }
}

/** Everything that is stopped, however far it has been opened again; sorted. */
export function stoppedIn(folder: string): readonly Target[] {
  try {
    return readdirSync(join(folder, 'stop')).filter(isTarget).toSorted()
  } catch {
    return []
  }
}

/** The page of a stopped target; undefined where it is not stopped. */
export const pageIn = (folder: string, target: Target): Promise<Uint8Array | undefined> =>
  readFile(flagOf(folder, target)).catch(() => undefined)

/** A file is there with all that is in it, or not at all, whenever the process or the machine ends. */
async function putWhole(folder: string, file: string, text: string): Promise<void> {
  await made(folder)
  const draft = join(folder, `.${process.pid}-${counted()}`)
  let handle: FileHandle | undefined
  try {
    handle = await open(draft, 'wx', 0o644)
    await handle.writeFile(text)
    await handle.sync()
    // Whoever runs the web server reads it, whatever this process would keep from others.
    await chmod(draft, 0o644)
    await rename(draft, file)
    await syncFolder(folder)
  } finally {
    await handle?.close()
    await rm(draft, { force: true })
  }
}

/** Makes a folder and those above it. Node's own way never ends where the system has no such folder. */
async function made(folder: string): Promise<void> {
  if (await isMade(folder)) return
  await made(dirname(folder))
  await isMade(folder)
}

/** Makes one folder. @returns whether it is there now; not so where the one above it is missing */
async function isMade(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, 0o755)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT' && dirname(folder) !== folder) return false
    if (code !== 'EEXIST') throw error
  }
  return true
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

let drafts = 0
const counted = (): number => (drafts += 1)
