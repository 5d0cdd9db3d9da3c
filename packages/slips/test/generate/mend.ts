import { allNamed, zeros, type Node } from './document.ts'
import type { Random } from './random.ts'

/** Makes the values of a document agree with each other, as those of a real one do. */
export function mend(form: Node, prefix: string, random: Random): void {
  const menders: Readonly<Record<string, () => void>> = {
    TEG800: () => mendLife(form, random),
    TEG830: () => mendDonations(form),
    TEG840: () => mendPension(form),
    TEG850: () => mendMutualAid(form),
    KOA020: () => mendReturn(form),
  }
  if (form.name.startsWith('TEG1')) mendSalary(form, prefix, random)
  menders[form.name]?.()
}

const one = (from: Node, name: string): Node | undefined => allNamed(from, name)[0]
const numberOf = (found: Node | undefined): number => Number(found?.text ?? 0)
const set = (found: Node | undefined, value: number): void => {
  if (found !== undefined) found.text = String(value)
}
const atMost = (found: Node | undefined, most: number): void =>
  set(found, Math.min(numberOf(found), most))
const remove = (from: Node, name: string): void => {
  const at = from.under.findIndex((child) => child.name === name)
  if (at !== -1) from.under.splice(at, 1)
  for (const child of from.under) remove(child, name)
}

function mendSalary(form: Node, prefix: string, random: Random): void {
  const p = (suffix: string): Node | undefined => one(form, prefix + suffix)
  const social = numberOf(p('M00020'))
  atMost(p('M00010'), Math.floor(social / 2))
  atMost(p('G10000'), Math.floor(social / 2))
  set(p('O00000'), 15_000 + random.below(35_001))
  const possible = p('E10020')
  if (possible !== undefined) atMost(p('P00000'), numberOf(possible))
}

const code = (number: number): string => `WCE${String(number).padStart(5, '0')}`

function mendLife(form: Node, random: Random): void {
  for (const row of allNamed(form, 'WCE00000'))
    for (const first of [240, 280, 330, 370, 410, 480, 520, 570, 610, 650]) {
      const [gross, dividend, net] = [0, 10, 20].map((more) => one(row, code(first + more)))
      if (gross !== undefined && net !== undefined)
        net.text = zeros(Math.max(numberOf(gross) - numberOf(dividend), 0), random)
    }
}

function mendDonations(form: Node): void {
  const rows = ['WML', 'WMN'].flatMap((letters) =>
    allNamed(form, `${letters}00010`).map((row) =>
      one(row, `${letters}00090`) === undefined ? numberOf(one(row, `${letters}00070`)) : 0,
    ),
  )
  set(
    one(form, 'WMF00000'),
    rows.reduce((sum, amount) => sum + amount, 0),
  )
}

function mendPension(form: Node): void {
  const [paid, expected, total] = ['WOK00000', 'WOL00000', 'WOM00000'].map((name) =>
    one(form, name),
  )
  if (paid === undefined || total === undefined) set(expected, 0)
  if (paid !== undefined)
    set(total, numberOf(expected) > 0 ? numberOf(paid) + numberOf(expected) : 0)
  for (const first of [20, 80, 140]) {
    const [part, later, , , proven] = [0, 10, 20, 30, 40].map((more) =>
      one(form, `WON${String(first + more).padStart(5, '0')}`),
    )
    if (part !== undefined) set(proven, numberOf(part) + numberOf(later))
  }
  for (const more of ['WON00070', 'WON00130']) remove(form, more)
  if (one(form, 'WON00050') === undefined) remove(form, 'WON00060')
}

function mendMutualAid(form: Node): void {
  const paid = one(form, 'WPG00020')
  if (paid !== undefined)
    set(one(form, 'WPI00000'), numberOf(paid) + numberOf(one(form, 'WPH00030')))
}

function mendReturn(form: Node): void {
  for (const [gross, net] of [
    ['ABB00030', 'ABB00300'],
    ['ABB00040', 'ABB00320'],
    ['ABB00050', 'ABB00340'],
    ['ABB00070', 'ABB00360'],
    ['ABB00105', 'ABB01090'],
    ['ABB00110', 'ABB01120'],
  ] as const) {
    const cameIn = one(form, gross)
    if (cameIn !== undefined) atMost(one(form, net), numberOf(cameIn))
  }
  for (const row of allNamed(form, 'ABX00000')) {
    const gross = one(row, 'ABX00260')
    if (gross !== undefined)
      set(one(row, 'ABX00310'), numberOf(gross) - numberOf(one(row, 'ABX00290')))
  }
  const most = numberOf(one(form, 'ABB00450')) + numberOf(one(form, 'ABB00460'))
  for (const row of allNamed(form, 'ABH00140')) atMost(row, Math.floor(most / 4))
}
