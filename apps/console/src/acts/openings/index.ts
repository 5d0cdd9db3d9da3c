/** Opening a municipality's pages, for the command: apart from the other acts, for it loads the ledger. */
export { formLedger, numbered } from '../../ledger/form-ledger.ts'
export { askedOwn, asRequirement } from '../../ledger/own.ts'
export { openingStanding, type OpeningStanding } from '../../tenants/opening-standing.ts'
export { closeTenant } from './close.ts'
export { openTenant } from './open.ts'
export { askOverride } from './override.ts'
