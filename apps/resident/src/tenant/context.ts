import { createContext } from 'preact'
import type { TenantModule } from './tenant.ts'

/** What the municipality has settled, for whichever part of the page shows some of it. */
export const TenantContext = createContext<TenantModule | undefined>(undefined)
