import { 見本市 } from '@zeimori/municipalities'
import { buildSite, readVersion, residentListener, type Defect, type Site } from '@zeimori/resident'
import { foundProblem } from './failure.ts'
import { listenElsewhere, listenProblem } from './listening.ts'
import { root } from './root.ts'
import type { Address } from './settings.ts'
import { printProblem } from './terminal.ts'

/** The tenants of this installation: until municipalities are registered, the fictional one. */
const tenants = [見本市] as const

/** Builds the site of every tenant of this installation. */
export const buildTenantSites = (hasListener: boolean): Promise<Site> =>
  buildSite({ root, tenants, version: readVersion(root), trial: true, hasListener })

export type Running = { readonly url: string; readonly close: () => Promise<void> }

/** Starts the resident listener. */
export async function startResident(site: Site, address: Address): Promise<Running> {
  const app = residentListener({ site, tenants, report })
  try {
    return { url: await app.listen(address), close: () => app.close() }
  } catch (error) {
    throw foundProblem(`${listenProblem(error, address).text}。${listenElsewhere}。`)
  }
}

/** Onto stderr, for whoever runs the process. */
const report = ({ requestId, errorName, stackFrames }: Defect): void =>
  void printProblem(
    `住民のページで思わぬことが起きました（${errorName}、番号 ${requestId}）。`,
    ...stackFrames,
  )

/** Resolves when the process is asked to stop. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
