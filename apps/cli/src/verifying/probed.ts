import { routes } from '@zeimori/console'
import { asker, type Installation as Probed } from '@zeimori/probes'
import { wrongUse } from '../failure.ts'
import type { Installation } from '../installation.ts'
import { root } from '../root.ts'
import type { Address, Settings } from '../settings.ts'
import { codeOf, copiesFacts, databaseOf, filesOf, watcherFacts } from './facts.ts'

/** Addresses to look at instead of those of the settings. */
export type Elsewhere = {
  readonly target?: string | undefined
  readonly console?: string | undefined
}

/** Whether something else than this host's own installation is looked at. */
export const isElsewhere = ({ target, console }: Elsewhere): boolean =>
  target !== undefined || console !== undefined

/**
 * What is looked at: the addresses that were given, or those of the settings.
 * @param own this host's installation; undefined where its data cannot be seen
 */
export function probedOf(
  settings: Settings,
  given: Elsewhere,
  own: Installation | undefined,
): Probed {
  const { residentListen, consoleListen, door } = settings
  const place = (text: string | undefined, listen: Address, scheme: string): URL | undefined => {
    if (text !== undefined) return readUrl(text)
    return isElsewhere(given)
      ? undefined
      : readUrl(`${scheme}://${bracketed(listen.host)}:${listen.port}/`)
  }
  return {
    resident: place(given.target, residentListen, 'http'),
    console: place(given.console, consoleListen, door.cert === undefined ? 'http' : 'https'),
    ...lookedAt,
    ask: asker(),
    ...(!isElsewhere(given) && {
      code: codeOf(root),
      files: filesOf(settings.dataDir),
      watcher: watcherFacts(settings),
      copies: copiesFacts(settings, () => new Date()),
    }),
    database: own && databaseOf(own),
  }
}

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host)

/** Every page of the console that is not for anybody, with a name in it that nobody bears. */
const closedPaths: readonly string[] = routes
  .filter(({ method, access }) => method === 'GET' && access !== 'anyone')
  .map(({ url }) => url.replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000000'))

/** What is looked at wherever it runs. */
export const lookedAt: Pick<Probed, 'pages' | 'closed'> = {
  pages: {
    resident: ['/', '/about/ja/', '/about/ja/privacy/', '/about/ja/accessibility/'],
    console: ['/sign-in', '/', '/zeimori-verify-nai'],
  },
  closed: closedPaths,
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    throw wrongUse(`「${text}」は、http:// か https:// で始まる番地ではありません。`)
  return new URL(url.origin)
}
