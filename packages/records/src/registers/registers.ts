import { audits } from './definitions/audits.ts'
import { changes } from './definitions/changes.ts'
import { consultations } from './definitions/consultations.ts'
import { contracts } from './definitions/contracts.ts'
import { disposals } from './definitions/disposals.ts'
import { domains } from './definitions/domains.ts'
import { duties } from './definitions/duties.ts'
import { inquiries } from './definitions/inquiries.ts'
import { maintenanceContracts } from './definitions/maintenance-contracts.ts'
import { manuals } from './definitions/manuals.ts'
import { outsideServices } from './definitions/outside-services.ts'
import { personalRules } from './definitions/personal-rules.ts'
import { realData } from './definitions/real-data.ts'
import { sites } from './definitions/sites.ts'
import { stopConsents } from './definitions/stop-consents.ts'
import { terminals } from './definitions/terminals.ts'
import { training } from './definitions/training.ts'
import { visits } from './definitions/visits.ts'
import { workers } from './definitions/workers.ts'
import type { RegisterDefinition } from './definition.ts'

/** Every register. A new one is one more file, and its line here. */
export const registers = {
  consultations,
  changes,
  'stop-consents': stopConsents,
  duties,
  workers,
  training,
  visits,
  sites,
  terminals,
  'outside-services': outsideServices,
  'maintenance-contracts': maintenanceContracts,
  domains,
  disposals,
  audits,
  inquiries,
  'personal-rules': personalRules,
  manuals,
  contracts,
  'real-data': realData,
} as const satisfies Readonly<Record<string, RegisterDefinition>>

export type RegisterName = keyof typeof registers

const isRegister = (text: string): text is RegisterName => Object.hasOwn(registers, text)

/** The names of all registers, in the order in which they are shown. */
export const registerNames: readonly RegisterName[] = Object.keys(registers).filter(isRegister)

/** The text as the name of a register, if it is one. */
export const asRegister = (text: string): RegisterName | undefined =>
  isRegister(text) ? text : undefined

/** A register by its name, as every register is. */
export const registerOf = (name: RegisterName): RegisterDefinition => registers[name]
