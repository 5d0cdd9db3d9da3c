import type { 年度の記号 } from '@zeimori/tax'
import { createContext } from 'preact'
import type { TenantModule } from './tenant.ts'
import { openYears } from './years.ts'

/** What the municipality has settled, as it stands on the day on which the page is used. */
export type Settled = TenantModule & {
  /** The years that are open; undefined is every year. */
  readonly open: readonly 年度の記号[] | undefined
  /** That day in Japan, as 「2026-11-22」. */
  readonly today: string
}

/** @param today the day in Japan */
export const settledOn = (tenant: TenantModule, today: string): Settled => ({
  ...tenant,
  open: openYears(tenant.years, today),
  today,
})

/** For whichever part of the page shows some of it. */
export const TenantContext = createContext<Settled | undefined>(undefined)
