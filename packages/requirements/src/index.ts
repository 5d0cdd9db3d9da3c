export {
  catalogue,
  everyRequirement,
  frameworks,
  requirementOf,
  requirementsBinding,
  requirementsOf,
} from './catalogue.ts'
export { cadences, type Cadence, type Validity } from './cadences.ts'
export { controls, type ControlId } from './controls.ts'
export {
  mergedValues,
  rulingsOfConflicts,
  seemingPasses,
  type Merged,
  type Ruling,
  type Trap,
} from './merged.ts'
export type { LedgerRequirement, Pattern, Requirement } from './requirement.ts'
export {
  isOptional,
  isSourceId,
  sourceIds,
  sourceText,
  sources,
  type Source,
  type SourceId,
} from './sources.ts'
export {
  proofs,
  responsibilities,
  strengths,
  themes,
  type Proof,
  type Responsible,
  type Strength,
  type Theme,
} from './themes.ts'
