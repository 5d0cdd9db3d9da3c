import type { Doubt } from '../glossary/doubts.ts'
import {
  given,
  unconfirmed,
  whole,
  working,
  type Condition,
  type Figure,
  type Working,
} from './figure.ts'
import { downTo, fraction, up, type Rate } from './rate.ts'

/** The sum of any number of amounts. */
export function sum(of: readonly Figure[]): Working {
  let total = 0
  for (const figure of of) total += figure.yen
  return working('plus', total, of, whole, 1)
}

export const plus = (...of: readonly Figure[]): Working => sum(of)

export const minus = (a: Figure, b: Figure): Working =>
  working('minus', a.yen - b.yen, [a, b], whole, 1)

/** `a － b`, but never below nought: what cannot be deducted is lost. */
export const deduct = (a: Figure, b: Figure): Working =>
  working('deduct', Math.max(0, a.yen - b.yen), [a, b], whole, 1)

/** `a × rate` in whole yen, or a RangeError. Where the law rounds, `timesDown` or `timesUp` says so. */
export const times = (a: Figure, rate: Rate): Working =>
  working('times', (a.yen * rate.num) / rate.den, [a], rate, 1)

/** `a × rate`, dropping what is less than `unit` yen. */
export const timesDown = (a: Figure, rate: Rate, unit = 1): Working =>
  working('timesDown', downTo(unit, a.yen, rate), [a], rate, unit)

/** `a × rate`, raising a fraction of a yen to one yen. */
export const timesUp = (a: Figure, rate: Rate): Working =>
  working('timesUp', up(a.yen, rate), [a], rate, 1)

/** Drops what is less than `unit` yen. */
export const cut = (unit: number, a: Figure): Working =>
  working('timesDown', Math.floor(a.yen / unit) * unit, [a], whole, unit)

/** `a × part ÷ total`, raising a fraction of a yen to one yen; nought where `total` is nought. */
export const prorateUp = (a: Figure, part: Figure, total: Figure): Working =>
  working('prorateUp', up(a.yen, share(part, total)), [a, part, total], whole, 1)

const share = (part: Figure, total: Figure): Rate =>
  total.yen === 0 ? fraction(0, 1) : fraction(part.yen, total.yen)

/** Marks a product whose fraction of a yen is dropped or raised, where the law does not say which. */
export function unconfirmedRounding(doubt: Doubt, w: Working): Working {
  const [amount] = w.of
  const exact = amount === undefined || (amount.yen * w.rate.num) % w.rate.den === 0
  return exact ? w : unconfirmed(doubt, w)
}

/** The smaller of two amounts. */
export const lesser = (a: Figure, b: Figure): Working =>
  working('lesser', Math.min(a.yen, b.yen), [a, b], whole, 1)

/** The larger of two amounts. */
export const greater = (a: Figure, b: Figure): Working =>
  working('greater', Math.max(a.yen, b.yen), [a, b], whole, 1)

/** One amount, chosen because the conditions hold. */
export const chosen = (a: Figure, when: readonly Condition[]): Working =>
  given(when, working('same', a.yen, [a], whole, 1))
