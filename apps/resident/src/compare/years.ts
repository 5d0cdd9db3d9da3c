import {
  その他の番号,
  市区町村を探す,
  課税団体にする,
  type 市区町村,
  type 課税団体,
} from '@zeimori/municipalities'
import type { 年度の定め, 年度の記号 } from '@zeimori/tax'
import { scenarioOf, type Base, type Scenario } from './scenario.ts'

/** The same declaration under another year's rules and ordinances. */
export const inYear = (base: Base, 年度: 年度の定め, 団体: 課税団体): Scenario =>
  scenarioOf({ ...base, 年度, 団体 })

/**
 * The municipality as it taxes in another year. Where none is named, the one at hand is all that is known.
 * @param tenant whose page it is: with the rates that it has published itself, which the program's data lack
 */
export async function bodyInYear(
  団体: 課税団体,
  記号: 年度の記号,
  tenant: 市区町村 | undefined,
): Promise<課税団体> {
  if (団体.番号 === その他の番号) return 団体
  if (団体.番号 === tenant?.番号) return 課税団体にする(tenant, 記号)
  const found = await 市区町村を探す(団体.番号)
  return found === undefined ? 団体 : 課税団体にする(found, 記号)
}
