import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './root.ts'

/** A folder of flags and one of pages, with the root helper installed for them. */
export type Installed = {
  readonly folder: string
  readonly flags: string
  readonly pages: string
  readonly helper: string
  readonly socket: string
  readonly end: () => void
}

export function installed(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-stops-'))
  const [flags, pages, helper] = ['flags', 'pages', 'zeimori-flag'].map((name) =>
    join(folder, name),
  )
  if (flags === undefined || pages === undefined || helper === undefined) throw new Error('no name')
  mkdirSync(pages)
  const text = readFileSync(join(root, 'deploy/helper/zeimori-flag'), 'utf8')
  writeFileSync(
    helper,
    text
      .replace('folder=/var/lib/zeimori-flags', `folder=${flags}`)
      .replace('pages=/etc/zeimori/stop-pages', `pages=${pages}`),
    { mode: 0o755 },
  )
  return {
    folder,
    flags,
    pages,
    helper,
    socket: join(folder, 'socket'),
    end: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Runs the helper with these words, or with this line on stdin. */
export const helped = (
  { helper }: Installed,
  words: readonly string[],
  line?: string | Uint8Array,
): Promise<{ readonly code: number | null; readonly out: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', [helper, ...words], { stdio: ['pipe', 'pipe', 'ignore'] })
    let out = ''
    child.stdout.on('data', (part: Buffer) => (out += part.toString()))
    child.stdin.on('error', () => undefined)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out: out.trim() }))
    child.stdin.end(line)
  })

/** Stands for systemd: one helper for each connection to the socket, on its stdin and stdout. */
export async function listening({ socket, helper }: Installed): Promise<Server> {
  const server = createServer({ allowHalfOpen: true }, (connection) => {
    const child = spawn('/bin/sh', [helper], { stdio: ['pipe', 'pipe', 'ignore'] })
    // A helper that has ended reads no more.
    child.stdin.on('error', () => undefined)
    connection.pipe(child.stdin)
    child.stdout.pipe(connection)
  })
  await new Promise<void>((resolve) => {
    server.listen(socket, () => resolve())
  })
  return server
}
