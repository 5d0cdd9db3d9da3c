import { describe, expect, it } from 'vitest'
import {
  easingLoad,
  readNetworks,
  startDecider,
  startEngine,
  stoppingAtOnce,
  usualPolicy,
  type Alert,
  type Anomaly,
  type Decision,
  type DetectionEvent,
  type Policy,
} from '../src/index.ts'
import { request, rules, run, signIn, start, times } from './stream.ts'

const attacker = '198.51.100.7'
const attack = (from = 0): readonly DetectionEvent[] =>
  times(7, (index) => signIn(from + index, attacker, `a${index}`))

const networks = (...texts: readonly string[]) => {
  const read = readNetworks(texts)
  if (!read.ok) throw new Error(read.problems.join())
  return read.networks
}
const oneAlert = (events: readonly DetectionEvent[]): Alert => {
  const [alert] = run(events)
  if (alert === undefined) throw new Error('no alert')
  return alert
}
const anomalous = (anomaly: Anomaly, tenant: string): Alert => {
  const rule = rules.find((one) => one.anomaly === anomaly)
  if (rule === undefined) throw new Error(anomaly)
  return { ...oneAlert(attack()), rule, tenant, key: tenant }
}
const acts = (decisions: readonly Decision[]): readonly string[] => decisions.map(({ act }) => act)
const decided = (alert: Alert, policy: Partial<Policy> = {}): readonly Decision[] =>
  startDecider({ ...usualPolicy, ...policy }).decide(alert)

describe('警報への答え', () => {
  it('締め出しは、くり返すたびに倍になり、7日で頭打ちになる', () => {
    const decider = startDecider(usualPolicy)
    const lengths = times(14, (number) => {
      const alert = { ...oneAlert(attack()), at: start + number * 8 * 86_400_000 }
      const ban = decider.decide(alert).find(({ act }) => act === 'ban')
      return ban?.act === 'ban' ? (ban.until - alert.at) / 60_000 : 0
    })
    expect(lengths.slice(0, 4)).toEqual([15, 30, 60, 120])
    expect(lengths.at(-1)).toBe(7 * 24 * 60)
  })

  it('締め出しが答えた403と429は、数えない', () => {
    const engine = startEngine(rules)
    const decider = startDecider(usualPolicy)
    const play = (events: readonly DetectionEvent[]): readonly Decision[] =>
      events.flatMap((event) =>
        engine.take(decider.see(event)).flatMap((one) => decider.decide(one)),
      )
    const scan = (from: number, status: number) =>
      times(40, (index) => request(from + index / 4, attacker, { path: `/.env.${index}`, status }))
    expect(acts(play(scan(0, 404)))).toContain('ban')
    // Twelve minutes, in which quiet would end and the ban still holds.
    expect(play(times(12, (minute) => scan(30 + minute * 60, 403)).flat())).toEqual([])
    expect(play(times(12, (minute) => scan(30 + minute * 60, 429)).flat())).toEqual([])
    expect(acts(play(scan(16 * 60, 404)))).toContain('ban')
  })

  it('許可表の送信元も警報になり、締め出しだけをしない', () => {
    const policy = { ...usualPolicy, allowed: networks('198.51.100.0/24') }
    const alert = oneAlert(attack())
    expect(alert.rule.id).toBe('list-attack-one-source')
    const decisions = decided(alert, policy)
    expect(acts(decisions)).toEqual(['notify', 'notify'])
    expect(decisions.map(({ reason }) => reason).join('')).toContain('許可表にある送信元')
  })

  it('多くの人が使う送信元は、締め出さずに遅らせる', () => {
    const listed = decided(oneAlert(attack()), { shared: networks('198.51.100.7') })
    expect(acts(listed)).toEqual(['notify', 'throttle'])

    const decider = startDecider(usualPolicy)
    for (const event of times(5, (index) =>
      signIn(index, attacker, `b${index}`, { outcome: 'ok' }),
    ))
      decider.see(event)
    expect(acts(decider.decide(oneAlert(attack(60))))).toEqual(['notify', 'throttle'])
  })

  it('試しの規則は、何をするはずだったかだけを言い、締め出しの回数を増やさない', () => {
    const decider = startDecider({ ...usualPolicy, dryRun: new Set(['list-attack-one-source']) })
    const alert = oneAlert(attack())
    for (const decisions of [decider.decide(alert), decider.decide(alert)]) {
      expect(decisions.every(({ dryRun }) => dryRun)).toBe(true)
      expect(decisions.find(({ act }) => act === 'ban')).toMatchObject({ times: 1 })
    }
    expect(decider.isBanned(attacker, alert.at)).toBe(false)
  })

  it('多くの送信元からの攻撃では、だれも締め出さず、追加の確認を求める', () => {
    const alert = oneAlert(
      times(60, (index) => signIn(index / 2, `198.51.100.${index}`, `a${index}`)),
    )
    expect(acts(decided(alert))).toEqual(['notify', 'step-up'])
  })

  it('保存した締め出しから続ける', () => {
    const first = startDecider(usualPolicy)
    const alert = oneAlert(attack())
    first.decide(alert)
    const second = startDecider(usualPolicy, first.save())
    expect(second.isBanned(attacker, alert.at + 60_000)).toBe(true)
    expect(second.decide(alert).find(({ act }) => act === 'ban')).toMatchObject({ times: 1 })
    const later = { ...alert, at: alert.at + 3_600_000 }
    expect(second.decide(later).find(({ act }) => act === 'ban')).toMatchObject({ times: 2 })
  })
})

