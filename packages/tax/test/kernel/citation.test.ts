import { describe, expect, it } from 'vitest'
import { egovUrl, 地方税法, 所得税法, 森林環境税法 } from '../../src/kernel/citation.ts'

describe('根拠の示し方', () => {
  it('法の名と条文を持ち、e-Gov のその法のページを指す', () => {
    expect(地方税法('第37条')).toEqual({ law: '地方税法', article: '第37条' })
    expect(egovUrl(地方税法('第37条').law)).toBe('https://laws.e-gov.go.jp/law/325AC0000000226')
    expect(egovUrl(所得税法('第28条').law)).toBe('https://laws.e-gov.go.jp/law/340AC0000000033')
    expect(egovUrl(森林環境税法('第4条').law)).toBe('https://laws.e-gov.go.jp/law/431AC0000000003')
  })
})
