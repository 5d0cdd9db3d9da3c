import {
  fieldsOf,
  fieldTable,
  paginate,
  readFormLayout,
  standardForm,
  type Filing,
  type Form,
  type Persons,
  type PrintedPage,
  type Values,
} from '@zeimori/papers'
import { assess, type 年度の記号 } from '@zeimori/tax'
import type { Worked } from '../form/worked.ts'

/** What a municipality's own paper is, as its module brings it: the PDF in base64, and the coordinates. */
export type OwnFormModule = { readonly pdf: string; readonly layout: unknown }

/** A municipality's own paper, with whose it is. */
export type OwnForm = OwnFormModule & { readonly municipality: string }

/** The filled papers, before anything is drawn. */
export type FilledPapers = {
  readonly filing: Filing
  readonly year: 年度の記号
  readonly values: Values
  readonly pages: readonly PrintedPage[]
  /** The municipality's own paper is used. */
  readonly own: OwnForm | undefined
}

/** Fills the papers in from the form and from what is typed beside it. Who has no income has papers too. */
export function fillPapers(
  { reading, 査定 }: Worked,
  persons: Persons,
  ownForm: OwnForm | undefined,
): FilledPapers {
  const { 申告, 団体, 年度 } = reading
  const filing: Filing = {
    申告,
    査定: 査定 ?? assess(申告, 団体, 年度),
    persons,
    letterhead: {
      taxes: `${団体.市町村民税の呼び名}・${団体.道府県民税の呼び名}`,
      addressee: `${団体.名称}長`,
    },
  }
  const values = fieldsOf(filing)
  const { form, own } = formFor(
    年度.記号,
    ownForm?.municipality === 団体.番号 ? ownForm : undefined,
  )
  const pages = paginate(form, values, fieldTable(年度.記号).fields)
  return { filing, year: 年度.記号, values, pages, own }
}

/** The own paper where it is sound and of this year, otherwise the standard one. */
function formFor(
  year: 年度の記号,
  ownForm: OwnForm | undefined,
): { readonly form: Form; readonly own: OwnForm | undefined } {
  const read = ownForm && readFormLayout(ownForm.layout)
  return read?.ok === true && read.form.year === year
    ? { form: read.form, own: ownForm }
    : { form: standardForm(year), own: undefined }
}
