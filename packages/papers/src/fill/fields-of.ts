import { adjustmentOf, donationsOf, noIncomeOf, transfersOf, withheldOf } from './back.ts'
import { businessOf, dividendsOf, familyWorkersOf, miscellaneousRowsOf } from './business.ts'
import { deductionsOf } from './deductions.ts'
import { detailsOf } from './details.ts'
import type { Filing } from './filing.ts'
import { earningsOf, headingOf, incomeOf, paymentOf } from './front.ts'
import { livingApartOf, relativeRowsOf } from './relatives.ts'
import { remarksOf, separateOf } from './separate.ts'
import type { Values } from './value.ts'

/**
 * What stands in every box of the 申告書 of the assessment's 年度. The amounts are the engine's own.
 * Boxes that are not named are blank, and may be.
 */
export const fieldsOf = (filing: Filing): Values =>
  Object.fromEntries([
    ...headingOf(filing),
    ...incomeOf(filing),
    ...earningsOf(filing),
    ...detailsOf(filing),
    ...relativeRowsOf(filing),
    ...deductionsOf(filing),
    ...paymentOf(filing),
    ...businessOf(filing),
    ...dividendsOf(filing),
    ...miscellaneousRowsOf(filing),
    ...transfersOf(filing),
    ...familyWorkersOf(filing),
    ...livingApartOf(filing),
    ...withheldOf(filing),
    ...donationsOf(filing),
    ...adjustmentOf(filing),
    ...noIncomeOf(filing),
    ...separateOf(filing),
    ...remarksOf(filing),
  ])
