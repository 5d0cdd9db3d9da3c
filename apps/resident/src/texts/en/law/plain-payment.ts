import type { Term } from '../../law.ts'

/** Exemption, payment, donations, income tax and retirement, in plain words. */
export const plainPayment = {
  均等割の非課税限度額:
    'With a total income up to this amount you pay no inhabitant tax. It depends on your family and on the grade of your area.',
  均等割の非課税の基本額: 'The amount for each person, fixed for the grade of the area.',
  均等割の非課税の加算額: 'Added if you have a spouse or dependents.',
  条例による均等割の非課税の額: 'The amount fixed by the ordinance of your municipality.',
  森林環境税の非課税限度額:
    'With a total income up to this amount you pay no forest environment tax. It is the same rule in all Japan, by grade of area and family.',
  所得割の非課税限度額:
    'With gross income, etc. up to this amount you pay no income-based levy. It is the same in all Japan.',
  所得割の非課税の基本額: 'The amount for each person.',
  所得割の非課税の加算額: 'Added if you have a spouse or dependents.',
  '基本額の人数分（本人を含む）':
    'For yourself, your spouse and your dependents. Children under 16 count too.',
  障害者などの非課税限度額:
    'People with disabilities, minors, widows and single parents pay no inhabitant tax with a total income up to this amount.',
  均等割額: 'The tax that is the same amount whatever your income.',
  均等割の標準税率: 'The standard amount in all Japan, fixed by law.',
  条例による均等割の上乗せ:
    'An amount that prefectures and municipalities add (or take off) by ordinance, for example to protect forests and water.',
  森林環境税額:
    'A national tax to protect forests: 1,000 yen a year for each person, paid with the per-capita levy.',
  森林環境税の税率: 'The amount a year, fixed by law.',
  '市町村民税・道府県民税の額': 'The income-based levy and the per-capita levy together.',
  年税額: 'Municipal tax, prefectural tax and forest environment tax of one year together.',
  均等割の本則の税率: 'The amount that has no time limit.',
  防災のための加算額: 'The amount added from FY2014 to FY2023 for disaster prevention.',
  特別徴収の六月の額:
    'What is taken out of your June salary. It holds what cannot be divided by 12 months.',
  特別徴収の七月以後の額:
    'What is taken out of your salary each month from July to next May. Amounts under 100 yen go to June.',
  七月以後の十一か月分: 'The total from July to next May.',
  普通徴収の第一期の額:
    'The first instalment when you pay by yourself. It holds what cannot be divided by 4.',
  普通徴収の第二期以後の額:
    'The second to fourth instalments when you pay by yourself. Amounts under 1,000 yen go to the first.',
  第二期以後の三期分: 'The total of the second to fourth instalments.',
  特別徴収の七月の額:
    'What is taken out of your July salary. It holds what cannot be divided by 11 months.',
  八月以後の十か月分: 'The total from August to next May.',
  定額減税前の年税額: 'The tax of the year before the flat-amount tax cut.',
  定額減税前の第一期の額: 'The first instalment before the flat-amount tax cut.',
  定額減税前の第二期以後の額: 'The second to fourth instalments before the flat-amount tax cut.',
  定額減税を引いた期の額: 'The instalment after the flat-amount tax cut.',
  引ききれない定額減税額: 'The part of the tax cut that could not be taken off so far.',
  定額減税前の所得割額: 'The income-based levy as if there were no tax cut.',
  定額減税で減った額: 'How much less tax there is because of the tax cut.',
  均等割と森林環境税の額:
    'The per-capita levies of the municipality and the prefecture and the forest tax together.',
  所得割の分の納付額: 'What is to be paid besides the per-capita levies and the forest tax.',
  年金の所得の分の所得割額: 'The part of the income-based levy that falls on pension income.',
  均等割の分の納付額: 'The part of what is to be paid that is per-capita levy and forest tax.',
  年金のほかの分の納付額:
    'What is to be paid besides the part taken from the pension: taken from your salary or paid by yourself.',
  仮徴収で引きすぎた額:
    'What was taken provisionally in April, June and August beyond this year’s tax. It comes back or is used for other tax.',
  定額減税前の年金の分の年税額:
    'The part of the tax on the pension before the flat-amount tax cut.',
  定額減税前の年金のほかの分の納付額:
    'What is to be paid besides the pension part, before the flat-amount tax cut.',
  年金の分の年税額: "The part of the year's tax that falls on pension income.",
  前年度の年金の分の年税額:
    'The inhabitant tax that fell on pension income in the fiscal year before.',
  仮徴収の合計: "Half of last year's tax on the pension, taken in April, June and August.",
  六月と八月の二回分: 'The total of June and August.',
  年金から引く四月の額: 'The amount taken out of your April pension.',
  年金から引く前半の額: 'The amount taken out of your June and August pensions.',
  前半に納める年金の分:
    'In the first year of collection from the pension, the total that you pay by yourself in June and August.',
  自分で納める六月の額: 'The amount you pay by yourself in June.',
  自分で納める八月の額: 'The amount you pay by yourself in August.',
  後半に引く年金の分: 'The total taken out of your pension in October, December and February.',
  十二月と二月の二回分: 'The total of December and February.',
  年金から引く十月の額: 'The amount taken out of your October pension.',
  年金から引く後半の額: 'The amount taken out of your December and February pensions.',
  ふるさと納税の限度額:
    'The most you can donate as furusato nozei and bear only 2,000 yen yourself: the largest donation whose special credit is within 20% of the income-based levy.',
  '二割に達する寄附金（二千円を引いた額）':
    'The donation whose special credit is just 20% of the income-based levy.',
  二割に達する寄附金のうち少ない方:
    'Municipality or prefecture, whichever reaches 20% first, decides.',
  住民税の減る額: 'The inhabitant tax that you save by donating.',
  所得税の減る額: 'The income tax that you save by donating. 0 yen with the one-stop exception.',
  税の減る額の合計: 'Inhabitant tax and income tax saved together.',
  ふるさと納税の自己負担額: 'The donation minus the tax that you save.',
  所得税の人的控除の額: 'The deduction fixed by income tax law.',
  所得税の人的控除額: 'What income tax deducts for each person.',
  所得税の配偶者特別控除の額: "Fixed by your spouse's income and yours, for income tax.",
  所得税の特定親族特別控除の額: "Fixed by the relative's income, for income tax.",
  総所得金額等の四割: 'The most that counts as a donation for income tax.',
  寄附金控除の対象となる寄附金: 'The smaller of all donations and 40% of your income.',
  所得税の寄附金控除額: 'What income tax takes off your income for donations.',
  所得税の所得控除の合計額: 'All that income tax takes off your income.',
  所得税の所得控除を引いた総所得金額: 'Income minus the deductions of income tax.',
  所得税の課税総所得金額:
    'The income to which the rate of income tax applies, rounded down to 1,000 yen.',
  所得税の所得控除を引いた分離課税の所得:
    'Separately taxed income minus the income tax deductions that were left.',
  所得税の分離課税の課税所得金額: 'Income that income tax taxes separately.',
  課税所得に所得税の税率を乗じた額: 'Taxable income multiplied by the rate of income tax.',
  所得税の速算表の控除額: 'The amount subtracted in the quick table of income tax.',
  総合課税の所得税額: 'Income tax on income that is taxed together.',
  分離課税の所得税額: 'Income tax on income that is taxed separately.',
  山林の課税所得の五分の一: 'For forestry, the rate is found with one fifth of the income.',
  五分の一の額に対する税額: 'The tax on that fifth. Five times this is the tax.',
  所得税の税額の合計: 'Income tax before credits.',
  所得税の配当控除額: 'What income tax takes off for dividends.',
  所得税の算出税額: 'Income tax before the housing loan credit.',
  住宅借入金等特別控除後の所得税額: 'Income tax after the housing loan credit.',
  復興特別所得税を合わせた所得税額:
    'Income tax with the special income tax for reconstruction, for reference.',
  退職手当等の収入金額: 'Your retirement allowance before tax is taken off.',
  勤続一年の控除額: 'The amount for each year, up to 20 years of service.',
  二十年を超える勤続一年の控除額: 'The amount for each year above 20 years of service.',
  勤続二十年の控除額: 'The deduction for 20 years of service.',
  退職所得控除の最低額: 'The retirement income deduction is never less than this.',
  障害による退職の加算額: 'Added for people who retired because they became disabled.',
  勤続年数の分: 'The years of service multiplied by the amount for one year.',
  二十年を超える年数の分: 'The amount for the years above 20.',
  障害の加算を除く退職所得控除額: 'The deduction fixed by the years of service.',
  退職所得控除額: 'Taken off the retirement allowance, by years of service.',
  退職所得控除を引いた額: 'The retirement allowance minus the retirement income deduction.',
  三百万円: 'For 5 years of service or less, only this much is halved.',
  三百万円を超える額: 'The part above 3 million yen is not halved.',
  三百万円の二分の一: 'Half of 3 million yen.',
  退職所得の金額: 'The retirement allowance minus the deduction, normally halved.',
  課税退職所得金額: 'Retirement income to which the rate applies, rounded down to 1,000 yen.',
  退職所得の所得割額:
    'The inhabitant tax taken out of the retirement allowance, rounded down to 100 yen.',
  退職所得の住民税の合計: 'All the inhabitant tax taken out of the retirement allowance.',
  退職所得の所得税額:
    'The income tax taken out of the retirement allowance, with the special income tax for reconstruction; less than 1 yen is dropped.',
  還付額を引いた納付額: 'The amount to pay minus what is refunded.',
} as const satisfies Partial<Record<Term, string>>
