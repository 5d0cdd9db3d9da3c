import { describe, expect, it } from 'vitest'
import { readNetworks, readRules, ruleTexts } from '../src/index.ts'

const good = {
  id: 'my-rule',
  title: '自分の規則',
  severity: 'notice',
  watch: 'request',
  when: [{ field: 'status', is: [404, 410] }],
  by: 'source',
  count: { how: 'leaky', moreThan: 5, leak: '10秒' },
  quiet: '5分',
  answers: ['notify'],
  what: '{who}が、{count}回、求めました。',
  todo: '確かめてください。',
}
const problemsOf = (...rules: readonly unknown[]): string => {
  const read = readRules(rules)
  return read.ok ? '' : read.problems.join('\n')
}

describe('規則を読む', () => {
  it('書いた規則を読み、時間は数にする', () => {
    expect(readRules([good])).toMatchObject({
      ok: true,
      rules: [{ quiet: 300_000, count: { how: 'leaky', moreThan: 5, leak: 10_000 } }],
    })
  })

  it('はじめからある規則は、JSON にしても読める', () => {
    expect(readRules(JSON.parse(JSON.stringify(ruleTexts))).ok).toBe(true)
  })

  const mistakes: readonly (readonly [string, object, string])[] = [
    ['知らない項目', { ...good, colour: 'red' }, '規則1.colour: この項目はありません。'],
    [
      '読めない時間',
      { ...good, quiet: '5 minutes' },
      '規則1.quiet: 「10秒」「5分」「2時間」「7日」',
    ],
    [
      'その出来事にない項目',
      { ...good, when: [{ field: 'account', is: 'a' }] },
      '規則1.when[1].field: 次のどれか',
    ],
    [
      '二つの条件を一つに',
      { ...good, when: [{ field: 'status', is: 1, not: 2 }] },
      '一つだけを書いてください',
    ],
    ['使えない数え分け', { ...good, by: 'account' }, '規則1.by: request で使えるのは: source、'],
    [
      '負の基準',
      { ...good, count: { ...good.count, moreThan: -1 } },
      '規則1.count.moreThan: 0以上の数',
    ],
    [
      '大きすぎる基準',
      { ...good, count: { how: 'distinct', of: 'path', moreThan: 1000, leak: '1秒' } },
      '1から200までの整数',
    ],
    ['知らない答え', { ...good, answers: ['explode'] }, '規則1.answers: 次の中から選んで'],
    ['知らない数え方', { ...good, count: { how: 'magic' } }, '規則1.count.how: 次のどれか'],
    [
      'ログインでない差し引き',
      { ...good, count: { ...good.count, drainedBy: [] } },
      'ログイン（sign-in）の規則だけ',
    ],
    ['名前の書き方', { ...good, id: 'わたし' }, '規則1.id: 英小文字'],
  ]
  for (const [title, rule, problem] of mistakes)
    it(`まちがいを、場所とともに日本語で言う: ${title}`, () => {
      expect(problemsOf(rule)).toContain(problem)
    })

  it('すべてのまちがいを一度に言い、どんなものを渡しても投げない', () => {
    expect(problemsOf({ ...good, quiet: 1, title: '' }, good, good).split('\n').length).toBe(4)
    for (const odd of [null, 1, [], {}, [null], [[]], ['x'], [{ count: [] }], [{ when: {} }]])
      expect(readRules(odd).ok).toBe(false)
  })

  it('許可表の読めない行を、日本語で言う', () => {
    expect(readNetworks(['203.0.113.0/24', '2001:db8::/32', '10.0.0.1']).ok).toBe(true)
    const read = readNetworks(['203.0.113.0/33', 'abc'])
    expect(read.ok ? [] : read.problems).toHaveLength(2)
  })
})
