import { Button } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { moveText } from '../texts/screens.ts'
import { Guard, showDefect } from './guard.tsx'
import { panels, type Panel, type PanelName, type PanelProps } from './panels.ts'

export type LazyPanelProps = PanelProps & { readonly name: PanelName }

type Fetched = { readonly panel?: Panel; readonly failed?: true }

/** A panel that comes when it is looked at, and says so while it is on its way or cannot come. */
export function LazyPanel({ name, ...props }: LazyPanelProps): JSX.Element {
  const [{ panel: Drawn, failed }, keep] = useState<Fetched>({})
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let wanted = true
    const settle = (fetched: Fetched): void => {
      if (wanted) keep(fetched)
    }
    keep({})
    panels[name]().then(
      (panel) => settle({ panel }),
      (defect: unknown) => {
        showDefect(defect)
        settle({ failed: true })
      },
    )
    return () => {
      wanted = false
    }
  }, [name, tries])
  if (failed)
    return (
      <section class="card" role="alert">
        <p>{moveText.loadFailed}</p>
        <Button look="add" onPress={() => setTries(tries + 1)}>
          {moveText.again}
        </Button>
      </section>
    )
  return Drawn === undefined ? (
    <p class="loading" role="status">
      {moveText.loading}
    </p>
  ) : (
    <Guard on={props.state} instead={<p>{moveText.loadFailed}</p>}>
      <Drawn {...props} />
    </Guard>
  )
}
