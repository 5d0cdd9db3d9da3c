import type { JSX } from 'preact'
import { CorrectionOf } from '../about/news.tsx'
import type { Worked } from '../form/worked.ts'
import { touches } from '../tenant/corrections.ts'
import type { TenantModule } from '../tenant/tenant.ts'

export type CorrectionsProps = {
  readonly of: Pick<TenantModule, 'corrections'>
  readonly worked: Worked
}

/** What has been put right and concerns this resident, as far as what is typed tells. Nothing to most. */
export function Corrections({ of, worked }: CorrectionsProps): JSX.Element | null {
  const { reading, 査定 } = worked
  const hers = of.corrections.filter((correction) => touches(correction, reading.申告, 査定))
  return hers.length === 0 ? null : (
    <div class="corrections">
      {hers.map((correction) => (
        <CorrectionOf key={correction.id} correction={correction} />
      ))}
    </div>
  )
}
