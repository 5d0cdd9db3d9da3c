import type { 課税団体 } from '@zeimori/municipalities'
import {
  assess,
  yen,
  ふるさと納税の限度額,
  参考の所得税額,
  type Figure,
  type Yen,
  type 年度の定め,
  type 査定,
  type 申告,
} from '@zeimori/tax'

/** What an assessment needs: the part of a reading that the scenarios change. */
export type Base = {
  readonly 申告: 申告
  readonly 団体: 課税団体
  readonly 年度: 年度の定め
}

/** Works out one assessment. An argument, so that the work can be counted. */
export type Assess = (申告: 申告, 団体: 課税団体, 年度: 年度の定め) => 査定

/** Taxes that end with what was withheld, or are settled apart from the year's assessment, in yen. */
export type SettledApart = {
  readonly residentTax: Yen
  readonly incomeTax: Yen
}

const nothingApart: SettledApart = { residentTax: yen(0), incomeTax: yen(0) }

/** One way in which things may stand. */
export type Scenario = Base & { readonly apart: SettledApart }

/** What one scenario comes to. */
export type Outcome = {
  readonly scenario: Scenario
  readonly 査定: 査定
  /** Of the year, before what was withheld is deducted; for reference. */
  readonly incomeTax: Figure
  readonly limit: Figure
  /** All that she bears in the end, what was withheld included, in yen. */
  readonly burden: {
    readonly residentTax: number
    readonly incomeTax: number
    readonly total: number
  }
}

/** The scenario of a reading as it stands. */
export const scenarioOf = ({ 申告, 団体, 年度 }: Base): Scenario => ({
  申告,
  団体,
  年度,
  apart: nothingApart,
})

/** The same with another declaration. */
export const declaring = (scenario: Scenario, 申告: 申告): Scenario => ({ ...scenario, 申告 })

/** Works a scenario out: the resident tax, the income tax for reference, the limit, and what is borne in all. */
export function outcomeOf(scenario: Scenario, run: Assess = assess): Outcome {
  const { 申告, 団体, 年度, apart } = scenario
  const 査定 = run(申告, 団体, 年度)
  const incomeTax = 参考の所得税額(申告, 査定)
  const residentBorne = borne(査定, 申告) + apart.residentTax
  const incomeBorne = incomeTax.yen + apart.incomeTax
  return {
    scenario,
    査定,
    incomeTax,
    limit: ふるさと納税の限度額(査定),
    burden: {
      residentTax: residentBorne,
      incomeTax: incomeBorne,
      total: residentBorne + incomeBorne,
    },
  }
}

/** What was withheld as 配当割 or 株式等譲渡所得割 was paid too; what of it comes back is not borne. */
const borne = (
  { 納付額, 充当と還付 }: 査定,
  { 配当割額と株式等譲渡所得割額: withheld }: 申告,
): number => 納付額.yen + withheld - (充当と還付?.還付額.yen ?? 0)
