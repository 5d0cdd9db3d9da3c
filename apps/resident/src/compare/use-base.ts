import { useMemo } from 'preact/hooks'
import type { Reading } from '../form/read-form.ts'
import type { Base } from './scenario.ts'

/**
 * What the scenarios start from: the same object as long as it says the same, so that typing in a panel
 * does not make everything be worked out again.
 */
export function useBase({ 申告, 団体, 年度 }: Reading): Base {
  const says = JSON.stringify([申告, 団体, 年度.記号])
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => ({ 申告, 団体, 年度 }), [says])
}
