import { 所得税法 } from '../kernel/citation.ts'
import { called, declared, legal, type Figure } from '../kernel/figure.ts'
import { deduct, plus } from '../kernel/operators.ts'
import type { ほかの所得の申告 } from '../declaration.ts'
import { 家内労働者等の経費 } from './kanai-rodosha.ts'

const 根拠 = 所得税法('第35条第2項')

/**
 * 公的年金等・業務・その他を合わせた雑所得の金額（円）。雑所得の中では通算し、全体の赤字は零円とする。
 * @param 経費の最低額 家内労働者等の、業務の必要経費の最低額
 */
export function 雑所得の金額(
  申告: ほかの所得の申告,
  年金の雑所得: Figure | undefined,
  経費の最低額: Figure | undefined,
): Figure {
  const 業務の収入 = declared('総収入金額', 申告.業務の雑.収入金額, '業務の雑所得')
  const 収入 = called(
    '雑所得の収入の合計',
    plus(
      ...(年金の雑所得 === undefined ? [] : [年金の雑所得]),
      業務の収入,
      declared('総収入金額', 申告.その他の雑.収入金額, 'その他の雑所得'),
    ),
  )
  const 経費 = called(
    '雑所得の必要経費の合計',
    plus(
      業務の経費(申告, 業務の収入, 経費の最低額),
      declared('必要経費', 申告.その他の雑.必要経費, 'その他の雑所得'),
    ),
  )
  return legal('雑所得の金額', 根拠, deduct(収入, 経費))
}

/** 業務に係る雑所得の黒字（円）。自分の勤労による所得に入る。 */
export function 業務の雑所得(申告: ほかの所得の申告, 経費の最低額: Figure | undefined): Figure {
  const 収入 = declared('総収入金額', 申告.業務の雑.収入金額, '業務の雑所得')
  return called('副業の雑所得', deduct(収入, 業務の経費(申告, 収入, 経費の最低額)))
}

function 業務の経費(申告: ほかの所得の申告, 収入: Figure, 最低額: Figure | undefined): Figure {
  const 経費 = declared('必要経費', 申告.業務の雑.必要経費, '業務の雑所得')
  return 家内労働者等の経費(経費, 収入, 最低額, '業務の雑所得')
}
