import { readdir, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { readRelease, type Release } from '@zeimori/resident'
import { getting } from '../integrity/getting.ts'
import { endOfCertificate } from './certificate-end.ts'
import { offsetFrom } from './sntp.ts'
import { look, type Look, type Seen } from './seen.ts'
import type { WatchSettings } from './settings.ts'

/** Limits of what is well. */
const limits = {
  /** Of a disk, and in bytes. */
  freeShare: 0.1,
  freeBytes: 1024 ** 3,
  /** M19 */
  certificateDays: 14,
  /** A release is signed anew every week; devices refuse it after thirty days. */
  releaseDays: 14,
  clockSeconds: 1,
}
const day = 86_400_000
/** In milliseconds. */
const patience = 8_000

/** What is looked at beside the pages, each round. */
export const otherLooks = (settings: WatchSettings, now: () => Date): readonly Look[] => [
  ...(settings.public.protocol === 'https:' ? [certificate(settings.public, now)] : []),
  ...settings.disks.map(disk),
  ...(settings.backup === undefined ? [] : [backup(settings.backup, now)]),
  ...(settings.clock === undefined ? [] : [clock(settings.clock)]),
]

/** The pages: the site as a whole, and where it answers each municipality's. */
export async function lookAtPages(
  settings: WatchSettings,
  now: () => Date,
): Promise<readonly Seen[]> {
  const get = getting(settings.public, patience)
  let release: Release | undefined
  const site = await look('site', '住民のページ', async () => {
    const got = await get('/release.json')
    if (got === undefined) return { ok: false, seen: '答えがありません。' }
    if (got.status !== 200) return { ok: false, seen: `${got.status} と答えました。` }
    release = readRelease(got.body.toString('utf8'))?.of
    if (release === undefined) return { ok: false, seen: '発行の記録を読めません。' }
    const days = Math.floor((now().getTime() - Date.parse(release.issued)) / day)
    const isFresh = days < limits.releaseDays
    return { ok: isFresh, seen: `発行から${days}日です。` }
  })()
  if (release === undefined) return [site]
  const { stopped } = release
  const pages = settings.tenants.map((code) =>
    look(`page/${code}`, `自治体 ${code} のページ`, async () => {
      // It is signed that it is stopped: whoever did so knows.
      if (stopped.includes('all') || stopped.includes(code))
        return { ok: true, seen: '止めています。' }
      const path = settings.ownHost ? '/ja/' : `/t/${code}/ja/`
      const got = await get(path)
      if (got === undefined) return { ok: false, seen: '答えがありません。' }
      const isPage = got.status === 200 && got.body.includes('<html')
      return { ok: isPage, seen: `${got.status} と答えました。` }
    })(),
  )
  return [site, ...(await Promise.all(pages))]
}

const certificate = (url: URL, now: () => Date): Look =>
  look('certificate', '証明書', async () => {
    const days = Math.floor(
      (Date.parse(await endOfCertificate(url, patience)) - now().getTime()) / day,
    )
    return { ok: days >= limits.certificateDays, seen: `期限まで${days}日です。` }
  })

const disk = (folder: string): Look =>
  look(`disk${folder}`, `ディスク（${folder}）`, async () => {
    const { bavail, blocks, bsize } = await statfs(folder)
    const free = bavail * bsize
    const share = blocks === 0 ? 0 : bavail / blocks
    return {
      ok: share >= limits.freeShare && free >= limits.freeBytes,
      seen: `空きは${(free / 1024 ** 3).toFixed(1)} GB（${Math.floor(100 * share)}％）です。`,
    }
  })

const backup = ({ folder, hours }: NonNullable<WatchSettings['backup']>, now: () => Date): Look =>
  look('backup', '控え（バックアップ）', async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    let newest = 0
    for (const entry of entries)
      if (entry.isFile())
        newest = Math.max(newest, (await stat(join(entry.parentPath, entry.name))).mtimeMs)
    if (newest === 0) return { ok: false, seen: '控えがありません。' }
    const age = (now().getTime() - newest) / 3_600_000
    return { ok: age <= hours, seen: `いちばん新しい控えは${age.toFixed(1)}時間前です。` }
  })

const clock = (server: NonNullable<WatchSettings['clock']>): Look =>
  look('clock', '時計', async () => {
    const offset = await offsetFrom(server, patience)
    return {
      ok: Math.abs(offset) <= limits.clockSeconds,
      seen: `時刻のサーバーと${offset.toFixed(3)}秒ちがいます。`,
    }
  })
