import type { 年度の定め } from '@zeimori/tax'
import { dividendsIn, type FormDividend } from '../form/read-form.ts'
import type { FormState } from '../form/state.ts'
import { withheldFrom, type DividendWay, type Listed } from './dividends.ts'

const ways: Readonly<Record<FormDividend['課税'], DividendWay>> = {
  sogo: 'with-the-rest',
  bunri: 'apart',
  shinai: 'left',
}

/**
 * Only of listed shares is 配当割 withheld, and only they may be declared apart or left out
 * (地方税法第313条第12項・附則第33条の2).
 */
const isListed = ({ 課税, 配当割額 }: FormDividend): boolean => 課税 !== 'sogo' || 配当割額 > 0

/** The dividends of listed shares that stand in the form, be they declared or not. */
export const listedDividends = (state: FormState, 年度: 年度の定め): readonly Listed[] =>
  dividendsIn(state, 年度)
    .filter((one) => one.収入金額 > 0 && isListed(one))
    .map(({ 種類, 収入金額, 負債の利子, 配当割額, 課税 }) => ({
      row: { 種類, 収入金額, 負債の利子 },
      way: ways[課税],
      // Of one that is left undeclared the form does not ask what was withheld.
      withheldResidentTax:
        課税 === 'shinai' && 配当割額 === 0
          ? withheldFrom(収入金額, 年度).withheldResidentTax
          : 配当割額,
    }))

/** Whether some are declared of which it is not said that tax was withheld: they count as of other shares. */
export const hasUnlisted = (state: FormState, 年度: 年度の定め): boolean =>
  dividendsIn(state, 年度).some((one) => one.収入金額 > 0 && !isListed(one))
