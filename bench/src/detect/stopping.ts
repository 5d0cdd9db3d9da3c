import { join } from 'node:path'
import { helperAt } from '@zeimori/stops'
import { hasNginx, installed, listening, startNginx } from '@zeimori/stops/measuring'
import { percentile, type BenchFigure } from '../figure.ts'
import { shareOf } from '../stages.ts'

const trials = 200
/** So many visitors ask at the same time, again and again. */
const visitors = 20
const target = '142051'

/**
 * How long it takes from the word to the root helper until nginx, with nothing behind it, answers every
 * visitor of the municipality with 503.
 */
export async function stopping(share: number): Promise<readonly BenchFigure[]> {
  if (!hasNginx) throw new Error('nginx がありません。')
  const place = installed()
  const helper = await listening(place)
  const nginx = await startNginx(join(place.folder, 'nginx'), place.flags)
  const flags = helperAt(place.socket, place.flags)
  const closed = async (): Promise<boolean> => {
    const asked = Array.from({ length: visitors }, () => nginx.get(`/t/${target}/ja/`))
    return (await Promise.all(asked)).every(({ status }) => status === 503)
  }
  try {
    const seconds: number[] = []
    for (let trial = 0; trial < shareOf(trials, share); trial += 1) {
      const begun = performance.now()
      // oxlint-disable-next-line no-await-in-loop -- one stop after the other
      await flags.stop(target)
      // oxlint-disable-next-line no-await-in-loop -- until nobody is let in
      while (!(await closed()));
      seconds.push((performance.now() - begun) / 1000)
      // oxlint-disable-next-line no-await-in-loop -- before the next
      await flags.resume(target)
    }
    return [
      { id: 'stop_flag_s', value: percentile(seconds, 0.95), unit: 's' },
      { id: 'stops_done', value: seconds.length, unit: '' },
    ]
  } finally {
    await nginx.stop()
    helper.close()
    place.end()
  }
}
