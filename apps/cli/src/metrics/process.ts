import { monitorEventLoopDelay } from 'node:perf_hooks'
import { gauge, type Family } from './family.ts'

/** How this process is: the names are those that Prometheus' own libraries use. */
export type ProcessFigures = {
  readonly families: () => readonly Family[]
  readonly stop: () => void
}

/**
 * @param service the part of the product that this process runs
 * @param version of the product
 */
export function processFigures(service: string, version: string): ProcessFigures {
  const waits = monitorEventLoopDelay({ resolution: 20 })
  waits.enable()
  const begun = Date.now() / 1000 - process.uptime()
  return {
    families: () => {
      const { user, system } = process.cpuUsage()
      const { rss, heapUsed } = process.memoryUsage()
      // Without a measurement yet it is not a number.
      const longest = Number.isFinite(waits.max) ? waits.max / 1e9 : 0
      waits.reset()
      return [
        {
          name: 'zeimori_build_info',
          type: 'gauge',
          help: 'Always 1; the version stands in the label.',
          samples: [{ labels: { service, version }, value: 1 }],
        },
        gauge('process_start_time_seconds', 'When the process began, since 1970.', begun),
        {
          name: 'process_cpu_seconds_total',
          type: 'counter',
          help: 'Time of the processors.',
          samples: [{ value: (user + system) / 1e6 }],
        },
        gauge('process_resident_memory_bytes', 'Memory that the process holds.', rss),
        gauge('nodejs_heap_size_used_bytes', 'Memory of the program itself.', heapUsed),
        gauge(
          'nodejs_eventloop_lag_max_seconds',
          'The longest that something waited for its turn since the last scrape.',
          longest,
        ),
      ]
    },
    stop: () => waits.disable(),
  }
}
