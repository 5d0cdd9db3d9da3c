import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transform } from 'esbuild'
import type { Asset } from './http/listener.ts'

/** What stands beside the title of the browser's window. Without it browsers ask for a file that is not there. */
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#0017c1" d="M16 2 4 7v8c0 8 5 13 12 15 7-2 12-7 12-15V7z"/><path fill="#fff" d="M10 11h12v3h-4v10h-4V14h-4z"/></svg>'

/**
 * The files that pages of the console load: its styles and its two scripts. All of them are its own.
 * @param root the folder of the installation
 */
export async function consoleAssets(root: string): Promise<ReadonlyMap<string, Asset>> {
  const read = (path: string): Promise<Buffer> => readFile(join(root, path))
  const styles = await Promise.all(
    ['packages/ui/src/ui.css', 'apps/console/src/styles/console.css'].map(read),
  )
  const script = async (name: string): Promise<Asset> => {
    const text = String(await read(`apps/console/src/client/${name}.ts`))
    const { code } = await transform(text, { loader: 'ts', target: 'es2022', minify: true })
    return { type: 'text/javascript; charset=utf-8', bytes: Buffer.from(code) }
  }
  return new Map([
    ['/assets/icon.svg', { type: 'image/svg+xml', bytes: Buffer.from(icon) }],
    ['/assets/console.css', { type: 'text/css; charset=utf-8', bytes: Buffer.concat(styles) }],
    ['/assets/passkey.js', await script('passkey')],
    ['/assets/welcome.js', await script('welcome')],
  ])
}
