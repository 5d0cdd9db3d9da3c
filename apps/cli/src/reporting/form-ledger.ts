import { formLedger, numbered } from '@zeimori/console/openings'
import type { FormLedger } from '@zeimori/records'
import { forProvider } from '@zeimori/store'
import { foundProblem } from '../failure.ts'
import type { Installation } from '../installation.ts'
import { ledgerHere } from '../ledger-here.ts'

/**
 * A municipality's ledger at a moment, as the forms need it.
 * @throws a problem in words for a municipality that is not registered
 */
export async function formLedgerOf(
  { store, settings, services }: Installation,
  tenant: string,
  asOf: number,
): Promise<FormLedger> {
  const found = await forProvider(store, async (within) => {
    const ledger = await formLedger(within, services, ledgerHere(settings), tenant, asOf)
    return ledger && numbered(within, ledger)
  })
  if (found === undefined)
    throw foundProblem(
      `自治体 ${tenant} は登録されていません。登録された自治体は ./zeimori tenant list で見られます。`,
    )
  return found
}
