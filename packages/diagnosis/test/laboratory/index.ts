import { commandVariants } from './commands.ts'
import { crawlVariants } from './crawling.ts'
import { fileVariants } from './files.ts'
import { headerVariants } from './headers.ts'
import { listingVariants } from './listing.ts'
import { redirectVariants } from './redirect.ts'
import { scriptVariants } from './script.ts'
import { sqlVariants } from './sql.ts'
import type { Variant } from './variant.ts'

export { powerOf, tryVariant, type Power, type Tried } from './run.ts'

/** Every site of the laboratory. */
export const variants: readonly Variant[] = [
  ...sqlVariants,
  ...scriptVariants,
  ...commandVariants,
  ...listingVariants,
  ...fileVariants,
  ...redirectVariants,
  ...headerVariants,
  ...crawlVariants,
]
