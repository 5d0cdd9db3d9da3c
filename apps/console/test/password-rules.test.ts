import { describe, expect, it } from 'vitest'
import { passwordProblems } from '../src/sign-in/password-rules.ts'

const own = ['mihon.taro', '見本 太郎', 'taro@city.fujisawa.kanagawa.jp', '藤沢市']

describe('a new password', () => {
  const refused = [
    ['Kaki-8-Sora', 'too-short', '11文字'],
    [`Aa1${'x'.repeat(126)}`, 'too-long', '129文字'],
    ['kaki-no-tane-8-mai', 'no-upper', '大文字なし'],
    ['KAKI-NO-TANE-8-MAI', 'no-lower', '小文字なし'],
    ['Kaki-no-tane-mai-Sora', 'no-digit', '数字なし（4種中3種でも）'],
    ['Password1234', 'leaked', '漏えい一覧そのまま'],
    ['Q1w2e3r4t5y6!', 'leaked', '漏えいしたものに足しただけ'],
    ['Thrillseeker2026!', 'leaked', '漏えいした語の後ろに足しただけ'],
    ['mihon.Taro2026', 'too-common', '自分のIDと年'],
    ['Fujisawa2026!', 'too-common', '自治体の名前と年'],
    ['Juminzei2026r8', 'too-common', '仕事の言葉と年'],
    ['Zeimori-Admin-2026', 'too-common', '製品と役割の名前'],
    ['Abcdefgh12345678', 'too-common', '続いた文字'],
    ['Zyxwvu98765432', 'too-common', '逆に続いた文字'],
    ['Aaaaaaaa11111111', 'too-common', '同じ文字'],
    ['Poiuytre-0987-Lkj', 'too-common', 'キーの並び'],
  ] as const
  for (const [password, problem, why] of refused)
    it(`is refused: ${why}`, () => {
      expect(passwordProblems(password, own, null)).toEqual([problem])
    })

  for (const password of ['Kaki-no-tane-8-mai-Sora', 'hK7vpQz2mWxR', `Aa1${'k8vQ'.repeat(31)}`])
    it(`is taken: ${password.length} characters of no pattern`, () => {
      expect(passwordProblems(password, own, null)).toEqual([])
    })
})
