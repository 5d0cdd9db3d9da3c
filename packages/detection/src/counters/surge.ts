import { sayDuration } from '../rules/duration.ts'
import type { Counting } from '../rules/rule.ts'
import { anscombe } from '../statistics/counts.ts'
import { binLength, binOf } from './bins.ts'
import type { Counter, Finding, Found, Saved } from './counter.ts'
import { generations } from './generations.ts'

type Surge = Extract<Counting, { how: 'surge' }>

/** What one key is used to. Rates are events a bin. */
type Habit = {
  bin: number
  now: number
  /** The last closed bins, oldest first. */
  readonly recent: number[]
  mean: number
  /** How far windows spread on the Anscombe scale: one, if visitors came one by one. */
  spread: number
  learned: number
  /** The mean of each hour of the week. */
  readonly week: number[]
}

const hours = 168
/** 1 January 1970 was a Thursday in Japan as well: any fixed start serves. */
const hourOfWeek = (bin: number): number => Math.floor((bin * binLength) / 3_600_000) % hours
/** Before so many bins were seen, nothing is unusual. */
const needed = 60
/** More than this much above what is usual is not learned at once: an attack must not become a habit. */
const learnable = 1.5
/** How much of a week's hour the newest week is. */
const weekShare = 0.3

/** Watches how many events come, against the last minutes and the same hour of other weeks. */
export function surgeCounter(count: Surge, most: number, saved: Saved): Counter {
  const habits = generations<Habit>(most)
  for (const [key, numbers] of saved) habits.set(key, habitOf(numbers))
  const bins = Math.round(count.window / binLength)
  const share = 1 - Math.exp(-binLength / count.memory)
  const close = (habit: Habit, until: number): Finding | undefined => {
    let finding: Finding | undefined
    // After a long silence the habit has faded as far as it will: what is older changes nothing.
    const from = Math.max(habit.bin, until - Math.ceil((4 * count.memory) / binLength))
    for (let bin = from; bin < until; bin += 1) {
      habit.recent.push(bin === habit.bin ? habit.now : 0)
      if (habit.recent.length > bins) habit.recent.shift()
      finding = judge(count, habit, bin) ?? finding
      learn(habit, bin, share)
    }
    if (habit.bin < until) {
      habit.now = 0
      habit.bin = until
    }
    return finding
  }
  return {
    restsWhenQuiet: false,
    size: habits.size,
    take: (_, key, at) => {
      let habit = habits.get(key)
      if (habit === undefined) {
        habit = newHabit(binOf(at))
        habits.set(key, habit)
      }
      if (habit.bin < binOf(at)) close(habit, binOf(at))
      habit.now += 1
      return undefined
    },
    pass: (at) => {
      const found: Found[] = []
      for (const [key, habit] of habits.entries()) {
        const finding = habit.bin < binOf(at) ? close(habit, binOf(at)) : undefined
        if (finding !== undefined) found.push({ key, finding })
      }
      return found
    },
    save: () => habits.entries().map(([key, habit]) => [key, numbersOf(habit)]),
  }
}

const newHabit = (bin: number): Habit => ({
  bin,
  now: 0,
  recent: [],
  mean: 0,
  spread: 1,
  learned: 0,
  week: Array.from({ length: hours }, () => 0),
})

/** What this bin is expected to hold: the last minutes, or this hour in other weeks, if that is more. */
const expected = (habit: Habit, bin: number): number =>
  Math.max(habit.mean, habit.week[hourOfWeek(bin)] ?? 0)

function judge(count: Surge, habit: Habit, bin: number): Finding | undefined {
  const length = habit.recent.length
  const sum = habit.recent.reduce((total, one) => total + one, 0)
  if (habit.learned < needed || length * binLength < count.window) return undefined
  const usual = expected(habit, bin) * length
  const z = (anscombe(sum) - anscombe(usual)) / Math.max(1, habit.spread)
  const floor = Math.max(usual, count.atLeast)
  if (z <= count.z || sum <= count.times * floor) return undefined
  const times = Math.round((10 * sum) / Math.max(usual, 1)) / 10
  const why = `${sayDuration(count.window)}に${sum}件で、ふだん（${Math.round(usual)}件）の${times}倍です。基準は${count.times}倍で、ゆれの幅の${Math.round(10 * z) / 10}倍（基準${count.z}倍）離れています。`
  return { measured: times, limit: count.times, why }
}

function learn(habit: Habit, bin: number, share: number): void {
  const newest = habit.recent.at(-1) ?? 0
  // The first bins are averaged; then older ones fade.
  const weight = Math.max(share, 1 / (habit.learned + 1))
  const most = learnable * expected(habit, bin) + 3 * Math.sqrt(expected(habit, bin) + 1)
  const taken = habit.learned < needed ? newest : Math.min(newest, most)
  const usual = habit.mean * habit.recent.length
  const sum = habit.recent.reduce((total, one) => total + one, 0)
  const apart = Math.abs(anscombe(sum) - anscombe(usual))
  const spread = habit.learned < needed ? apart : Math.min(apart, 3 * habit.spread)
  // The mean distance of what is normal is √(2/π) standard deviations.
  habit.spread += weight * (1.2533 * spread - habit.spread)
  habit.mean += weight * (taken - habit.mean)
  habit.learned += 1
  const hour = hourOfWeek(bin)
  const held = habit.week[hour] ?? 0
  habit.week[hour] = held + (weekShare / 720) * (taken - held)
}

const numbersOf = (habit: Habit): readonly number[] => [
  habit.bin,
  habit.now,
  habit.mean,
  habit.spread,
  habit.learned,
  ...habit.week,
  ...habit.recent,
]

function habitOf([
  bin = 0,
  now = 0,
  mean = 0,
  spread = 1,
  learned = 0,
  ...rest
]: readonly number[]) {
  const [week, recent] = [rest.slice(0, hours), rest.slice(hours)]
  return { bin, now, mean, spread, learned, week, recent }
}
