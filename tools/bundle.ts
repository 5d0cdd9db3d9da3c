// How an entry of the product is bundled: for the checkout by tools/run.mjs, for a release by tools/release.

import type { BuildOptions, Plugin } from 'esbuild'

/** Packages stay outside, except for those of hundreds of small files, whose search takes a second. */
const inside = /^(?:@zeimori\/|typebox(?:\/|$)|kysely(?:\/|$))/

const packagesStayOutside: Plugin = {
  name: 'packages-stay-outside',
  setup(bundle) {
    bundle.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || inside.test(path) ? undefined : { path, external: true },
    )
  },
}

/**
 * What esbuild is asked for. What is imported by `import()` becomes a file of its own, so that no verb loads
 * what others need.
 */
export const bundling = (root: string, entry: string, outdir: string) =>
  ({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    sourcemap: 'linked',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
    metafile: true,
    plugins: [packagesStayOutside],
  }) satisfies BuildOptions
