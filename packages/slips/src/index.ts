export { activeEntries, type Answers, type AppliedSlip } from './apply/answers.ts'
export { applySlip, type Applied, type ApplyChoices, type OpenPoint } from './apply/apply-slip.ts'
export { largestFile } from './decode.ts'
export type { Problem, Spot } from './problem.ts'
export { readSlip } from './read-slip.ts'
export { housingMarks, type HousingMark } from './slip.ts'
export type {
  Caution,
  Entry,
  NotCarried,
  Question,
  QuestionId,
  ReadSlip,
  Reason,
  Slip,
  SlipKind,
  Target,
} from './slip.ts'
