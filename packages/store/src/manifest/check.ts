import type { Store } from '../connect/open.ts'
import { compareSchema, describeSchema, type SchemaDifference } from './describe.ts'
import manifest from './manifest.json' with { type: 'json' }

/** What of the database is not as this version of the product makes it: nothing, in a sound one. */
export const checkSchema = async (store: Store): Promise<SchemaDifference> =>
  compareSchema(manifest, await describeSchema(store))
