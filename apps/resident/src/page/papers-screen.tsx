import type { JSX } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { OwnForm, OwnFormModule } from '../papers/filing.ts'
import { PapersPanel } from '../papers/papers-panel.tsx'
import { TenantContext } from '../tenant/context.ts'
import { moveText } from '../texts/screens.ts'
import type { PanelProps } from './panels.ts'

/** The papers, on the municipality's own form where it has given one; on the standard one if that cannot come. */
export function PapersOnOwnForm(props: PanelProps): JSX.Element {
  const tenant = useContext(TenantContext)
  const path = tenant?.ownForm
  const municipality = tenant?.団体.番号 ?? ''
  const [own, setOwn] = useState<OwnForm>()
  const [settled, settle] = useState(path === undefined)
  useEffect(() => {
    if (path === undefined) return
    loadOwnForm(path, municipality)
      .then(setOwn, () => undefined)
      .then(
        () => settle(true),
        () => undefined,
      )
  }, [path, municipality])
  if (!settled)
    return (
      <p class="loading" role="status">
        {moveText.loading}
      </p>
    )
  return <PapersPanel {...props} {...(own !== undefined && { ownForm: own })} />
}

const loadOwnForm = async (path: string, municipality: string): Promise<OwnForm> => {
  const { pdf, layout }: OwnFormModule = await import(path)
  return { pdf, layout, municipality }
}
