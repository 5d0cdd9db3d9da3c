import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'

/** Draws a part again only when `on` has changed: most keystrokes concern one part of the page. */
export const Kept = ({ on, draw }: { on: string; draw: () => JSX.Element }): JSX.Element =>
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useMemo(draw, [on])

/** The value once it has rested for so many milliseconds, so that what hangs on it does not flicker with the typing. */
export function useSettled<T>(value: T, rest: number): T {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), rest)
    return () => clearTimeout(timer)
  }, [value, rest])
  return settled
}
