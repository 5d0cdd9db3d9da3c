/**
 * `./zeimori release --out DIR --key FILE`: the signed archive that a host installs without npm and without
 * the Internet. The same commit gives the same bytes.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Failure, wrongUse } from '@zeimori/cli/failure'
import { releaseKey } from '@zeimori/cli/release-key'
import { root } from '../check/run-step.ts'
import { signFiles, writeArchive, writeManifest } from './archive.ts'
import { readCheckout } from './checkout.ts'
import { stage, writeNotices, writeSbom } from './stage.ts'

const howTo = './zeimori release --out DIR --key FILE.pem'

function readArguments(args: readonly string[]): { out: string; key: string } {
  const options = { out: { type: 'string' }, key: { type: 'string' } } as const
  try {
    const { out, key } = parseArgs({ args: [...args], options }).values
    if (out !== undefined && key !== undefined) return { out: resolve(out), key: resolve(key) }
  } catch {
    // Said below.
  }
  throw wrongUse(
    `配る物を置くフォルダーと、署名の鍵（Ed25519）が要ります。使い方: ${howTo}`,
    '鍵は openssl genpkey -algorithm ed25519 -out FILE.pem で作り、chmod 600 とします。',
  )
}

async function release(args: readonly string[]): Promise<void> {
  const { out, key: keyFile } = readArguments(args)
  const key = releaseKey(keyFile, false)
  const checkout = readCheckout(root)
  if (existsSync(out) && readdirSync(out).length > 0)
    throw wrongUse(
      `${out} は空ではありません。空のフォルダーか、まだないフォルダーを書いてください。`,
    )
  const name = `zeimori-${checkout.version}-${checkout.commit}-${process.platform}-${process.arch}`
  const scratch = mkdtempSync(join(tmpdir(), 'zeimori-release-'))
  try {
    const folder = join(scratch, name)
    console.error('部品をそろえています（1分ほど）…')
    await stage(checkout, folder)
    writeSbom(folder)
    writeNotices(folder, (place) => readdirSync(place))
    writeManifest(folder)
    console.error('書庫にしています…')
    mkdirSync(out, { recursive: true })
    writeArchive(folder, join(out, `${name}.tar.gz`), checkout.time)
    cpSync(join(root, 'deploy/install.sh'), join(out, 'install.sh'))
    signFiles(out, [`${name}.tar.gz`, 'install.sh'], key)
    console.log(join(out, `${name}.tar.gz`))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

try {
  if (process.argv.includes('--help')) console.log(`使い方: ${howTo}`)
  else await release(process.argv.slice(2))
} catch (error) {
  const known = error instanceof Failure
  const reason = error instanceof Error ? error.message : String(error)
  for (const line of known
    ? error.lines
    : [`配る物を作れませんでした（${reason.split('\n')[0] ?? ''}）。`])
    console.error(line)
  process.exitCode = known ? error.exitCode : 1
}
