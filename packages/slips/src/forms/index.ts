import type { Element } from '../xml.ts'
import { donationForms } from './donation.ts'
import { donationsOfAYearForm } from './donations-of-a-year.ts'
import type { Form } from './form.ts'
import { lifeForm } from './life.ts'
import { mutualAidForm } from './mutual-aid.ts'
import { pensionForm } from './pension.ts'
import { quakeForm } from './quake.ts'
import { salaryForm } from './salary.ts'
import { taxReturnForm } from './tax-return.ts'

const certificates: ReadonlyMap<string, Form> = new Map([
  ['TEG800', lifeForm],
  ['TEG810', quakeForm],
  ...Object.entries(donationForms),
  ['TEG830', donationsOfAYearForm],
  ['TEG840', pensionForm],
  ['TEG850', mutualAidForm],
])

/** Elements that are forms of slips, of which a file has one. */
const formName = /^(?:TEG[0-9]{3}|KOA020)$/

/** The forms in a file, wherever they stand. */
export const formsIn = (element: Element): readonly Element[] =>
  formName.test(element.name) ? [element] : element.children.flatMap(formsIn)

/** How to read a form, or undefined where it is none that we know. */
export function formOf(element: Element): Form | undefined {
  if (element.name === 'KOA020') return taxReturnForm(element)
  return element.name.startsWith('TEG1') ? salaryForm(element) : certificates.get(element.name)
}
