import fc from 'fast-check'
import { run, simulations } from '@zeimori/records/measuring'
import type { BenchFigure } from '../figure.ts'
import { shareOf } from '../stages.ts'

const wholeSchedules = 10_000

/** Some two years of each schedule, watched by a worker that sleeps at times; a calendar of another make judges. */
export function schedules(share: number): Promise<readonly BenchFigure[]> {
  const count = shareOf(wholeSchedules, share)
  const found = fc.sample(simulations, { numRuns: count, seed: 20_261_123 }).map(run)
  const wrong = (which: 'missed' | 'doubled'): number => {
    const bad = found.filter((one) => one[which].length > 0)
    for (const one of bad.slice(0, 5)) console.error(`${which}: ${one[which][0] ?? ''}`)
    return bad.length
  }
  return Promise.resolve([
    { id: 'schedules_missed', value: wrong('missed'), unit: '' },
    { id: 'schedules_doubled', value: wrong('doubled'), unit: '' },
    { id: 'schedules', value: count, unit: '' },
    { id: 'schedule_looks', value: found.reduce((sum, { looks }) => sum + looks, 0), unit: '' },
    { id: 'schedule_reminders', value: found.reduce((sum, { sent }) => sum + sent, 0), unit: '' },
  ])
}
