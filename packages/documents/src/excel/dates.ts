import type { DayNumber } from '@zeimori/records'

/** 1 January 1970 as Excel counts days. */
const epoch = 25_569
const minutesInDay = 1_440
const minutesAhead = 540

/** A day as Excel counts it. */
export const serialOfDay = (day: DayNumber): number => epoch + day

/** A moment as Excel counts it in Japan, cut to the minute. */
export const serialOfMoment = (at: number): number =>
  epoch + (Math.floor(at / 60_000) + minutesAhead) / minutesInDay
