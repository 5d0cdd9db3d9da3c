import { useEffect, useState } from 'preact/hooks'

/** How long before the end it is said that all will be wiped. */
const warning = 60_000

/** What counts as somebody being there. */
const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/**
 * Watches whether anybody touches the page. By the clock, not by ticks: a device that slept through the end
 * is wiped as it wakes. Gives the way to stop.
 * @param tell seconds until the end once it is near, or undefined; nought at the end
 */
function watch(minutes: number, tell: (left: number | undefined) => void): () => void {
  const length = minutes * 60_000
  let last = Date.now()
  const touched = (): void => {
    // Once it counts down, only 「続ける」 stops it: a bag on the keyboard is not the resident.
    if (Date.now() - last < length - warning) last = Date.now()
  }
  const look = (): void => {
    const rest = Math.max(last + length - Date.now(), 0)
    tell(rest <= warning ? Math.ceil(rest / 1_000) : undefined)
    if (rest === 0) last = Date.now()
  }
  const timer = setInterval(look, 1_000)
  for (const sign of signs) document.addEventListener(sign, touched, { passive: true })
  window.addEventListener('pageshow', look)
  return () => {
    clearInterval(timer)
    for (const sign of signs) document.removeEventListener(sign, touched)
    window.removeEventListener('pageshow', look)
  }
}

export type Idle = {
  /** Seconds until all is wiped; undefined while somebody is there. */
  readonly left: number | undefined
  readonly goOn: () => void
}

/**
 * Wipes after nobody has touched the page for so long; a minute before, it counts down.
 * @param minutes undefined where nothing is to be wiped
 */
export function useIdle(minutes: number | undefined, wipe: () => void): Idle {
  const [left, setLeft] = useState<number>()
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (minutes === undefined) return undefined
    return watch(minutes, (rest) => {
      setLeft(rest === 0 ? undefined : rest)
      if (rest === 0) wipe()
    })
  }, [minutes, wipe, round])
  const goOn = (): void => {
    setLeft(undefined)
    setRound(round + 1)
  }
  return { left: minutes === undefined ? undefined : left, goOn }
}
