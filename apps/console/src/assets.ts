import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transform } from 'esbuild'
import type { Asset } from './http/listener.ts'

/**
 * The files that pages of the console load: its styles, and its one script. All of them are its own.
 * @param root the folder of the installation
 */
export async function consoleAssets(root: string): Promise<ReadonlyMap<string, Asset>> {
  const read = (path: string): Promise<Buffer> => readFile(join(root, path))
  const styles = await Promise.all(
    ['packages/ui/src/ui.css', 'apps/console/src/styles/console.css'].map(read),
  )
  const script = await transform(String(await read('apps/console/src/client/passkey.ts')), {
    loader: 'ts',
    target: 'es2022',
    minify: true,
  })
  return new Map([
    ['/assets/console.css', { type: 'text/css; charset=utf-8', bytes: Buffer.concat(styles) }],
    [
      '/assets/passkey.js',
      { type: 'text/javascript; charset=utf-8', bytes: Buffer.from(script.code) },
    ],
  ])
}
