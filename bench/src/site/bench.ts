import { generateKeyPairSync } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { 県を読む, 都道府県一覧 } from '@zeimori/municipalities'
import { buildSite, languageCodes, readVersion, unsettled, type Tenants } from '@zeimori/resident'
import { root, trialTenants } from '@zeimori/resident/measuring'
import type { BenchFigure } from '../figure.ts'

const megabyte = 1024 * 1024

/** Builds the site of every municipality in every language, twice, and measures what comes out. */
export async function site(): Promise<readonly BenchFigure[]> {
  const tenants = await everyTenant()
  const { privateKey: key } = generateKeyPairSync('ed25519')
  const build = () =>
    buildSite({
      root,
      tenants,
      version: readVersion(root),
      trial: false,
      hasListener: false,
      layout: 'shared',
      sign: { key, issued: () => '2026-01-05T00:00:00Z', stopped: [], revoked: [] },
    })
  const begun = performance.now()
  const built = await build()
  const seconds = (performance.now() - begun) / 1000
  const again = await build()
  const bytes = [...built.files.values()].reduce((sum, file) => sum + file.bytes.length, 0)
  const modules = [...built.files].filter(([path]) => /^t\/\d{6}\/[\w-]+\.js$/.test(path))
  // A municipality with everything settled is the largest there is.
  const [trial] = await trialTenants()
  const settled = await buildSite({
    root,
    tenants: [trial],
    version: '',
    trial: true,
    hasListener: false,
    layout: 'shared',
    sign: { key, issued: () => '2026-01-05T00:00:00Z', stopped: [], revoked: [] },
  })
  const own = [...settled.files].filter(([path]) => path.endsWith('/tenant.js'))
  const largest = Math.max(
    ...[...modules, ...own].map(([, file]) => gzipSync(file.bytes, { level: 9 }).length),
  )
  const different = [...built.files].filter(
    ([path, file]) => !Buffer.from(file.bytes).equals(again.files.get(path)?.bytes ?? Buffer.of()),
  ).length
  return [
    { id: 'build_seconds', value: seconds, unit: 's' },
    { id: 'total_mb', value: bytes / megabyte, unit: 'MB' },
    { id: 'tenant_kb', value: largest / 1024, unit: 'KB' },
    { id: 'tenants', value: built.tenants.length, unit: '' },
    { id: 'languages', value: built.drawn.length, unit: '', baseline: languageCodes.length },
    { id: 'files_different', value: different, unit: '' },
  ]
}

async function everyTenant(): Promise<Tenants> {
  const prefectures = await Promise.all(都道府県一覧.map(({ 番号 }) => 県を読む(番号)))
  const [first, ...others] = prefectures.flatMap((県) => 県?.市区町村.map(unsettled) ?? [])
  if (first === undefined) throw new Error('no municipality')
  return [first, ...others]
}
