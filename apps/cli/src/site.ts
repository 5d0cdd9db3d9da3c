import { 見本市 } from '@zeimori/municipalities'
import { buildSite, readVersion, residentListener, type Defect, type Site } from '@zeimori/resident'
import { foundProblem } from './failure.ts'
import { root } from './root.ts'
import type { Address } from './settings.ts'

/** The tenants of this installation: until municipalities are registered, the fictional one. */
const tenants = [見本市] as const

/** Builds the site of every tenant of this installation. */
export const buildTenantSites = (hasListener: boolean): Promise<Site> =>
  buildSite({ root, tenants, version: readVersion(root), trial: true, hasListener })

export type Running = { readonly url: string; readonly close: () => Promise<void> }

/** Starts the resident listener. */
export async function startResident(site: Site, { host, port }: Address): Promise<Running> {
  const app = residentListener({ site, tenants, report })
  try {
    return { url: await app.listen({ host, port }), close: () => app.close() }
  } catch (error) {
    throw foundProblem(listenProblem(error, host, port))
  }
}

/** Onto stderr, for whoever runs the process. */
const report = ({ requestId, errorName, stackFrames }: Defect): void =>
  console.error(
    [
      `住民のページで思わぬことが起きました（${errorName}、番号 ${requestId}）。`,
      ...stackFrames,
    ].join('\n'),
  )

function listenProblem(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const way = 'ZEIMORI_RESIDENT_LISTEN で別のアドレスを指定できます（例 127.0.0.1:8090）。'
  if (code === 'EADDRINUSE') return `${host}:${port} は、ほかのプログラムが使っています。${way}`
  if (code === 'EACCES') return `${host}:${port} を使う権限がありません。${way}`
  return `${host}:${port} で受け付けを始められません（${String(code)}）。${way}`
}

/** Resolves when the process is asked to stop. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
