import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useErrorBoundary } from 'preact/hooks'

export type GuardProps = {
  /** When it changes, the part is tried again. */
  readonly on: unknown
  readonly instead: ComponentChildren
  readonly children: ComponentChildren
}

/** Keeps a defect of ours in one part of the page from taking away the rest, and what has been typed there. */
export function Guard({ on, instead, children }: GuardProps): JSX.Element {
  const [defect, reset] = useErrorBoundary(showDefect)
  // Not when `reset` changes, which is with every drawing: that would try again without end.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(reset, [on])
  return <>{defect === undefined ? children : instead}</>
}

/** Where the browser shows errors: nothing may be sent from here. */
export function showDefect(defect: unknown): void {
  setTimeout(() => {
    throw defect
  })
}
