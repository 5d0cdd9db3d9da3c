import type { Tenants } from '@zeimori/resident'
import { servedRelease } from './served-release.ts'
import type { Settings } from './settings.ts'
import { servedSite, startResident, stoppingOf, type Running } from './site.ts'
import { writeStopPages } from './stopping/pages.ts'

/** Builds the pages of the served municipalities, with those that wait for a stop, and starts their listener. */
export async function startPages(
  settings: Settings,
): Promise<Running & { readonly tenants: Tenants }> {
  const site = await servedSite(settings)
  const { stops, residentListen, requestLogs, detection, metrics } = settings
  // Where root keeps the pages, an operator writes them: `stop pages`.
  if (stops.helper === undefined) await writeStopPages(stops.pages, site.tenants)
  const release = servedRelease(site, settings)
  const stopping = stoppingOf(settings)
  const running = await startResident(site, residentListen, release, stopping, {
    logs: requestLogs,
    bans: detection.bans,
    metrics: metrics.resident,
  })
  return { ...running, tenants: site.tenants }
}
