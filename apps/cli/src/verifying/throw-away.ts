import { chmodSync, cpSync, globSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { consoleAssets, consoleListener, loopback, routes } from '@zeimori/console'
import { 見本市 } from '@zeimori/municipalities'
import { asker, type Fault, type Installation as Probed } from '@zeimori/probes'
import { unsettled } from '@zeimori/resident'
import { runLog } from '../audit-log.ts'
import { openInstallation, type Installation } from '../installation.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { releaseIn } from '../renewing.ts'
import { buildTenantSites, startResident, stoppingOf } from '../site.ts'
import { openBrokenDoor, type Door } from './broken-door.ts'
import { codeOf, databaseOf, filesOf, watcherFacts } from './facts.ts'
import { lookedAt } from './probed.ts'
import { madeCertificate, type MadeCertificate } from './prove-certificate.ts'
import { seed, statements } from './seed.ts'
import { throwCopies, type ThrownCopies } from './thrown-copies.ts'
import { startWatching, type ThrownWatcher } from './thrown-watcher.ts'

/** A whole installation on the loopback that may be broken at will, and is gone afterwards. */
export type ThrowAway = {
  readonly own: Installation
  /** It, as the probes see it now. @param pause between two questions */
  readonly probed: (pause?: Parameters<typeof asker>[0]) => Probed
  /** Breaks it in one way; what is given back mends it. */
  readonly break: (fault: Fault) => Promise<() => Promise<void>>
  readonly close: () => Promise<void>
}

const none = (): Promise<void> => Promise.resolve()

/** Starts one: the resident's pages in Japanese, the console, and an embedded database with a person in it. */
export async function openThrowAway(): Promise<ThrowAway> {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-prove-'))
  const settings = readSettings(
    {
      ZEIMORI_DATA_DIR: join(folder, 'data'),
      ZEIMORI_RESIDENT_LISTEN: '127.0.0.1:0',
      ZEIMORI_CONSOLE_LISTEN: '127.0.0.1:0',
    },
    folder,
  )
  const certificate = madeCertificate(90)
  if (certificate !== undefined)
    setDefaultCACertificates([...getCACertificates('default'), certificate.cert.toString()])
  const own = await openInstallation(settings, 'console')
  await seed(own)
  const log = await runLog(own)
  const code = join(folder, 'code')
  for (const place of globSync(['packages/*/src', 'apps/*/src'], { cwd: root }))
    cpSync(join(root, place), join(code, place), { recursive: true })

  const site = await buildTenantSites(settings, {
    tenants: [unsettled(見本市)],
    trial: true,
    hasListener: true,
    languages: ['ja'],
  })
  const release = (): Uint8Array => releaseIn(site)
  const address = settings.residentListen
  const resident = await startResident(site, address, release, stoppingOf(settings))
  const doors = await openDoors(certificate)
  const staff = await startStaff(own, doors.console.url, certificate)
  doors.lead(new URL(resident.url), staff.url)
  const expired = certificate && madeCertificate(1)
  const watcher = await startWatching(settings)
  const copies = throwCopies(settings)
  return {
    own,
    probed: (pause = none) => ({
      ...lookedAt,
      resident: doors.resident.url,
      console: doors.console.url,
      ask: asker(pause),
      code: codeOf(code),
      files: filesOf(settings.dataDir),
      database: databaseOf(own),
      watcher: watcherFacts({ ...settings, watcher }),
      copies: copies.facts,
    }),
    break: (fault) =>
      breaking(fault, {
        own,
        code,
        dataDir: settings.dataDir,
        doors,
        certificate,
        expired,
        watcher,
        copies,
      }),
    close: async () => {
      await watcher.close()
      await doors.close()
      await staff.close()
      await resident.close()
      await log.stop()
      await own.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Doors = {
  resident: Door
  console: Door
  readonly lead: (resident: URL, staff: URL) => void
  readonly reopen: (certificate: MadeCertificate | undefined, old: boolean) => Promise<void>
  readonly close: () => Promise<void>
}

async function openDoors(certificate: MadeCertificate | undefined): Promise<Doors> {
  const doors: Doors = {
    resident: await openBrokenDoor(certificate),
    console: await openBrokenDoor(certificate),
    lead: (resident, staff) => {
      doors.resident.service = resident
      doors.console.service = staff
    },
    reopen: async (other, old) => {
      const { service } = doors.resident
      await doors.resident.close()
      doors.resident = await openBrokenDoor(other, old)
      doors.resident.service = service
    },
    close: async () => {
      await doors.resident.close()
      await doors.console.close()
    },
  }
  return doors
}

async function startStaff(
  { services }: Installation,
  door: URL,
  certificate: MadeCertificate | undefined,
): Promise<{ readonly url: URL; readonly close: () => Promise<void> }> {
  const app = await consoleListener({
    services,
    routes,
    secret: 'throw-away'.repeat(5),
    allowed: loopback,
    proxies: undefined,
    certificates: certificate && { ...certificate, clientCa: undefined },
    origin: certificate && door.origin,
    tls: certificate !== undefined,
    assets: await consoleAssets(root),
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return { url: new URL(url), close: () => app.close() }
}

type Whole = {
  readonly own: Installation
  readonly code: string
  readonly dataDir: string
  readonly doors: Doors
  readonly certificate: MadeCertificate | undefined
  readonly expired: MadeCertificate | undefined
  readonly watcher: ThrownWatcher
  readonly copies: ThrownCopies
}

async function breaking(fault: Fault, whole: Whole): Promise<() => Promise<void>> {
  const { own, code, dataDir, doors, certificate, expired } = whole
  switch (fault.kind) {
    case 'answer': {
      const change = (to: Door['change']): void => {
        doors.resident.change = to
        doors.console.change = to
      }
      change(fault.change)
      return async () => change(undefined)
    }
    case 'database':
      await statements(own, fault.breaks)
      return () => statements(own, fault.mends)
    case 'code': {
      const file = join(code, fault.file)
      writeFileSync(file, fault.text)
      return async () => rmSync(file)
    }
    case 'watcher':
      whole.watcher.standStill(true)
      return async () => whole.watcher.standStill(false)
    case 'copies':
      whole.copies.change = fault.change
      return async () => {
        whole.copies.change = undefined
      }
    case 'mode': {
      const file = join(dataDir, fault.file)
      const before = statSync(file).mode % 0o1000
      chmodSync(file, fault.mode)
      return async () => chmodSync(file, before)
    }
    case 'tls':
      await doors.reopen(
        fault.breaks === 'expired' ? expired : certificate,
        fault.breaks === 'old-version',
      )
      return () => doors.reopen(certificate, false)
  }
}
