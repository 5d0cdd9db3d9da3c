import { relative, resolve } from 'node:path'
import { languageCodes, type LanguageCode } from '@zeimori/resident'
import { readArguments } from '../arguments.ts'
import { wrongUse } from '../failure.ts'
import { writeFolder } from '../folder.ts'
import { showStops } from '../site-stops.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { buildTenantSites, everyTenant, tenantsOf } from '../site.ts'
import { readClosed, siteStateNow } from '../site-state.ts'
import { print } from '../terminal.ts'

const howTo =
  './zeimori build-site --out DIR [--tenants FILE] [--languages ja,en] [--own-host] [--with-listener]'

/** Writes the static site, for any web server to carry. */
export async function buildSite(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      out: { type: 'string' },
      tenants: { type: 'string' },
      languages: { type: 'string' },
      'own-host': { type: 'boolean', default: false },
      'with-listener': { type: 'boolean', default: false },
    },
    howTo,
  )
  if (positionals.length > 0) throw wrongUse(`--out のほかに場所は書けません。使い方: ${howTo}`)
  const out = readPlace(values.out)
  const settings = readSettings(process.env, root)
  const tenants = await tenantsOf(values.tenants ?? settings.tenants, everyTenant)
  if (values['own-host'] && tenants.length > 1)
    throw wrongUse(`--own-host は、一団体だけの --tenants とともに使います。使い方: ${howTo}`)
  const layout = values['own-host'] ? 'own' : 'shared'
  const hasListener = values['with-listener']
  const languages = readLanguages(values.languages)
  let said = ''
  const make = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
    const building = { tenants, trial: false, hasListener, layout, languages } as const
    const { files, hosting, release } = await buildTenantSites(settings, building)
    const all = new Map([...files].map(([path, { bytes }]) => [path, bytes]))
    for (const [path, bytes] of hosting) all.set(path, bytes)
    const written = [...all.values()].reduce((sum, { length }) => sum + length, 0)
    said = `${all.size}個のファイル（${(written / 1024).toFixed(0)} KB、${tenants.length}団体）を書きました。版は ${release}、入口は index.html です。`
    return all
  }
  await writeFolder(out, make, { file: 'hosting/nginx.conf', owns })
  const { stopped } = siteStateNow(settings)
  const release = { stopped, ...(layout === 'own' && { host: tenants[0].団体.番号 }) }
  await showStops(out, release, readClosed(settings.dataDir))
  await print(`${out} に ${said}`)
  return 0
}

/** 「ja,en」. All of them where nothing is said. */
function readLanguages(text: string | undefined): readonly LanguageCode[] {
  if (text === undefined) return languageCodes
  return text.split(',').map((name) => {
    const code = languageCodes.find((one) => one === name)
    if (code === undefined)
      throw wrongUse(
        `「${name}」という言語はありません。使えるのは ${languageCodes.join('、')} です。`,
      )
    return code
  })
}

/** What stands at the top of a site. */
const owns = (name: string): boolean =>
  /^(?:assets|about|lists|t|hosting|index\.html|release\.json|service-worker\.js|\.htaccess|tenant\.js)$/.test(
    name,
  ) ||
  /^(?:rates|own-form|colours)-[0-9a-f]{12}\.(?:js|css)$/.test(name) ||
  languageCodes.some((code) => code === name)

/** @throws wrong use where the place is none, or where replacing it would take the program with it */
function readPlace(text: string | undefined): string {
  if (text === undefined || text === '')
    throw wrongUse(`書き出す場所を --out で指定してください。使い方: ${howTo}`)
  const place = resolve(text)
  const inside = relative(place, root)
  if (inside !== '..' && !inside.startsWith('../'))
    throw wrongUse(
      `--out の ${place} は、プログラムのある場所です。ほかの場所を指定してください。使い方: ${howTo}`,
    )
  return place
}
