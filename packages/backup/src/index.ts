export { differingTables } from './compare.ts'
export { StrangeGenerationError, type Manifest } from './manifest.ts'
export {
  checkRepository,
  generations,
  initRepository,
  keepNewest,
  unlock,
  type Generation,
} from './restic.ts'
export {
  NoDatabaseError,
  NoGenerationError,
  OccupiedError,
  restoreBackup,
  type Restored,
} from './restore.ts'
export { MissingProgramError, ProgramError } from './run-program.ts'
export { takeBackup, type Repositories, type Source } from './take.ts'
