import type { Term } from '../../law.ts'

/** The income-based levy and its credits, in plain words. */
export const plainTax = {
  算出所得割額: 'Taxable income multiplied by the rate.',
  調整控除の基礎となる額:
    'Made from the difference between the deductions of income tax and inhabitant tax, depending on taxable income. Never below 50,000 yen for taxable income above 2 million yen.',
  調整控除額:
    'Deductions for family and so on differ between income tax and inhabitant tax. This credit keeps your tax from rising because of the difference.',
  人的控除差の額:
    'The difference between the income tax and the inhabitant tax deduction as fixed in the table of the law. It may not be the real difference.',
  人的控除差の合計額:
    '50,000 yen plus the differences between income tax and inhabitant tax (amounts in a table of the law) of the deductions for each person.',
  五万円:
    'An amount added to the differences of the deductions for each person. The calculation of the adjustment credit (調整控除) does not go below it either.',
  二百万円: 'The calculation of the adjustment credit changes here.',
  二百万円を超える部分: 'The part of taxable income above 2 million yen.',
  超える部分を引いた額: 'The total difference of deductions minus the part above 2 million yen.',
  調整控除後の所得割額: 'The calculated levy minus the adjustment credit.',
  寄附金税額控除額: 'Taken off inhabitant tax when you donated, for example as furusato nozei.',
  寄附金税額控除の基本控除額:
    '10% of the donations minus 2,000 yen, shared between municipality and prefecture.',
  寄附金税額控除の特例控除額:
    'What income tax and the basic part do not give back. Up to 20% of the income-based levy.',
  申告特例控除額:
    'With the one-stop exception, the part that income tax would have given back is taken off inhabitant tax too.',
  ふるさと納税の額: 'All furusato nozei donations from January to December of the year before.',
  総所得金額等の三割: 'The most that counts as a donation for the basic part.',
  基本控除の対象となる寄附金: 'The smaller of the donations and 30% of gross income, etc.',
  二千円: 'The part of the donations that you bear yourself.',
  二千円を引いた寄附金: 'Donations that count minus the 2,000 yen that you bear yourself.',
  二千円を引いたふるさと納税の額:
    'Furusato nozei donations minus the 2,000 yen that you bear yourself.',
  割合を乗じた額:
    'Multiplied by 90% less the rate of income tax, and shared between municipality and prefecture.',
  調整控除後の所得割額の二割: 'The most that the special part can be.',
  人的控除差調整額:
    'Taken off taxable income to find the rate of the special part: the total difference of deductions plus the part of the income tax basic deduction above 480,000 yen.',
  所得税の基礎控除額:
    'The basic deduction of national income tax. It decides the rate of the special part of the donation tax credit and the limit of the housing loan credit.',
  所得税の基礎控除の額: 'The basic deduction of income tax fixed by your total income.',
  所得税の基礎控除の特例の額: 'The amount added for a limited time, by total income.',
  特例を加えた所得税の基礎控除の額: 'The basic deduction plus the temporary addition.',
  四十八万円: 'The basic deduction of income tax before it was changed.',
  所得税の基礎控除が四十八万円を超える額:
    'The part of the basic deduction of income tax above 480,000 yen.',
  課税総所得金額から人的控除差調整額を引いた額:
    'The amount that decides the rate of the special part.',
  税額控除後の所得割額: 'The income-based levy after the donation credit and other credits.',
  税額控除後の所得割額の合計: 'The income-based levies of municipality and prefecture together.',
  調整措置による減額:
    'For people whose income after the levy would fall below the exemption limit: the levy is reduced so that it does not.',
  所得割を引いた総所得金額等: 'The income that is left after paying the income-based levy.',
  非課税限度額に足りない額: 'The amount that is missing to the exemption limit.',
  調整措置後の所得割額: 'The income-based levy after the relief reduction.',
  定額減税額:
    'For FY2025: 10,000 yen, only for people with a total income above 10 million and up to 18.05 million yen and a spouse with little income.',
  定額減税の合計:
    'The tax cut of municipality and prefecture together. It cannot be more than the income-based levy.',
  一人分の減税額: '10,000 yen for each person.',
  定額減税後の所得割額: 'The income-based levy after the flat-amount tax cut.',
  所得割額: 'The tax that depends on your income. In the end it is rounded down to 100 yen.',
  千万円: 'The rate of the dividend credit changes here.',
  千万円を超える課税所得: 'The part of taxable income above 10 million yen.',
  千万円を超える課税所得の残り: 'The part above 10 million yen that has not been assigned yet.',
  配当控除の対象の配当所得: 'Dividend income for which the dividend credit can be had.',
  千万円を超える部分の配当所得: 'The dividends to which half the rate applies.',
  千万円以下の部分の配当所得: 'The dividends to which the normal rate applies.',
  配当所得に率を乗じた額: 'Dividend income multiplied by the rate of the dividend credit.',
  配当控除額: 'Taken off the tax for dividends, since the company has paid tax on them already.',
  配当控除後の所得割額: 'The income-based levy after the dividend credit.',
  住宅借入金等特別控除可能額:
    'The housing loan credit that can be taken off income tax. It is on the withholding slip or the tax return.',
  所得税から引ききれない住宅借入金等特別控除額:
    'The part of the housing loan credit that was more than income tax. It is taken off inhabitant tax.',
  所得税から引ききれない額の按分:
    'The amount that was left, shared between municipality and prefecture.',
  基礎控除の引上げを加えた所得税の課税所得:
    'Taxable income of income tax plus the part of the basic deduction above 480,000 yen.',
  所得税の課税総所得金額等に率を乗じた額:
    'The amount that decides the most that inhabitant tax can take.',
  住宅借入金等特別税額控除の限度額: 'The most that can be taken off inhabitant tax.',
  住宅借入金等特別税額控除の上限:
    'The smaller of the amount fixed by taxable income and the limit in the law.',
  住宅借入金等特別税額控除額:
    'The housing loan credit that income tax could not take, taken off inhabitant tax.',
  住宅借入金等特別税額控除後の所得割額: 'The income-based levy after the housing loan credit.',
  共同募金と日本赤十字社への寄附金:
    'Donations to the Community Chest of your prefecture and the local Japanese Red Cross chapter.',
  条例で指定された寄附金:
    'Donations to bodies that the prefecture or municipality names in its ordinance.',
  寄附金の合計: 'All donations that count.',
  寄附金税額控除後の所得割額: 'The income-based levy after the donation credit.',
  外国所得税額: 'Income tax that you paid abroad.',
  所得税の外国税額控除の限度額: 'The most foreign tax that can be taken off income tax.',
  復興特別所得税の控除の限度額:
    'The most foreign tax that can be taken off the special income tax for reconstruction.',
  国の外国税額控除の限度額: 'The most foreign tax that can be taken off national taxes.',
  国で引ききれない外国所得税額: 'Foreign tax that was more than the limit of the national taxes.',
  道府県民税で引ききれない外国所得税額:
    'Foreign tax that was more than the limit of the prefectural tax.',
  住民税の外国税額控除の限度額: 'The most foreign tax that can be taken off inhabitant tax.',
  外国税額控除額: 'Tax paid abroad that national taxes could not take, taken off inhabitant tax.',
  人数分の減税額: 'The tax cut for one person multiplied by the number of people.',
  配当割額と株式等譲渡所得割額:
    'The inhabitant tax (5%) withheld from dividends and share gains that you declare.',
  配当割額等の控除額: 'The inhabitant tax already withheld, taken off the income-based levy.',
  配当割額等を引いた所得割額: 'The income-based levy after the tax already withheld.',
  引ききれない配当割額等:
    'The part of the tax already withheld that was more than the income-based levy.',
  配当割額等の充当額: 'The part left over that is used to pay the per-capita levy and the like.',
  配当割額等の還付額: 'The part of the tax already withheld that you get back.',
  納付額: 'What you still have to pay: the tax of the year minus the amount already used for it.',
} as const satisfies Partial<Record<Term, string>>
