import { forProvider } from '@zeimori/store'
import type { EventSource } from '@zeimori/worker'
import type { Installation } from '../installation.ts'
import { siteKey } from '../releasing.ts'
import { siteStateNow } from '../site-state.ts'
import { servedLook } from './as-served.ts'
import { getting } from './getting.ts'
import { looking } from '../looking.ts'
import { diskLook } from './on-disk.ts'
import { telling } from './telling.ts'

/** How often is looked, in milliseconds. */
export type Periods = {
  /** Between two looks at the written files. */
  readonly disk: number
  /** From the beginning of one look at what is served to that of the next. */
  readonly served: number
}

const usualPeriods: Periods = { disk: 2_000, served: 60_000 }
/** After a look at the files it rests for so many times as long as it took: the service goes first. */
const restful = 2
/** What could not be looked at is tried again so soon, in milliseconds. */
const soon = 5_000

const unseen = '配っているものを、署名した版と照らし合わせられません。'

/** Compares what is served with what was signed, for as long as the service runs. */
export type IntegrityWatch = {
  readonly source: EventSource
  readonly stop: () => Promise<void>
}

/** What this installation serves, on its disk and as visitors get it. */
export function watchIntegrity(own: Installation, periods: Periods = usualPeriods): IntegrityWatch {
  const { settings, store } = own
  const { site } = settings.stops
  const told = telling(own)
  const around = {
    lasting: 300,
    key: () => siteKey(settings),
    stopped: () => siteStateNow(settings).stopped,
  }
  const served = servedLook({
    ...around,
    get: getting(settings.publicUrl, 10_000),
    tenants: async () => {
      const rows = await forProvider(store, (within) =>
        within.selectFrom('tenant').select('id').execute(),
      )
      return new Set(rows.map(({ id }) => id))
    },
    spread: (periods.served * 5) / 6,
  })
  const onDisk = site === undefined ? undefined : diskLook({ folder: site, ...around })
  const atWork = [
    looking(async () => {
      const begun = performance.now()
      if (onDisk !== undefined) await told.tell('file', await onDisk())
      return Math.max(periods.disk, restful * (performance.now() - begun))
    }, unseen),
    looking(async (signal) => {
      const begun = performance.now()
      const isSeen = await served((found) => told.tell('served', [found]), signal)
      return isSeen ? Math.max(0, begun + periods.served - performance.now()) : soon
    }, unseen),
  ]
  return {
    source: told.source,
    stop: async () => {
      await Promise.all(atWork.map((one) => one.stop()))
    },
  }
}
