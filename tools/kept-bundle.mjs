// Bundles that are kept below .cache: which one still stands for the files it was made of, and which go.
import {
  globSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'

/** What decides how files are resolved and bundled, besides those that go in. */
const settings = [
  'tools/bundle.ts',
  'tools/run.mjs',
  'tools/kept-bundle.mjs',
  'node_modules/.package-lock.json',
  '{packages,apps}/*/{package,tsconfig}.json',
  '{.,bench,tools}/{package,tsconfig}.json',
  'tsconfig.base.json',
]

/** How long a bundle that nobody runs stays, in milliseconds: whoever starts just now may still read it. */
const idle = 600_000

/** Nobody can change a file without its changing; undefined where there is none. */
function stateOf(file) {
  const found = statSync(file, { throwIfNoEntry: false })
  return found && `${found.size} ${found.mtimeMs} ${found.ctimeMs}`
}

const statesOf = (root, files) =>
  Object.fromEntries(files.map((file) => [file, stateOf(join(root, file))]))

function readLatest(place) {
  try {
    return JSON.parse(readFileSync(join(place, 'latest.json'), 'utf8'))
  } catch {
    return undefined
  }
}

/** The folder of the bundle, if nothing that it was made of has changed. */
export function keptBundle(place, root) {
  const latest = readLatest(place)
  if (latest?.root !== root) return undefined
  const isSame = Object.entries(latest.files).every(
    ([file, state]) => stateOf(join(root, file)) === state,
  )
  const folder = join(place, latest.name)
  return isSame && stateOf(folder) !== undefined ? folder : undefined
}

/** Bundles into a folder of its own, and keeps it for the next start. */
export async function keepBundle(place, root, bundle) {
  mkdirSync(place, { recursive: true })
  removeUnused(place)
  const folder = join(place, `bundle-${process.pid}-${Date.now().toString(36)}`)
  mkdirSync(folder)
  const before = statesOf(root, globSync(settings, { cwd: root }))
  const begun = Date.now()
  // Packages change only together, and their list with them.
  const inputs = (await bundle(folder)).filter((file) => !file.startsWith('node_modules/'))
  const files = { ...before, ...statesOf(root, inputs) }
  // What was changed in the meantime went in as it was, or as it is.
  const isSettled = inputs.every((file) => statSync(join(root, file)).ctimeMs < begun - 50)
  if (isSettled) {
    const draft = `${folder}.json`
    writeFileSync(draft, JSON.stringify({ root, name: basename(folder), files }))
    renameSync(draft, join(place, 'latest.json'))
  }
  return folder
}

/** Says for as long as this process runs that it may still load files of this bundle. */
export function useBundle(folder) {
  const mark = join(folder, `${process.pid}.running`)
  try {
    writeFileSync(mark, '')
  } catch {
    // Whoever may only read here cannot be waited for, and runs what somebody else has bundled.
    return
  }
  process.on('exit', () => rmSync(mark, { force: true }))
}

const isRunning = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** A bundle goes when another has taken its place and nobody runs it. */
function removeUnused(place) {
  const latest = readLatest(place)?.name
  for (const name of readdirSync(place)) {
    const folder = join(place, name)
    if (!/^bundle-[\w-]+$/.test(name) || name === latest) continue
    if (Date.now() - statSync(folder).mtimeMs < idle) continue
    const marks = readdirSync(folder).filter((file) => file.endsWith('.running'))
    if (!marks.some((mark) => isRunning(Number.parseInt(mark, 10))))
      rmSync(folder, { recursive: true, force: true })
  }
}
