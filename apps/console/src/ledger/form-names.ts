import { ledgerForms, type LedgerFormName } from '@zeimori/records'

const isName = (text: string): text is LedgerFormName => Object.hasOwn(ledgerForms, text)

/** The official forms that the ledger fills in. */
export const formNames: readonly LedgerFormName[] = Object.keys(ledgerForms).filter(isName)

/** The files in which each is handed out. */
export const formEndings = ['xlsx', 'pdf'] as const
export type FormEnding = (typeof formEndings)[number]
