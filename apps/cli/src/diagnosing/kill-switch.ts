import { existsSync } from 'node:fs'

/** How often it is looked whether the file is there, in milliseconds. */
const everyMs = 200

/**
 * Stops a diagnosis: by Ctrl-C, by ending the process, or by putting a file in its place, which others can do as well.
 * What was seen until then is still written.
 */
export function killSwitch(file: string | undefined): {
  readonly signal: AbortSignal
  readonly release: () => void
} {
  const stop = new AbortController()
  const abort = (): void => stop.abort()
  const look = (): void => {
    if (file !== undefined && existsSync(file)) abort()
  }
  look()
  process.on('SIGINT', abort)
  process.on('SIGTERM', abort)
  const timer = setInterval(look, everyMs)
  return {
    signal: stop.signal,
    release: () => {
      clearInterval(timer)
      process.off('SIGINT', abort)
      process.off('SIGTERM', abort)
    },
  }
}