const stopping = (alert: Alert, policy: Partial<Policy> = {}) =>
  decided(alert, policy).filter(({ act }) => act === 'stop' || act === 'ask-to-stop')
const heavy: readonly Anomaly[] = ['dos', 'load']
const grave: readonly Anomaly[] = ['tampering', 'c2']

describe('止めるかどうか（競合の裁定3）', () => {
  it('藤沢型は、4つの異常のどれでも、その自治体だけを止める', () => {
    const tenants = new Map([['142051', stoppingAtOnce]])
    for (const anomaly of [...heavy, ...grave])
      expect(stopping(anomalous(anomaly, '142051'), { tenants })).toMatchObject([
        { act: 'stop', tenant: '142051', anomaly },
      ])
  })

  it('ほかは、改ざんとC&Cで止め、DoSと負荷では緩和して判断を待つ', () => {
    for (const anomaly of grave)
      expect(stopping(anomalous(anomaly, '131016'))).toMatchObject([{ act: 'stop' }])
    for (const anomaly of heavy)
      expect(stopping(anomalous(anomaly, '131016'))).toMatchObject([
        { act: 'ask-to-stop', tenant: '131016', otherwise: 'stop' },
      ])
  })

  it('負荷とDoSでは、どの取り決めでも、全体を止めない', () => {
    for (const anomaly of heavy)
      expect(stopping(anomalous(anomaly, ''), { otherTenants: stoppingAtOnce })).toEqual([])
    for (const anomaly of grave)
      expect(stopping(anomalous(anomaly, ''))).toMatchObject([{ act: 'stop', tenant: '' }])
  })

  it('承認後停止は、期限まで承認を待つ', () => {
    const asking = {
      ...easingLoad,
      stopping: { ...easingLoad.stopping, tampering: 'ask' as const },
    }
    const tenants = new Map([['142051', { ...asking, afterWait: 'stay' as const }]])
    const alert = anomalous('tampering', '142051')
    expect(stopping(alert, { tenants })).toMatchObject([
      { act: 'ask-to-stop', until: alert.at + 30 * 60_000, otherwise: 'stay' },
    ])
  })

  it('一日の自動停止の上限を取り決めた自治体では、その次は人を待つ', () => {
    const tenants = new Map([['142051', { ...stoppingAtOnce, stopsPerDay: 2 }]])
    const decider = startDecider({ ...usualPolicy, tenants })
    const three = times(3, () => decider.decide(anomalous('tampering', '142051')))
    expect(three.map((one) => one.at(-1)?.act)).toEqual(['stop', 'stop', 'ask-to-stop'])
  })
})
