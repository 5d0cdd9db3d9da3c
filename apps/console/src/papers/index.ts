/** Official papers, for the command. */
export { draftPaper, type WantedPaper } from './draft.ts'
export { coverOf, readVersion, type WholeVersion } from './read-version.ts'
export { wholeZip } from './whole-zip.ts'
