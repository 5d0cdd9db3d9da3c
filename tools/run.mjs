// Bundles a TypeScript entry and runs it: `node tools/run.mjs apps/cli/src/main.ts ARGUMENTS`.
// Node strips types by itself but does not know JSX; bundling takes a few tenths of a second.
// What is imported by `import()` becomes a file of its own, so that no verb loads what others need.
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rmSync } from 'node:fs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const [entry, ...rest] = process.argv.slice(2)
const outdir = join(root, '.cache/run', `${entry.replaceAll('/', '-')}.${process.pid}`)
const started = join(outdir, `${basename(entry, '.ts')}.mjs`)

/** What is not there was not installed: no stack of ours helps against that. */
function sayWhatIsMissing(error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error(
    'パッケージがそろっていません。node_modules を消して、もう一度 ./zeimori を実行してください。',
  )
  process.exit(1)
}

const { build } = await import('esbuild').catch(sayWhatIsMissing)
await build({
  absWorkingDir: root,
  entryPoints: [entry],
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  sourcemap: 'inline',
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'error',
  define: { ZEIMORI_ROOT: JSON.stringify(root) },
  plugins: [
    {
      name: 'packages-stay-outside',
      setup(bundle) {
        bundle.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
          kind === 'entry-point' || path.startsWith('@zeimori/')
            ? undefined
            : { path, external: true },
        )
      },
    },
  ],
})

process.on('exit', () => rmSync(outdir, { recursive: true, force: true }))
process.argv.splice(1, process.argv.length - 1, started, ...rest)
await import(pathToFileURL(started).href).catch(sayWhatIsMissing)
