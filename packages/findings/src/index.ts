export { keyOf } from './finding.ts'
export { tools, type Finding, type Problem, type Read, type Run, type Tool } from './finding.ts'
export { follow, type Followed, type FindingState, type KeptRun } from './follow.ts'
export { readResult } from './read/read.ts'
