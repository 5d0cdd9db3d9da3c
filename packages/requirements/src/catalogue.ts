import type { ControlId } from './controls.ts'
import { readRows } from './read.ts'
import type { Requirement } from './requirement.ts'
import chiyodaStandard from './rows/chiyoda-standard.json' with { type: 'json' }
import chiyodaWeb from './rows/chiyoda-web.json' with { type: 'json' }
import fujisawa from './rows/fujisawa.json' with { type: 'json' }
import gyomu from './rows/gyomu.json' with { type: 'json' }
import ipaBook from './rows/ipa-book.json' with { type: 'json' }
import ipaKenko from './rows/ipa-kenko.json' with { type: 'json' }
import tochigi from './rows/tochigi.json' with { type: 'json' }

/** Every requirement that the product knows, in the order of the documents. */
export const catalogue: readonly Requirement[] = [
  ...readRows('fujisawa', fujisawa),
  ...readRows('gyomu', gyomu),
  ...readRows('tochigi', tochigi),
  ...readRows('chiyoda-standard', chiyodaStandard),
  ...readRows('chiyoda-web', chiyodaWeb),
  ...readRows('ipa-book', ipaBook),
  ...readRows('ipa-kenko', ipaKenko),
]

const byId: ReadonlyMap<string, Requirement> = new Map(catalogue.map((row) => [row.id, row]))

/** The requirement of that id; undefined where there is none. */
export const requirementOf = (id: string): Requirement | undefined => byId.get(id)

/** The requirements that a control is done for, in the order of the documents. */
export const requirementsOf = (control: ControlId): readonly Requirement[] =>
  catalogue.filter(({ controls }) => controls.includes(control))
