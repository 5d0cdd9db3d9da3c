import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'

/** Draws a part again only when `on` has changed: most keystrokes concern one part of the page. */
export const Kept = ({ on, draw }: { on: string; draw: () => JSX.Element }): JSX.Element =>
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useMemo(draw, [on])

const rest = 80

/** The value once it has rested for a moment, so that a long part does not hold up the typing. */
export function useSettled<T>(value: T): T {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), rest)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
