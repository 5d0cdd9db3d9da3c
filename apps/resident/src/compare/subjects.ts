import { yen, type Yen, type 申告 } from '@zeimori/tax'
import { otherIncomesOf, pensionOf, salaryOf, withSalary } from './changing.ts'

/** Whose income, and which, is imagined to grow or shrink. The words are in `texts/compare.ts`. */
export type Subject =
  | { readonly kind: 'salary' | 'pension' | 'business' | 'spouse-salary' }
  /** Counted from 0. */
  | { readonly kind: 'relative-salary'; readonly index: number }

/** The incomes that a resident may want to move: her own first, then the family's. */
export function subjectsOf({
  給与,
  公的年金等,
  ほかの所得,
  配偶者,
  親族,
}: 申告): readonly Subject[] {
  const own: readonly Subject[] = [
    ...(給与.length > 0 || 公的年金等.length === 0 ? [{ kind: 'salary' } as const] : []),
    ...(公的年金等.length > 0 ? [{ kind: 'pension' } as const] : []),
    ...(ほかの所得?.営業等 === undefined ? [] : [{ kind: 'business' } as const]),
  ]
  return [
    ...own,
    ...(配偶者 === undefined ? [] : [{ kind: 'spouse-salary' } as const]),
    ...親族.flatMap(({ ほかの人が扶養 }, index) =>
      ほかの人が扶養 ? [] : [{ kind: 'relative-salary', index } as const],
    ),
  ]
}

/** The income of a subject, in yen. */
export function incomeOf(declaration: 申告, subject: Subject): Yen {
  switch (subject.kind) {
    case 'salary':
      return salaryOf(declaration)
    case 'pension':
      return pensionOf(declaration)
    case 'business':
      return declaration.ほかの所得?.営業等?.収入金額 ?? yen(0)
    case 'spouse-salary':
      return declaration.配偶者?.給与の収入金額 ?? yen(0)
    case 'relative-salary':
      return declaration.親族[subject.index]?.給与の収入金額 ?? yen(0)
  }
}

/** The declaration with the subject's income at another amount. */
export function withIncome(declaration: 申告, subject: Subject, to: Yen): 申告 {
  switch (subject.kind) {
    case 'salary':
      return withSalary(declaration, to)
    case 'pension':
      return { ...declaration, 公的年金等: to === 0 ? [] : [{ 支払金額: to }] }
    case 'business':
      return withBusiness(declaration, to)
    case 'spouse-salary':
      return declaration.配偶者 === undefined
        ? declaration
        : { ...declaration, 配偶者: { ...declaration.配偶者, 給与の収入金額: to } }
    case 'relative-salary':
      return {
        ...declaration,
        親族: declaration.親族.map((one, i) =>
          i === subject.index ? { ...one, 給与の収入金額: to } : one,
        ),
      }
  }
}

function withBusiness(declaration: 申告, to: Yen): 申告 {
  const others = otherIncomesOf(declaration)
  return others.営業等 === undefined
    ? declaration
    : { ...declaration, ほかの所得: { ...others, 営業等: { ...others.営業等, 収入金額: to } } }
}
