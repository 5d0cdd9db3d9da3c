import type { CopiesFacts } from '../facts.ts'
import { probe } from '../probe.ts'
import type { Installation } from '../installation.ts'

/** In hours. */
const day = 24

const same = { hours: 3 * day, tables: 80, rows: 12_345, seconds: 20, faults: 0 }
const good: CopiesFacts = {
  takenHours: 11,
  checkedHours: 3 * day,
  sound: true,
  drill: same,
}

const retrieve = async ({ copies }: Installation): Promise<CopiesFacts> => {
  if (copies === undefined) throw new TypeError('no copies are taken')
  return copies()
}

const hoursAgo = (hours: number | null): string => (hours === null ? 'まだない' : `${hours}時間前`)

const within = (hours: number | null, most: number): boolean =>
  hours !== null && hours >= 0 && hours <= most

/** The newest copy is a day old at most, and every byte of the copies was read again this week. (gyomu-10-a) */
export const copiesAge = probe<CopiesFacts>({
  id: 'backup/age',
  version: 1,
  title: 'いちばん新しい控えが24時間以内で、8日以内に全部を読み直して壊れていない',
  controls: ['backup-reg'],
  part: 'copies',
  byHand: './zeimori backup list で時刻を見て、./zeimori backup check を実行します。',
  retrieve,
  analyze: ({ takenHours, checkedHours, sound }) => [
    {
      target: 'いちばん新しい控え',
      ok: within(takenHours, day),
      seen: hoursAgo(takenHours),
    },
    {
      target: '全部の読み直し',
      ok: sound && within(checkedHours, 8 * day),
      seen: `${hoursAgo(checkedHours)}${checkedHours === null ? '' : sound ? '、壊れていない' : '、壊れている'}`,
    },
  ],
  samples: {
    good: { daily: good },
    bad: {
      'never taken': { ...good, takenHours: null },
      'of tomorrow': { ...good, takenHours: -2 },
      'older than a day': { ...good, takenHours: 25 },
      'never read again': { ...good, checkedHours: null },
      'not read again for long': { ...good, checkedHours: 9 * day },
      'found damaged': { ...good, sound: false },
    },
  },
  fault: { kind: 'copies', change: (facts) => ({ ...facts, takenHours: 25 }) },
})

/** A copy was really restored this week, and was the same to the last row. (chiyoda-20-a) */
export const copiesDrill = probe<CopiesFacts>({
  id: 'backup/drill',
  version: 1,
  title: '8日以内に控えを別の所に戻し、すべての行・監査記録・鍵・計算が同じだった',
  controls: ['backup-restore'],
  part: 'copies',
  byHand: './zeimori drill を実行し、○ が出ることを見ます。',
  retrieve,
  analyze: ({ drill }) =>
    drill === null
      ? [{ target: '戻す練習', ok: false, seen: 'まだない' }]
      : [
          { target: '戻す練習', ok: within(drill.hours, 8 * day), seen: hoursAgo(drill.hours) },
          {
            target: '戻したもの',
            ok: drill.faults === 0 && drill.tables > 0,
            seen: `表 ${drill.tables}個、${drill.rows}行、${drill.seconds}秒、違い ${drill.faults}件`,
          },
        ],
  samples: {
    good: { weekly: good },
    bad: {
      'never tried': { ...good, drill: null },
      'not tried for long': { ...good, drill: { ...same, hours: 9 * day } },
      'not the same': { ...good, drill: { ...same, faults: 1 } },
      'nothing in it': { ...good, drill: { ...same, tables: 0 } },
    },
  },
  fault: {
    kind: 'copies',
    change: (facts) => ({ ...facts, drill: facts.drill && { ...facts.drill, faults: 1 } }),
  },
})
