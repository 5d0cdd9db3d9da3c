import { describe, expect, it } from 'vitest'
import { 県を読む, 見本市 } from '@zeimori/municipalities'
import { answersIn } from '../../src/form/answers.ts'
import { readForm, type Places } from '../../src/form/read-form.ts'
import {
  countAgain,
  countOf,
  emptyForm,
  formFromFields,
  type FormState,
  valueOf,
  withOneMore,
  withValue,
  withoutOne,
} from '../../src/form/state.ts'

const formFromFieldsOf = (fields: readonly (readonly [string, string])[]): FormState =>
  formFromFields(fields, '999997')

const answersOf = (form: FormState, chosen?: Places['chosen']) =>
  answersIn(form, readForm(form, { tenant: 見本市, chosen }).団体).map(({ label, answer }) => ({
    label,
    answer,
  }))

const threeRelatives = formFromFieldsOf([
  ['shinzoku-kazu', '3'],
  ['shinzoku-1-birth', '2010-01-01'],
  ['shinzoku-2-birth', '2011-01-01'],
  ['shinzoku-2-kyuyo', '100'],
  ['shinzoku-3-birth', '2012-01-01'],
])

describe('書きかけのフォーム', () => {
  it('はじめは源泉徴収票が一枚だけある', () => {
    expect(countOf(emptyForm('999997'), 'kyuyo')).toBe(1)
    expect(countOf(emptyForm('999997'), 'shinzoku')).toBe(0)
  })

  it('源泉徴収票を出し直すと、前に入れた枚数だけ戻る', () => {
    const three = formFromFieldsOf([
      ['kyuyo-kazu', '0'],
      ['kyuyo-1-shiharai', '300万'],
      ['kyuyo-3-shiharai', '100万'],
    ])
    expect(countAgain(three, 'kyuyo')).toBe(3)
    expect(countAgain(three, 'nenkin')).toBe(1)
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
    let form = emptyForm('999997')
    for (let i = 0; i < 50; i++) form = withOneMore(form, 'shinzoku')
    expect(countOf(form, 'shinzoku')).toBe(40)
    for (const wrong of ['-1', '1e9', 'x', '', '1.5'])
      expect(countOf(withValue(form, 'shinzoku-kazu', wrong), 'shinzoku')).toBeLessThanOrEqual(40)
    expect(countOf(withValue(form, 'shinzoku-kazu', '-1'), 'shinzoku')).toBe(0)
  })

  it('送られたフォームの、知らない名前は捨て、長すぎる文字は切る', () => {
    const posted = new URLSearchParams(
      '__proto__=x&constructor=x&foo-bar=x&A+B=x&kyuyo-11-shiharai=x&kyuyo-01-shiharai=x&shinzoku-1-shiharai=x',
    )
    posted.set('furusato', '9'.repeat(1_000))
    const form = formFromFields(posted, '999997')
    const names = [...Object.keys(emptyForm('999997')), 'furusato']
    expect(Object.keys(form).toSorted()).toEqual(names.toSorted())
    expect(Object.getPrototypeOf(form)).toBe(Object.prototype)
    expect(valueOf(form, 'furusato')).toHaveLength(60)
  })

  it('選べないものが送られたら、そのページのはじめの値になる', () => {
    const form = formFromFieldsOf([
      ['nendo', 'R99'],
      ['dantai', '123456'],
      ['kyuchi', '9'],
      ['shinzoku-kazu', '1'],
      ['shinzoku-1-zokugara', 'toString'],
      ['haigusha-shogai', 'x'],
    ])
    expect(form).toEqual({ ...emptyForm('999997'), 'shinzoku-kazu': '1' })
    const yokohama = formFromFields([['dantai', 'x']], '141003')
    expect(valueOf(yokohama, 'dantai')).toBe('141003')
  })

  it('入れた内容を、フォームの順に、言い直して並べる', () => {
    const form = formFromFieldsOf([
      ['kyuyo-1-shiharai', '500万'],
      ['haigusha', 'ari'],
      ['haigusha-kyuyo', '1,180,000'],
      ['furusato', 'abc'],
      ['kinro-gakusei', 'on'],
    ])
    expect(answersOf(form)).toEqual([
      { label: '給与 1枚目の支払金額', answer: '500万円' },
      { label: '配偶者（夫か妻）', answer: 'いる' },
      { label: '配偶者の令和7年の給与の収入', answer: '118万円' },
      { label: '働きながら学校に通っている（勤労学生）', answer: 'はい' },
      {
        label: 'ふるさと納税をした金額',
        answer: '「abc」（読み取れないので、空として計算しました）',
      },
    ])
  })

  it('税額を決める、配偶者のあることと、都道府県と級地も並べる', async () => {
    const form = formFromFieldsOf([
      ['dantai', '000000'],
      ['ken', '14'],
      ['kyuchi', '2'],
      ['haigusha', 'ari'],
    ])
    const 神奈川県 = await 県を読む('14')
    expect(answersOf(form, 神奈川県)).toEqual([
      { label: '都道府県', answer: '神奈川県' },
      { label: '級地', answer: '2級地' },
      { label: '配偶者（夫か妻）', answer: 'いる' },
    ])
    const named = withValue(form, 'shichoson', '141003')
    expect(answersOf(named, 神奈川県).map(({ label }) => label)).toEqual(['配偶者（夫か妻）'])
  })

  it('都道府県を替えると、市区町村は選び直しになる', () => {
    const form = withValue(formFromFieldsOf([['ken', '14']]), 'shichoson', '141003')
    expect(valueOf(withValue(form, 'ken', '13'), 'shichoson')).toBe('')
    expect(valueOf(withValue(form, 'kyuchi', '2'), 'shichoson')).toBe('141003')
  })

  it('いま画面にない欄は並べない', () => {
    const form = formFromFieldsOf([
      ['haigusha', 'ari'],
      ['haigusha-dokyo', 'on'],
      ['ken', '14'],
      ['shinzoku-1-kyuyo', '100万'],
    ])
    expect(answersOf(form).map(({ label }) => label)).toEqual(['配偶者（夫か妻）'])
    const disabled = withValue(form, 'haigusha-shogai', 'futsu')
    expect(answersOf(disabled).map(({ label }) => label)).toContain('配偶者：いっしょに住んでいる')
  })
})
