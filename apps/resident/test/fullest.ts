import { kindName, kinds } from '../src/form/fields/place.ts'
import { countName, listNames, sizeOf, type Box } from '../src/form/names.ts'
import { boxesShown } from '../src/form/shown.ts'
import { emptyForm, type FormState } from '../src/form/state.ts'

/** A form that asks everything it can: every kind of income, every list at its longest, married, elsewhere. */
const fullestForm = (): FormState => ({
  ...emptyForm('999997'),
  ...Object.fromEntries(listNames.map((list) => [countName(list), String(sizeOf(list).most)])),
  ...Object.fromEntries(kinds.map((kind) => [kindName(kind), 'on'])),
  haigusha: 'ari',
  'haigusha-shogai': 'futsu',
  dantai: '000000',
})

/** Every box that the form can show. */
export const fullestBoxes = (): readonly Box[] => boxesShown(fullestForm())
