import { readDeclaration, yen, type Yen, type 申告 } from '@zeimori/tax'
import { blueIncomes, limitOf } from '../blue-deduction.ts'
import type { CostedIncome, Entry, Slip, StatedIncome } from '../slip.ts'
import { choiceOf, sumOf } from './amounts-of.ts'
import type { Slot } from './slots.ts'

type Others = NonNullable<申告['ほかの所得']>

const none: Others | undefined = (() => {
  const read = readDeclaration({ ほかの所得: {} })
  return read.ok ? read.declaration.ほかの所得 : undefined
})()

/** @throws RangeError where the law's own reader finds none: our defect */
function othersOf({ ほかの所得 }: 申告): Others {
  const others = ほかの所得 ?? none
  if (others === undefined) throw new RangeError('no empty incomes')
  return others
}

const withOthers = (declaration: 申告, more: Partial<Others>): 申告 => ({
  ...declaration,
  ほかの所得: { ...othersOf(declaration), ...more },
})

type Costed = { readonly 収入金額: number; readonly 必要経費: number }

const held = (one: Costed | undefined): number => (one?.収入金額 ?? 0) + (one?.必要経費 ?? 0)

/** An income of which came in and was spent so much more. */
const more = (one: Costed | undefined, gross: number, cost: number) => ({
  収入金額: yen((one?.収入金額 ?? 0) + gross),
  必要経費: yen((one?.必要経費 ?? 0) + cost),
})

const business = { 青色専従者給与: yen(0), 白色専従者: [] } as const

/** 青色申告特別控除 as far as the return tells that it was taken from this income, in yen. */
function blueOf(income: StatedIncome, entries: readonly Entry[]): Yen {
  const blue = blueIncomes.find((one) => one === income)
  return blue === undefined ? yen(0) : sumOf(entries, `ほかの所得.${blue}.青色申告特別控除額`)
}

/**
 * The choice of its limit, with which the law deducts it again. Where the return does not tell from which
 * income it was taken, it is among the costs, and must not be deducted twice.
 */
function blueChoice(others: Others, blue: Yen, { nendo }: Slip): Pick<Others, '青色申告特別控除'> {
  if (blue > 0) return { 青色申告特別控除: limitOf(blue, nendo)?.limit }
  const hasAccounts = blueIncomes.some((income) => held(others[income]) > 0)
  return { 青色申告特別控除: hasAccounts ? others.青色申告特別控除 : undefined }
}

/**
 * What came in, and what is left of it after all that the return has deducted already: the difference is taken
 * as the cost, so that the income is the return's.
 */
export const statedSlot = (income: StatedIncome): Slot => ({
  holds: ({ ほかの所得 }) => held(ほかの所得?.[income]),
  fill: (declaration, entries, slip) => {
    const others = othersOf(declaration)
    const gross = sumOf(entries, `ほかの所得.${income}.収入金額`)
    const blue = blueOf(income, entries)
    const cost = gross - sumOf(entries, `ほかの所得.${income}.所得金額`) - blue
    switch (income) {
      case '営業等':
      case '農業':
        return withOthers(declaration, {
          ...blueChoice(others, blue, slip),
          [income]: { ...(others[income] ?? business), ...more(others[income], gross, cost) },
        })
      case '不動産':
        return withOthers(declaration, {
          ...blueChoice(others, blue, slip),
          不動産: {
            ...(others.不動産 ?? { ...business, 土地の負債の利子: yen(0) }),
            ...more(others.不動産, gross, cost),
          },
        })
      case '業務の雑':
      case 'その他の雑':
        return withOthers(declaration, { [income]: more(others[income], gross, cost) })
    }
  },
})

export const costedSlot = (income: CostedIncome): Slot => ({
  holds: ({ ほかの所得 }) => held(ほかの所得?.[income]),
  fill: (declaration, entries) => {
    const gross = sumOf(entries, `ほかの所得.${income}.収入金額`)
    const cost = sumOf(entries, `ほかの所得.${income}.必要経費`)
    return withOthers(declaration, { [income]: more(othersOf(declaration)[income], gross, cost) })
  },
})

export const interestSlot: Slot = {
  holds: ({ ほかの所得 }) => ほかの所得?.利子 ?? 0,
  fill: (declaration, entries) => {
    const interest = sumOf(entries, 'ほかの所得.利子')
    return interest === 0
      ? declaration
      : withOthers(declaration, { 利子: yen(othersOf(declaration).利子 + interest) })
  },
}

const dividendKinds = [
  '剰余金の配当等',
  '証券投資信託',
  '外貨建等証券投資信託',
  '配当控除の対象外',
] as const

export const dividendSlot: Slot = {
  holds: ({ ほかの所得 }) =>
    (ほかの所得?.配当 ?? []).reduce((sum, { 収入金額 }) => sum + 収入金額, 0),
  fill: (declaration, entries) => {
    const gross = sumOf(entries, 'ほかの所得.配当.収入金額')
    const net = sumOf(entries, 'ほかの所得.配当.所得金額')
    const kind = choiceOf(entries, '配当.種類', dividendKinds)
    if (kind === undefined) return declaration
    return withOthers(declaration, {
      配当: [
        ...othersOf(declaration).配当,
        { 種類: kind, 収入金額: gross, 負債の利子: yen(gross - net) },
      ],
    })
  },
}
