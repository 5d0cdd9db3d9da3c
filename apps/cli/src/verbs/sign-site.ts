import { resolve } from 'node:path'
import type { Release } from '@zeimori/resident'
import { stoppedIn } from '@zeimori/stops'
import { readArguments } from '../arguments.ts'
import { wrongUse } from '../failure.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { releaseOf, signAnew } from '../signing-anew.ts'
import { readClosed, readSiteState, writeSiteState, type SiteState } from '../site-state.ts'
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
  const now = releaseOf(site)
  refuseOthers(now, values.stop)
  const closed = readClosed(settings.dataDir)
  refuseClosed(closed, values.resume)
  refuseFlagged(stoppedIn(settings.stops.flags), values.resume)
  const state = changed(readSiteState(settings.dataDir), values)
  if (state.revoked.includes(now.release))
    throw wrongUse(
      `いま出している版 ${now.release} は、取り消せません。先に別の版を書き出してください。`,
    )
  writeSiteState(settings.dataDir, state)
  const { release, issued, stopped, revoked } = await signAnew(site, settings)
  await print(
    `${release} に ${issued} で署名しました。止めているのは ${said(stopped)}、そのうち公開していないのは ${said(closed)}、取り消した版は ${said(revoked)} です。`,
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

/** What a flag has stopped two people open again, and not a signature. */
function refuseFlagged(flagged: readonly string[], resume: readonly string[]): void {
  const one = resume.find((name) => flagged.includes(name))
  if (one !== undefined)
    throw wrongUse(
      `${one} は緊急停止しているので、--resume では再開できません。./zeimori resume で、二人で再開してください。`,
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
