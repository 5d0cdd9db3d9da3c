import type { Term } from '../../law.ts'

/** Separately taxed incomes and deductions, in plain words. */
export const plainDeductions = {
  土地建物の譲渡所得の金額:
    'The price of land or buildings sold minus what you paid and the costs, before special deductions.',
  譲渡の収入金額: 'The price at which you sold the land or building.',
  取得費と譲渡費用:
    'What you paid (for buildings, less the years of use) and the costs of selling.',
  取得費と譲渡費用の合計: 'What you paid and the costs of selling together.',
  通算後の土地建物の譲渡所得:
    'The amount after losses on other land and buildings have been taken off.',
  特別控除の対象の譲渡益: 'The gain from land or a building to which a special deduction applies.',
  特別控除の対象の譲渡益の合計:
    'All gains from land and buildings to which the special deduction applies.',
  特別控除の対象の残り: 'What is left of the gain after other special deductions.',
  特別控除を引ける譲渡益: 'The gain up to which the special deduction can be taken.',
  土地建物の特別控除の限度額:
    'The most that can be taken off the gain, for example when you sold your home.',
  土地建物の特別控除の年間の限度額:
    'The most that all special deductions together can be in a year.',
  使える特別控除の限度:
    'The smaller of what is left for this kind and what is left of 50 million yen a year.',
  特別控除の限度の残り: 'The part of the limit not used yet.',
  土地建物の特別控除額: 'The amount taken off the gain, for example when you sold your home.',
  土地建物の特別控除額の合計: 'All special deductions taken off the gains.',
  特別控除後の譲渡所得: 'The gain minus the special deduction.',
  株式等の譲渡所得等の金額:
    'The price at which you sold shares and the like minus what you paid and the costs.',
  上場株式等の配当所得の金額:
    'Dividends of listed shares and bond interest for which you chose separate taxation.',
  譲渡損失を引いた上場株式等の配当所得: 'Dividends of listed shares minus losses from selling.',
  先物取引の雑所得等の金額: 'Gains from futures and foreign exchange margin trading (FX).',
  引ききれない所得控除:
    'Deductions from income that were more than the aggregate income. They are taken off separately taxed income.',
  所得控除を引いた分離課税の所得: 'Separately taxed income minus the deductions that were left.',
  分離課税の課税所得金額:
    'The separately taxed income to which the rate applies, rounded down to 1,000 yen.',
  合計課税所得金額:
    'Taxable aggregate income, forestry and retirement income together. Used for the adjustment credit.',
  配当控除の千万円と比べる課税所得:
    'Income taxed together, with the taxable income from land and buildings, shares and futures. It decides the rate of the dividend credit.',
  総合課税の所得割額: 'The income-based levy on income that is taxed together.',
  分離課税の所得割額: 'The income-based levy on income that is taxed separately.',
  低い率の限度: 'Up to this amount the rate is lower.',
  低い率の部分: 'The part to which the lower rate applies.',
  高い率の部分: 'The part to which the higher rate applies.',
  低い率による額: 'The amount at the lower rate.',
  高い率による額: 'The amount at the higher rate.',
  所得控除の合計額: 'All that is taken off your income for your family and for premiums you paid.',
  社会保険料控除額:
    'Premiums for health insurance, pension, long-term care insurance and so on are taken off in full.',
  社会保険料の金額: 'The social insurance premiums you paid in one year.',
  小規模企業共済等掛金控除額:
    'Premiums for iDeCo and the small enterprise mutual aid are taken off in full.',
  小規模企業共済等掛金の金額: 'The premiums you paid in one year.',
  生命保険料控除額:
    'Depends on premiums for life, medical care and private pension insurance. For inhabitant tax 70,000 yen at most.',
  所得税の生命保険料控除額:
    'The amount for national income tax. It is the same as 「生命保険料の控除額」 on the withholding slip.',
  新生命保険料の金額: 'General life insurance premiums of contracts made from 2012 on.',
  旧生命保険料の金額: 'General life insurance premiums of contracts made until 2011.',
  介護医療保険料の金額:
    'Premiums for nursing and medical insurance. Only contracts made from 2012 on have them.',
  新個人年金保険料の金額: 'Private pension premiums of contracts made from 2012 on.',
  旧個人年金保険料の金額: 'Private pension premiums of contracts made until 2011.',
  一般の生命保険料の分: 'The amount you can deduct for general life insurance premiums.',
  介護医療保険料の分: 'The amount you can deduct for medical care insurance premiums.',
  個人年金保険料の分: 'The amount you can deduct for private pension premiums.',
  新契約の控除の額: 'The amount in the table for contracts made from 2012 on.',
  旧契約の控除の額: 'The amount in the table for contracts made until 2011.',
  新契約と旧契約を合わせた額: 'The amounts for new and old contracts added.',
  新契約と旧契約を合わせた限度額: 'The most that counts when new and old contracts are added.',
  限度額までの合わせた額: 'The smaller of the sum and its limit.',
  三つの区分の合計: 'General life, medical care and private pension insurance together.',
  保険料に率を乗じた額:
    'The premium you paid multiplied by the rate in the table of the law (fractions of a yen rounded up).',
  保険料控除の定額: 'The amount fixed in the table for premium deductions.',
  生命保険料控除の限度額: 'The most that the life insurance premium deduction can be.',
  地震保険料控除額:
    'Half of the earthquake insurance premiums (25,000 yen at most). For long-term casualty insurance of 2006 and before, 10,000 yen at most.',
  所得税の地震保険料控除額:
    'The amount for national income tax. It is the same as 「地震保険料の控除額」 on the withholding slip.',
  地震保険料の金額: 'The earthquake insurance premiums you paid in one year.',
  旧長期損害保険料の金額: 'Premiums of long-term casualty insurance made by the end of 2006.',
  地震保険料の分: 'The amount you can deduct for earthquake insurance premiums.',
  旧長期損害保険料の分: 'The amount you can deduct for old long-term casualty insurance premiums.',
  地震保険料と旧長期損害保険料の分の合計: 'The two amounts added.',
  地震保険料控除の限度額: 'The most that the earthquake insurance premium deduction can be.',
  障害者控除額:
    'For you or a dependent family member with a disability. Family members under 16 count too.',
  ひとり親控除額:
    'For people who are not married (nor in a de facto marriage), live with a child they support and have a total income of 5 million yen or less.',
  寡婦控除額:
    'For women whose husband died, or who are divorced and have a dependent, with a total income of 5 million yen or less.',
  勤労学生控除額: 'For people who work while they go to school.',
  配偶者控除額:
    'For a spouse with little income. It becomes smaller when your own total income is above 9 million yen.',
  配偶者特別控除額:
    "When your spouse's income is above the limit of the spouse deduction, a smaller amount can still be deducted step by step.",
  配偶者特別控除の額: "The amount fixed by your spouse's income and yours.",
  扶養控除額:
    'For relatives of 16 and older whom you support. The amount depends on age and on whether parents live with you.',
  特定親族特別控除額:
    'For relatives of 19 to 22 whose income is above the limit for dependents, step by step up to 1.23 million yen. Since FY2026.',
  特定親族特別控除の額: "The amount fixed by the relative's income.",
  人的控除の額: 'The amount fixed in the table of the law.',
  基礎控除額: 'Everyone with a total income of 25 million yen or less can deduct it.',
  基礎控除の額: 'The amount fixed by your total income.',
  所得控除を引いた総所得金額: 'Income minus the deductions from income.',
  課税総所得金額:
    'The income to which the rate applies: income minus deductions, rounded down to 1,000 yen.',
  雑損控除額: 'For losses from disaster, theft or embezzlement.',
  損失の金額: 'The loss from disaster, theft or embezzlement, with the costs of clearing up.',
  保険金などで補塡される金額: 'What insurance and the like paid back.',
  差引損失額: 'The loss minus what insurance and the like paid back.',
  総所得金額等の一割: 'Losses up to this amount cannot be deducted.',
  差引損失額が総所得金額等の一割を超える額: 'The part of the loss above 10% of your income.',
  災害関連支出の金額: 'What it cost to clear up after a disaster.',
  差引損失額のうち災害関連支出の金額:
    'The part of the disaster-related expenses that insurance did not pay back.',
  '五万円（災害関連支出）': 'Disaster-related expenses up to this amount cannot be deducted.',
  災害関連支出が五万円を超える額: 'The part of the disaster-related expenses above 50,000 yen.',
  医療費控除額: 'For people who paid high medical expenses in one year.',
  支払った医療費: 'Medical expenses you paid in one year, for your family too.',
  補塡を引いた医療費: 'Medical expenses minus what insurance and the like paid back.',
  '総所得金額等の五％': '5% of your income.',
  '十万円（医療費）': 'The most that is left out of the medical expenses.',
  医療費控除の足切り額:
    'Medical expenses up to this amount cannot be deducted: the smaller of 5% of your income and 100,000 yen.',
  足切り額を超える医療費: 'The part of the medical expenses that can be deducted.',
  医療費控除の限度額: 'The most that the medical expenses deduction can be.',
  一万二千円: 'Under the self-medication scheme, purchases up to this amount cannot be deducted.',
  一万二千円を超える額: 'The part of the medicine purchases above 12,000 yen.',
  医療費控除の特例の限度額: 'The most that can be deducted under the self-medication scheme.',
} as const satisfies Partial<Record<Term, string>>
