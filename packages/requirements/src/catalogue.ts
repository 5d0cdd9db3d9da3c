import type { ControlId } from './controls.ts'
import { readRows } from './read.ts'
import type { Requirement } from './requirement.ts'
import asvs1 from './rows/asvs-1.json' with { type: 'json' }
import asvs2 from './rows/asvs-2.json' with { type: 'json' }
import chiyodaStandard from './rows/chiyoda-standard.json' with { type: 'json' }
import chiyodaWeb from './rows/chiyoda-web.json' with { type: 'json' }
import fujisawa from './rows/fujisawa.json' with { type: 'json' }
import gyomu from './rows/gyomu.json' with { type: 'json' }
import ipaBook from './rows/ipa-book.json' with { type: 'json' }
import ipaKenko from './rows/ipa-kenko.json' with { type: 'json' }
import tochigi from './rows/tochigi.json' with { type: 'json' }

/** Every requirement of the documents that bind where nobody has chosen, in the order of the documents. */
export const catalogue: readonly Requirement[] = [
  ...readRows('fujisawa', fujisawa),
  ...readRows('gyomu', gyomu),
  ...readRows('tochigi', tochigi),
  ...readRows('chiyoda-standard', chiyodaStandard),
  ...readRows('chiyoda-web', chiyodaWeb),
  ...readRows('ipa-book', ipaBook),
  ...readRows('ipa-kenko', ipaKenko),
]

/** The requirements of the frameworks that bind only whom has chosen them. */
export const frameworks: readonly Requirement[] = [
  ...readRows('asvs-1', asvs1),
  ...readRows('asvs-2', asvs2),
]

/** Every requirement that the product knows. */
export const everyRequirement: readonly Requirement[] = [...catalogue, ...frameworks]

/** The requirements of the documents that somebody has chosen; where nobody has, of all but the frameworks. */
export const requirementsBinding = (chosen: readonly string[]): readonly Requirement[] =>
  chosen.length === 0 ? catalogue : everyRequirement.filter(({ source }) => chosen.includes(source))

const byId: ReadonlyMap<string, Requirement> = new Map(everyRequirement.map((row) => [row.id, row]))

/** The requirement of that id; undefined where there is none. */
export const requirementOf = (id: string): Requirement | undefined => byId.get(id)

/** The requirements that a control is done for, in the order of the documents. */
export const requirementsOf = (control: ControlId): readonly Requirement[] =>
  catalogue.filter(({ controls }) => controls.includes(control))
