import { renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readRelease, signedAnew, type Release } from '@zeimori/resident'
import { readArguments } from '../arguments.ts'
import { foundProblem, wrongUse } from '../failure.ts'
import { readTextFile } from '../input.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { signingOf } from '../site.ts'
import {
  readClosed,
  readSiteState,
  siteStateNow,
  writeSiteState,
  type SiteState,
} from '../site-state.ts'
import { showStops } from '../site-stops.ts'
import { print } from '../terminal.ts'

const howTo = './zeimori sign-site --site DIR [--stop 番号|all] [--resume 番号|all] [--revoke 版]'

/** Signs a written site anew: to keep it fresh, to stop or resume a municipality, to revoke a release. */
export async function signSite(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      site: { type: 'string' },
      stop: { type: 'string', multiple: true, default: [] },
      resume: { type: 'string', multiple: true, default: [] },
      revoke: { type: 'string', multiple: true, default: [] },
    },
    howTo,
  )
  if (positionals.length > 0 || values.site === undefined)
    throw wrongUse(`サイトの場所を --site で指定してください。使い方: ${howTo}`)
  const site = resolve(values.site)
  const settings = readSettings(process.env, root)
  const text = readTextFile(join(site, 'release.json'))
  const now = readRelease(text)
  if (now === undefined) throw foundProblem(`${site}/release.json は、発行の記録ではありません。`)
  refuseOthers(now.of, values.stop)
  const closed = readClosed(settings.dataDir)
  refuseClosed(closed, values.resume)
  const state = changed(readSiteState(settings.dataDir), values)
  if (state.revoked.includes(now.of.release))
    throw wrongUse(
      `いま出している版 ${now.of.release} は、取り消せません。先に別の版を書き出してください。`,
    )
  writeSiteState(settings.dataDir, state)
  const bytes = signed(text, site, settings)
  await showStops(site, { ...now.of, stopped: siteStateNow(settings.dataDir).stopped })
  writeFileSync(join(site, `release.json.${process.pid}`), bytes)
  renameSync(join(site, `release.json.${process.pid}`), join(site, 'release.json'))
  const issued = readRelease(Buffer.from(bytes).toString('utf8'))?.of.issued ?? ''
  await print(
    `${now.of.release} に ${issued} で署名しました。止めているのは ${said(state.stopped)}、公開していないのは ${said(closed)}、取り消した版は ${said(state.revoked)} です。`,
  )
  return 0
}

const said = (names: readonly string[]): string => (names.length === 0 ? 'なし' : names.join('、'))

type Asked = {
  readonly stop: readonly string[]
  readonly resume: readonly string[]
  readonly revoke: readonly string[]
}

/** A stop that would have no effect on this site is refused rather than reported as done. */
function refuseOthers({ host }: Release, stop: readonly string[]): void {
  const other = stop.find((name) => host !== undefined && name !== host && name !== 'all')
  if (other !== undefined)
    throw wrongUse(
      `このサイトは ${host} だけのホストなので、${other} は止められません。使い方: ${howTo}`,
    )
}

/** What is not open because proof is missing is not opened by resuming it. */
function refuseClosed(closed: readonly string[], resume: readonly string[]): void {
  const one = resume.find((name) => closed.includes(name))
  if (one !== undefined)
    throw wrongUse(
      `${one} は公開していない自治体なので、--resume では再開できません。./zeimori tenant open ${one} で公開してください。`,
    )
}

function changed({ stopped, revoked }: SiteState, { stop, resume, revoke }: Asked): SiteState {
  for (const name of [...stop, ...resume])
    if (!/^(?:\d{6}|all)$/.test(name))
      throw wrongUse(
        `「${name}」は、市区町村の番号（六桁）でも all でもありません。使い方: ${howTo}`,
      )
  return {
    stopped: [...new Set([...stopped, ...stop])].filter((name) => !resume.includes(name)),
    revoked: [...new Set([...revoked, ...revoke])],
  }
}

function signed(text: string, site: string, settings: Parameters<typeof signingOf>[0]): Uint8Array {
  try {
    return signedAnew(text, signingOf(settings, 'now', readRelease(text)?.of.issued))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw foundProblem(
      `${site}/release.json は、この鍵で署名したものではありません。ZEIMORI_RELEASE_KEY をたしかめてください。`,
    )
  }
}
