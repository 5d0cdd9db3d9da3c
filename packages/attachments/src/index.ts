export { fileCheck, type Looking } from './check-file.ts'
export { clamdScanner, type ClamdAddress, type Scanner, type Verdict } from './clamd.ts'
export {
  inspect,
  largestAttachment,
  takenEndings,
  type Inspected,
  type InspectionProblem,
} from './inspect.ts'
export { attachmentFolder, type AttachmentFolder } from './keep.ts'
