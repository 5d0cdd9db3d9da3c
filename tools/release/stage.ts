import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { foundProblem } from '@zeimori/cli/failure'
import { build } from 'esbuild'
import { bundling } from '../bundle.ts'
import type { Checkout } from './checkout.ts'

/** What only those need who change the product. */
const notShipped = [
  /^\.(?!\/)/,
  /^(?:packages|apps)\/[\w-]+\/test\//,
  /^packages\/tax\/cases\//,
  /^bench\/(?!package\.json$)/,
  /^tools\/(?!audit-verifier\/)/,
  /^(?:knip|stryker\.config|tsconfig\.tests)\.json$/,
  /^vitest\..*\.?config\.ts$/,
]

/**
 * Puts together what a host runs: the product's own files, the packages of its lock file, Node, and the
 * command bundled. What it takes seconds to make at the first start is made here.
 */
export async function stage(checkout: Checkout, folder: string): Promise<void> {
  for (const file of checkout.files)
    if (!notShipped.some((pattern) => pattern.test(file))) copy(checkout.root, folder, file)
  installPackages(folder)
  await bundleCommand(folder)
  warm(folder)
}

function copy(root: string, folder: string, file: string): void {
  const to = join(folder, file)
  mkdirSync(dirname(to), { recursive: true })
  cpSync(join(root, file), to)
  chmodSync(to, statSync(join(root, file)).mode & 0o100 ? 0o755 : 0o644)
}

/** npm checks every package against the hash in the lock file. Nothing of theirs is run. */
function installPackages(folder: string): void {
  const how = ['--omit=dev', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund']
  try {
    execFileSync('npm', ['ci', ...how, '--loglevel=error'], { cwd: folder, stdio: 'pipe' })
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    throw foundProblem(
      'パッケージを入れられませんでした。',
      ...said.trim().split('\n').slice(0, 10),
    )
  }
  // The lock file names it among the workspaces, and npm asks for it.
  for (const leftOver of ['bench', 'node_modules/@zeimori/bench'])
    rmSync(join(folder, leftOver), { recursive: true, force: true })
}

async function bundleCommand(folder: string): Promise<void> {
  await build(bundling(folder, 'apps/cli/src/main.ts', join(folder, 'dist')))
}

/** Writes the fictional town's pages once, and so what every site of this version shares; it shows that the command runs, too. */
function warm(folder: string): void {
  const scratch = `${folder}-warm`
  const trial = join(folder, 'apps/resident/tenants/trial.json')
  try {
    execFileSync(
      join(folder, 'zeimori'),
      ['build-site', '--out', join(scratch, 'site'), '--tenants', trial],
      {
        env: { PATH: process.env['PATH'], ZEIMORI_DATA_DIR: join(scratch, 'data') },
        stdio: 'pipe',
      },
    )
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** The list of what is in the release, as CycloneDX. */
export function writeSbom(folder: string): void {
  execFileSync(join(folder, 'zeimori'), ['inventory', '--sbom', join(folder, 'sbom.cdx.json')], {
    stdio: 'pipe',
  })
}

/** The words of its licence that a package brings along. */
const licenceFile = /^(?:licen[cs]e|copying|notice|ofl)(?:[-.].*)?$/i

type Locked = { readonly version?: string; readonly license?: string; readonly link?: boolean }

/** Writes whose work the release carries, and under which licences, with their words. */
export function writeNotices(
  folder: string,
  listFiles: (folder: string) => readonly string[],
): void {
  const lock: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
    readFileSync(join(folder, 'package-lock.json'), 'utf8'),
  )
  const parts = Object.entries(lock.packages)
    .filter(([place, { link }]) => place.startsWith('node_modules/') && !link)
    .filter(([place]) => existsSync(join(folder, place)))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([place, { version, license }]) => {
      const words = listFiles(join(folder, place))
        .filter((name) => licenceFile.test(name))
        .map((name) => readFileSync(join(folder, place, name), 'utf8').trim())
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const head = `${name} ${version ?? ''} — ${license ?? '（package.json に記載なし）'}`
      return [head, '-'.repeat(72), ...words].join('\n')
    })
  const opening =
    '税守（Zeimori）が同梱する、ほかの人の作った部品と、その使用許諾です。税守そのものの使用許諾は LICENSE にあります。'
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), `${[opening, ...parts].join('\n\n')}\n`)
}
