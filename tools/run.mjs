// Bundles a TypeScript entry and runs it: `node tools/run.mjs apps/cli/src/main.ts ARGUMENTS`.
// Node strips types by itself but does not know JSX. What was bundled is kept, and bundled anew when
// a file that went into it has changed.
import { enableCompileCache } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundling } from './bundle.ts'
import { keptBundle, keepBundle, useBundle } from './kept-bundle.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const [entry, ...rest] = process.argv.slice(2)
const place = join(root, '.cache/run', entry.replaceAll('/', '-'))

/** What is not there was not installed: no stack of ours helps against that. */
function sayWhatIsMissing(error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error(
    'パッケージがそろっていません。node_modules を消して、もう一度 ./zeimori を実行してください。',
  )
  process.exit(1)
}

async function bundled(outdir) {
  const { build } = await import('esbuild').catch(sayWhatIsMissing)
  const { metafile } = await build({
    ...bundling(root, entry, outdir),
    define: { ZEIMORI_ROOT: JSON.stringify(root) },
  })
  return Object.keys(metafile.inputs)
}

const folder = keptBundle(place, root) ?? (await keepBundle(place, root, bundled))
useBundle(folder)
enableCompileCache(join(folder, 'compiled'))
const started = join(folder, `${basename(entry, '.ts')}.mjs`)
process.argv.splice(1, process.argv.length - 1, started, ...rest)
await import(pathToFileURL(started).href).catch(sayWhatIsMissing)
