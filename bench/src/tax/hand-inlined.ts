/**
 * What a programmer in a hurry would write for a plain employee of R8: no names, no reasons, no articles.
 * It is the speed limit that the engine is held against.
 */
export function handInlined(salary: number, socialInsurance: number) {
  const base = Math.floor(salary / 4_000) * 4_000
  const income =
    salary < 651_000
      ? 0
      : salary < 1_900_000
        ? salary - 650_000
        : salary < 3_600_000
          ? (base * 7) / 10 - 80_000
          : salary < 6_600_000
            ? (base * 8) / 10 - 440_000
            : salary < 8_500_000
              ? Math.floor((salary * 9) / 10) - 1_100_000
              : salary - 1_950_000
  const basic =
    income <= 24_000_000
      ? 430_000
      : income <= 24_500_000
        ? 290_000
        : income <= 25_000_000
          ? 150_000
          : 0
  const deductions = socialInsurance + basic
  const rest = Math.max(0, income - deductions)
  const taxable = Math.floor(rest / 1_000) * 1_000
  const adjustment =
    income > 25_000_000
      ? 0
      : taxable <= 2_000_000
        ? Math.min(50_000, taxable)
        : Math.max(50_000 - (taxable - 2_000_000), 50_000)
  const cityGross = Math.floor((taxable * 6) / 100)
  const prefectureGross = Math.floor((taxable * 4) / 100)
  const cityAdjustment = (adjustment * 3) / 100
  const prefectureAdjustment = (adjustment * 2) / 100
  const cityNet = Math.max(0, cityGross - cityAdjustment)
  const prefectureNet = Math.max(0, prefectureGross - prefectureAdjustment)
  const exempt = income <= 450_000
  const short = Math.max(0, 450_000 - (income - cityNet - prefectureNet))
  const cityRelief = short && Math.ceil((short * cityNet) / (cityNet + prefectureNet))
  const prefectureRelief = short && Math.ceil((short * prefectureNet) / (cityNet + prefectureNet))
  const cityLevy = exempt ? 0 : Math.floor((cityNet - cityRelief) / 100) * 100
  const prefectureLevy = exempt ? 0 : Math.floor((prefectureNet - prefectureRelief) / 100) * 100
  const cityPerCapita = exempt ? 0 : 3_000
  const prefecturePerCapita = exempt ? 0 : 1_000
  const forest = exempt ? 0 : 1_000
  const city = cityLevy + cityPerCapita
  const prefecture = prefectureLevy + prefecturePerCapita
  const annual = city + prefecture + forest
  const monthly = Math.floor(annual / 12 / 100) * 100
  const june = annual - monthly * 11
  const term = Math.floor(annual / 4 / 1_000) * 1_000
  const firstTerm = annual - term * 3
  return {
    base,
    income,
    basic,
    deductions,
    rest,
    taxable,
    adjustment,
    cityGross,
    prefectureGross,
    cityAdjustment,
    prefectureAdjustment,
    cityNet,
    prefectureNet,
    short,
    cityLevy,
    prefectureLevy,
    cityPerCapita,
    prefecturePerCapita,
    forest,
    city,
    prefecture,
    annual,
    monthly,
    june,
    term,
    firstTerm,
  }
}
