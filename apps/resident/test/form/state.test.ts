import { describe, expect, it } from 'vitest'
import { answersIn } from '../../src/form/answers.ts'
import {
  countOf,
  emptyForm,
  formFromFields,
  valueOf,
  withOneMore,
  withValue,
  withoutOne,
} from '../../src/form/state.ts'

const threeRelatives = formFromFields([
  ['shinzoku-kazu', '3'],
  ['shinzoku-1-birth', '2010-01-01'],
  ['shinzoku-2-birth', '2011-01-01'],
  ['shinzoku-2-kyuyo', '100'],
  ['shinzoku-3-birth', '2012-01-01'],
])

describe('書きかけのフォーム', () => {
  it('はじめは源泉徴収票が一枚だけある', () => {
    expect(countOf(emptyForm(), 'kyuyo')).toBe(1)
    expect(countOf(emptyForm(), 'shinzoku')).toBe(0)
  })

  it('一人を消すと、後ろの人が前へつめる', () => {
    const two = withoutOne(threeRelatives, 'shinzoku', 2)
    expect(countOf(two, 'shinzoku')).toBe(2)
    expect(valueOf(two, 'shinzoku-1-birth')).toBe('2010-01-01')
    expect(valueOf(two, 'shinzoku-2-birth')).toBe('2012-01-01')
    expect(valueOf(two, 'shinzoku-2-kyuyo')).toBe('')
    expect(valueOf(two, 'shinzoku-3-birth')).toBe('')
  })

  it('いない人を消しても、何も変わらない', () => {
    expect(withoutOne(threeRelatives, 'shinzoku', 4)).toBe(threeRelatives)
    expect(withoutOne(threeRelatives, 'shinzoku', 0)).toBe(threeRelatives)
  })

  it('数は、入れられる数より多くも、0より少なくもならない', () => {
    let form = emptyForm()
    for (let i = 0; i < 30; i++) form = withOneMore(form, 'shinzoku')
    expect(countOf(form, 'shinzoku')).toBe(20)
    for (const wrong of ['-1', '1e9', 'x', '', '1.5'])
      expect(countOf(withValue(form, 'shinzoku-kazu', wrong), 'shinzoku')).toBeLessThanOrEqual(20)
    expect(countOf(withValue(form, 'shinzoku-kazu', '-1'), 'shinzoku')).toBe(0)
  })

  it('送られたフォームの、知らない名前と長すぎる文字は捨てる', () => {
    const form = formFromFields([
      ['__proto__', 'x'],
      ['A B', 'x'],
      ['furusato', '9'.repeat(1_000)],
    ])
    expect(Object.keys(form)).not.toContain('A B')
    expect(valueOf(form, 'furusato')).toHaveLength(60)
  })

  it('入れた内容を、フォームの順に、言い直して並べる', () => {
    const form = formFromFields([
      ['kyuyo-1-shiharai', '500万'],
      ['haigusha', 'ari'],
      ['haigusha-kyuyo', '1,180,000'],
      ['furusato', 'abc'],
      ['kinro-gakusei', 'on'],
    ])
    expect(answersIn(form)).toEqual([
      { label: '給与 1枚目の支払金額', answer: '500万円' },
      { label: '配偶者の前の年の給与の収入', answer: '118万円' },
      { label: '働きながら学校に通っている（勤労学生）', answer: 'はい' },
    ])
  })
})
