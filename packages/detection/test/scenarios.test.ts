import { describe, expect, it } from 'vitest'
import { startEngine, type DetectionEvent } from '../src/index.ts'
import { attacker, minute, scenes } from './scenes.ts'
import { ids, request, rules, run, signIn, start, times } from './stream.ts'

const alertsOf = (events: readonly DetectionEvent[]): readonly string[] => {
  const engine = startEngine(rules)
  const taken = run(events, engine)
  const last = events.at(-1)?.at ?? start
  return ids([...taken, ...engine.pass(Math.max(last + 6000, start + 4 * minute * 1000 + 1000))])
}

describe('規則は、攻撃で警報を出し、似た正しい使い方では出さない', () => {
  for (const [rule, title, attack, calm] of scenes)
    it(`${rule}: ${title}`, () => {
      expect(alertsOf(attack)).toContain(rule)
      expect(alertsOf(calm)).not.toContain(rule)
    })

  it('どの規則にも、警報の試験がある', () => {
    expect(scenes.map(([rule]) => rule).toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
  })

  it('警報は、何が・どの数で・どうするかを日本語で言う', () => {
    const [alert] = run(times(7, (index) => signIn(index, attacker, `a${index}`)))
    expect(alert?.what).toBe('送信元 198.51.100.7が、7人の利用者IDで続けてログインに失敗しました。')
    expect(alert?.why).toBe('2分ごとに一つ減る数え方で、違うものが7になり、基準の6をこえました。')
    expect(alert?.todo).toContain('操作の記録')
  })

  it('ウェブ健康診断の巡回（毎秒3要求を40分、kenko-M）では、一つも警報を出さない', () => {
    const tour = times(7200, (index) =>
      request(index / 3, attacker, { path: `/page-${index % 40}`, status: 200 }),
    )
    expect(alertsOf(tour)).toEqual([])
  })
})
