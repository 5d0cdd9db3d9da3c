import type { Citation } from '../kernel/citation.ts'
import { called, legal, none, type Figure } from '../kernel/figure.ts'
import { deduct, plus } from '../kernel/operators.ts'
import type { Term, Whose } from '../glossary/index.ts'

/** 一つの所得の黒字と赤字。どちらか一方だけが零円でない。 */
export type 損益 = { readonly 黒字: Figure; readonly 赤字: Figure | undefined }

/** その所得がないときの零円。 */
export const ない所得 = (名: Term, だれの: Whose): Figure =>
  called(名, none([{ fact: '収入がない' }]), だれの)

/** 赤字を一つの黒字から引いた残りと、まだ引ききれない赤字。 */
export type 通算 = { readonly 黒字: Figure; readonly 赤字: Figure | undefined }

/** 赤字（繰り越した損失も）を黒字から引く。どちらかがなければ、そのまま。 */
export function 赤字を引く(
  黒字: Figure,
  赤字: Figure | undefined,
  名: Term,
  残りの名: Term,
  根拠?: Citation,
  残りのだれの: Whose = '',
): 通算 {
  if (赤字 === undefined || 赤字.yen === 0 || 黒字.yen === 0) return { 黒字, 赤字 }
  const 残り = called(残りの名, deduct(赤字, 黒字), 残りのだれの)
  return {
    黒字:
      根拠 === undefined
        ? called(名, deduct(黒字, 赤字), 黒字.whose)
        : legal(名, 根拠, deduct(黒字, 赤字), 黒字.whose),
    赤字: 残り.yen === 0 ? undefined : 残り,
  }
}

/** 引ききれない二つの赤字の合計。どちらもなければ undefined。 */
export function 赤字を合わせる(a: Figure | undefined, b: Figure | undefined): Figure | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return called('通算しきれない赤字', plus(a, b))
}
