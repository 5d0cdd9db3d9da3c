export { fieldTable, fieldsOfRow } from './fields/index.ts'
export {
  parts,
  rowOf,
  type Field,
  type FieldRows,
  type FieldTable,
  type Part,
} from './fields/field.ts'
export { fieldsOf } from './fill/fields-of.ts'
export type { Filing } from './fill/filing.ts'
export {
  livingOf,
  noPersons,
  nobody,
  livelihoods,
  declaringReasons,
  type Letterhead,
  type Livelihood,
  type Named,
  type Persons,
} from './fill/person.ts'
export { valueText, type Value, type Values } from './fill/value.ts'
export { checkForm, type FormProblem } from './form/check-form.ts'
export { fit, lineDistance, padding, pointsPerMm, roughly, type Measure } from './form/fit.ts'
export type { Box, Form, FormPage, Label, Rule } from './form/form.ts'
export { lostRows, paginate, type PrintedPage } from './form/paginate.ts'
export { standardForm } from './standard/standard-form.ts'
export { legible, type Legible, type Replaced } from './form/legible.ts'
export { setText, tickIn, type SetLine } from './form/setting.ts'
export { attachmentsOf, type Attachment, type AttachmentCode } from './attachments.ts'
export { readFormLayout, type ReadForm } from './form/read-form-layout.ts'
export { transferSheet, type TransferPart, type TransferRow } from './transfer.ts'
export { waysOf, type TaxReturnReason, type Ways } from './ways.ts'
