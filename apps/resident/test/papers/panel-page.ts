import { createServer } from 'node:http'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { securityHeaders } from '../../src/guard/headers.ts'
import { paperFonts } from '../../src/site/paper-fonts.ts'

const findRoot = (from: string): string =>
  existsSync(join(from, 'package-lock.json')) ? from : findRoot(dirname(from))

export type PanelPage = {
  readonly url: string
  /** What was asked of the server, in order. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

/** Serves the panel by itself, bundled as the site is and under the site's policy. */
export async function servePanel(): Promise<PanelPage> {
  const root = findRoot(import.meta.dirname)
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: {
      app: join(import.meta.dirname, 'entry.tsx'),
      site: join(root, 'apps/resident/src/styles/site.css'),
    },
    outdir: '/',
    chunkNames: 'part-[hash]',
    splitting: true,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: ['es2018'],
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
    plugins: [paperFonts(root)],
  })
  const files = new Map(outputFiles.map(({ path, contents }) => [path, contents]))
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    const file = path === '/' ? Buffer.from(html) : files.get(path)
    const type = path === '/' ? 'text/html' : path.endsWith('.css') ? 'text/css' : 'text/javascript'
    response.writeHead(file === undefined ? 404 : 200, {
      ...securityHeaders('scripts'),
      'content-type': `${type}; charset=utf-8`,
    })
    response.end(file)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no address')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    asked,
    close: () => new Promise((closed) => void server.close(() => closed())),
  }
}

const html = `<!doctype html><html lang="ja"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>申告書を作る</title>
<link rel="stylesheet" href="/site.css"></head>
<body><main><h1>試験</h1><div id="app"></div></main><script type="module" src="/app.js"></script></body></html>`
