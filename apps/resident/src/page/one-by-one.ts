import { useEffect, useState } from 'preact/hooks'
import { afterPaint } from './after-paint.ts'

/**
 * How many of so many parts to draw: one more whenever what was drawn before is on the screen, so that
 * an old phone shows something at once and answers in between.
 * @param atOnce draws all of them now
 */
export function useOneByOne(all: number, atOnce: boolean): number {
  const [drawn, setDrawn] = useState(0)
  const isWhole = atOnce || drawn >= all
  useEffect(() => {
    if (isWhole) return undefined
    let wanted = true
    const more = async (): Promise<void> => {
      await afterPaint()
      if (wanted) setDrawn(drawn + 1)
    }
    void more()
    return () => {
      wanted = false
    }
  }, [drawn, isWhole])
  return isWhole ? all : drawn
}
