import { diagnosis, repairDays } from './definitions/diagnosis.ts'
import {
  incidentComplete,
  incidentFirst,
  incidentFollow,
  incidentList,
} from './definitions/incidents.ts'
import {
  checkSheetPaper,
  failurePlan,
  policyFit,
  proposal,
  publicMeasures,
  requirementTablePaper,
} from './definitions/ledger.ts'
import { ofRegisters } from './definitions/of-registers.ts'
import { contactChart, staff, staffChanges } from './definitions/organisation.ts'
import { accessControl, authentication } from './definitions/access.ts'
import { accountReview, accounts, sharedIds } from './definitions/people.ts'
import { availability } from './definitions/availability.ts'
import { backup } from './definitions/backup.ts'
import { logReview } from './definitions/log-review.ts'
import {
  environment,
  signatures,
  software,
  weaknessRegister,
  weaknessReport,
} from './definitions/software.ts'
import { capacity, configuration, logProposal } from './definitions/system.ts'
import { handouts, measures } from './definitions/yearly.ts'
import type { PaperDefinition } from './paper.ts'

/** Every official paper by the name that the command and the console use. */
export const papers = {
  'ipa-check-sheet': checkSheetPaper,
  staff,
  'staff-changes': staffChanges,
  environment,
  software,
  'incident-first': incidentFirst,
  'incident-follow': incidentFollow,
  'incident-complete': incidentComplete,
  incidents: incidentList,
  diagnosis,
  measures,
  weaknesses: weaknessReport,
  'log-proposal': logProposal,
  configuration,
  proposal,
  'failure-plan': failurePlan,
  accounts,
  'account-review': accountReview,
  'shared-ids': sharedIds,
  authentication,
  'access-control': accessControl,
  capacity,
  backup,
  contacts: contactChart,
  handouts,
  'log-review': logReview,
  'weakness-register': weaknessRegister,
  availability,
  'public-measures': publicMeasures,
  'repair-days': repairDays,
  requirements: requirementTablePaper,
  policy: policyFit,
  signatures,
  ...ofRegisters,
} as const satisfies Readonly<Record<string, PaperDefinition>>

export type PaperName = keyof typeof papers

const isPaper = (text: string): text is PaperName => Object.hasOwn(papers, text)

/** The names of all papers, by the number of their form. */
export const paperNames: readonly PaperName[] = Object.keys(papers)
  .filter(isPaper)
  .toSorted((a, b) =>
    papers[a].form < papers[b].form ? -1 : papers[a].form > papers[b].form ? 1 : 0,
  )

/** The text as the name of a paper, if it is one. */
export const asPaper = (text: string): PaperName | undefined => (isPaper(text) ? text : undefined)

/** A paper by its name, as every paper is. */
export const paperOf = (name: PaperName): PaperDefinition => papers[name]
