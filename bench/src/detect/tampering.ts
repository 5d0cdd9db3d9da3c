import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { guardedSite, type GuardedSite } from '@zeimori/cli/measuring'
import { percentile, type BenchFigure } from '../figure.ts'
import { shareOf } from '../stages.ts'
import { chance } from './chance.ts'

/** So many municipalities' pages are changed, one after the other, on the disk and on the way. */
const trials = { file: 100, served: 40 }
/** So many installations are watched side by side: a look at what is served comes once a minute, and one waits. */
const sideBySide = { file: 1, served: 4 }
/** Between two changes passes up to so much, in milliseconds, so that they meet every moment of a round. */
const between = 60_000
/** What has not been closed by then is missed. */
const patience = 150_000

/**
 * From the change of a municipality's page until a visitor of it is answered with 503: as a worker watches it, with
 * the product's own periods, on the embedded database.
 */
export async function tampering(share: number): Promise<readonly BenchFigure[]> {
  const file = await closedAfter(shareOf(trials.file, share), sideBySide.file, 3_000, onDisk)
  const served = await closedAfter(
    shareOf(trials.served, share),
    sideBySide.served,
    between,
    onTheWay,
  )
  return [figure('file_tamper_close_p95_s', file), figure('served_tamper_close_p95_s', served)]
}

function figure(id: string, seconds: readonly number[]): BenchFigure {
  const missed = seconds.filter((one) => one === Number.POSITIVE_INFINITY).length
  console.error(
    `${id}: ${seconds.length}回のうち閉じた${seconds.length - missed}回、中央値${percentile(seconds, 0.5).toFixed(1)}秒、95％点${percentile(seconds, 0.95).toFixed(1)}秒、最大${Math.max(...seconds).toFixed(1)}秒`,
  )
  return { id, value: percentile(seconds, 0.95), unit: 's', baseline: seconds.length }
}

/** Changes a municipality's page. @returns what puts it right again, once it is closed */
type Change = (site: GuardedSite, tenant: string) => () => Promise<void>

const onDisk: Change = ({ written }, tenant) => {
  const page = join(written, 't', tenant, 'ja/index.html')
  const signed = readFileSync(page)
  writeFileSync(page, 'changed')
  return async () => {
    // The page that says that it is stopped takes its place, and what stood there waits beside it.
    const held = join(written, 't', tenant, 'ja/held.html')
    for (let tries = 0; tries < 100 && !existsSync(held); tries += 1)
      // oxlint-disable-next-line no-await-in-loop -- until it is there
      await pause(50)
    writeFileSync(held, signed)
  }
}

const onTheWay: Change = ({ served }, tenant) => {
  const path = `/t/${tenant}/ja/`
  served.set(path, 'changed')
  return async () => void served.delete(path)
}

/** Seconds until each change was closed; infinite where it was not. */
async function closedAfter(
  count: number,
  installations: number,
  upTo: number,
  change: Change,
): Promise<readonly number[]> {
  const side = Math.min(installations, count)
  const shares = Array.from({ length: side }, (_, n) => Math.floor((count + n) / side))
  const measured = await Promise.all(
    shares.map((trialsHere, n) => onOne(trialsHere, n, upTo, change)),
  )
  return measured.flat()
}

async function onOne(
  count: number,
  seed: number,
  upTo: number,
  change: Change,
): Promise<readonly number[]> {
  // Each is changed once: a rule that has spoken of one is quiet about it for a while.
  const tenants = Array.from({ length: count }, (_, n) => String(900_000 + n))
  const site = await guardedSite(undefined, tenants)
  const luck = chance(seed)
  const seconds: number[] = []
  try {
    for (const tenant of tenants) {
      // oxlint-disable-next-line no-await-in-loop -- one change after the other
      await pause(luck.between(0, upTo))
      const undo = change(site, tenant)
      // oxlint-disable-next-line no-await-in-loop -- until it is closed
      seconds.push(await untilClosed(`${site.url}/t/${tenant}/ja/`))
      // oxlint-disable-next-line no-await-in-loop -- more than a few at once would be the common ground
      await undo()
    }
  } finally {
    await site.end()
  }
  return seconds
}

async function untilClosed(url: string): Promise<number> {
  const begun = performance.now()
  while (performance.now() - begun < patience) {
    // oxlint-disable-next-line no-await-in-loop -- a visitor who comes again and again
    const { status } = await fetch(url)
    if (status === 503) return (performance.now() - begun) / 1000
    // oxlint-disable-next-line no-await-in-loop -- before the next
    await pause(50)
  }
  return Number.POSITIVE_INFINITY
}
