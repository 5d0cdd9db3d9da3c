import type { Term } from '../../law.ts'

/** Incomes, in plain words. */
export const plainIncome = {
  給与等の収入金額:
    'Your salary and bonuses for one year before tax and social insurance are taken off: the total of the 「支払金額」 boxes on your withholding slips.',
  給与の支払金額: 'The 「支払金額」 box on the withholding slip (源泉徴収票).',
  給与所得の金額:
    "Salary revenue minus the employment income deduction, which stands in for an employee's expenses.",
  算定の基礎: 'In the table of the law, the revenue is first rounded down to steps of 4,000 yen.',
  率を乗じた額: 'The revenue multiplied by the rate in the table of the law.',
  給与所得控除の最低額: 'Anyone with a salary can deduct at least this amount.',
  給与所得控除の定額部分:
    'The part of the employment income deduction that does not depend on the revenue.',
  給与所得控除の限度額: 'The employment income deduction cannot be more than this.',
  別表に定める金額:
    'The employment income that Appended Table 5 of the Income Tax Act gives for this revenue.',
  別表の差引額: 'The amount subtracted in the calculation of Appended Table 5.',
  別表の加算額: 'The amount added in the calculation of Appended Table 5.',
  '所得金額調整控除額（子ども・特別障害者等）':
    'For salaries over 8.5 million yen: keeps the tax from rising for households with a dependent under 23 or a person with a special disability.',
  '所得金額調整控除額（給与・年金）':
    'Keeps people with both a salary and a pension from losing when the deductions were lowered. 100,000 yen at most.',
  '収入の限度（千万円）':
    'For this deduction, revenue above 10 million yen counts as 10 million yen.',
  八百五十万円: 'The calculation looks at salary revenue above this amount.',
  千万円までの収入金額: 'The smaller of your salary revenue and 10 million yen.',
  八百五十万円を超える収入金額: 'The part of the revenue above 8.5 million yen.',
  十万円: '100,000 yen, fixed by law.',
  十万円までの給与所得: 'The smaller of your employment income and 100,000 yen.',
  十万円までの年金の雑所得: 'The smaller of your pension income and 100,000 yen.',
  '給与と年金の合計（それぞれ十万円まで）': 'The two added, each up to 100,000 yen.',
  所得金額調整控除後の給与所得: 'Employment income minus the income adjustment deduction.',
  公的年金等の収入金額:
    'Your public pensions for one year before tax and premiums are taken off: the 「支払金額」 on the slips.',
  公的年金等の支払金額: 'The 「支払金額」 box on the withholding slip of the pension.',
  公的年金等に係る雑所得の金額:
    'Pension revenue minus the public pension deduction, which depends on your age and revenue.',
  公的年金等控除額:
    'The amount taken off pension revenue. It depends on whether you were 65 or older on 31 December of the year before.',
  公的年金等控除の表の額: 'The deduction fixed by your age and pension revenue.',
  公的年金等控除の定額:
    'The part of the public pension deduction that does not depend on the revenue.',
  収入金額に率を乗じた額:
    'Pension revenue multiplied by the rate in the table of the law (fractions of a yen rounded up).',
  他の所得による減額:
    'People with more than 10 million yen of income besides pensions get a smaller public pension deduction.',
  公的年金等以外の合計所得金額:
    'All your income besides pensions. Above 10 million yen, the public pension deduction becomes smaller.',
  その他の所得金額: 'Income other than salary and pensions: revenue minus expenses.',
  合計所得金額:
    'All your income of one year. It decides whether you are exempt and whether you can get deductions such as those for dependents.',
  総所得金額等:
    'Total income minus losses carried forward from earlier years. It decides whether you are exempt from the income-based levy.',
  総所得金額: 'The part of your income that is added together and taxed at one rate.',
  総収入金額: 'Revenue of one year before expenses and the like are taken off.',
  必要経費: 'What it cost you to earn the revenue.',
  青色事業専従者給与:
    'Salaries that a person filing a blue return paid to family members who help in the business.',
  専従者給与を含む必要経費:
    'Necessary expenses plus the salaries of family members who help in the business.',
  収入から必要経費を引いた額: 'What is left of the revenue after expenses.',
  赤字の金額: 'The amount by which expenses are more than revenue.',
  青色申告特別控除の限度額:
    'The most that a person filing a blue return can deduct. It depends on the bookkeeping and the way of filing.',
  営業等と農業の黒字の合計: 'The profit of business or of farming, whichever has one.',
  営業等と農業を合わせた黒字: 'Business and farming with the loss of one taken off the other.',
  青色申告特別控除の残り:
    'The part not used yet. It is used for real estate, business and forestry, in this order.',
  青色申告特別控除額:
    'The amount that people filing a blue return can deduct because they keep books.',
  事業専従者控除の限度額:
    'The most that a person filing a white return can deduct for each family member who helps.',
  控除前の所得を人数で割った額:
    'Income before this deduction divided by the number of helping family members plus one.',
  専従者一人の控除額: 'The deduction for one family member who helps in the business.',
  事業専従者控除額:
    'What a person filing a white return can deduct for family members who help in the business.',
  家内労働者等の必要経費の最低額:
    'People with piecework at home, sales agents and the like can deduct this even if their real expenses are smaller.',
  給与収入を引いた必要経費の最低額:
    'What is left of the minimum expenses after taking off salary revenue.',
  業務の経費を引いた必要経費の最低額:
    'What is left of the minimum expenses after taking off the expenses of miscellaneous income.',
  家内労働者等の必要経費の残り:
    'What is left of the minimum expenses after the business has used its part.',
  収入を限度とする必要経費の最低額: 'The smaller of the minimum expenses and the revenue.',
  家内労働者等の必要経費: 'The larger of the real expenses and the minimum.',
  事業所得の金額: 'Revenue from trade, farming and so on minus expenses.',
  不動産所得の金額: 'Revenue from rent of houses or land minus expenses.',
  土地の負債の利子: 'Interest on money borrowed to buy land.',
  通算できる不動産所得の赤字:
    'The real estate loss without the part that is interest on loans for land. It can be taken off other income.',
  利子所得の金額:
    'Interest from which no tax was withheld. Interest on bank deposits is not included.',
  配当の収入金額: 'Dividends before tax was withheld.',
  負債の利子: 'Interest on money borrowed to buy shares and the like.',
  配当の収入金額の合計: 'All dividends of the same kind together.',
  負債の利子の合計: 'All interest on money borrowed to buy shares of the same kind.',
  引ききれない負債の利子: 'Interest above the dividends. It is taken off other dividends.',
  配当所得の金額: 'Dividends that are taxed together with other income.',
  雑所得の収入の合計: 'Pension income, side-job revenue and other miscellaneous revenue together.',
  雑所得の必要経費の合計: 'All expenses of miscellaneous income.',
  雑所得の金額:
    'Pensions, side jobs and other miscellaneous income together. A loss counts as 0 yen and is not taken off other income.',
  一時所得の特別控除の限度額: 'The most that can be taken off occasional income.',
  一時所得の特別控除額: 'The amount taken off occasional income: 500,000 yen at most.',
  一時所得の金額:
    'Insurance payouts at maturity, prizes and the like, minus what you paid for them and the special deduction. Only half is taxed.',
  譲渡益: 'The price at which you sold an asset minus what you paid and the costs.',
  通算後の譲渡益: 'The gain after losses have been taken off.',
  譲渡所得の特別控除の限度額: 'The most that can be taken off capital gains.',
  譲渡所得の特別控除の残り:
    'What is left of the special deduction after the assets held for a short time.',
  譲渡所得の特別控除額:
    'The amount taken off gains from selling assets: 500,000 yen in all at most.',
  譲渡所得の金額:
    'Gains from selling golf memberships, gold and so on minus the special deduction. Of assets held for more than 5 years only half is taxed.',
  山林所得の特別控除の限度額: 'The most that can be taken off forestry income.',
  山林所得の特別控除額: 'The amount taken off forestry income: 500,000 yen at most.',
  山林所得の金額:
    'The gain from selling timber held for more than 5 years minus expenses and the special deduction.',
  経常所得の合計:
    'The positive incomes from interest, dividends, real estate, business, salary and miscellaneous sources together.',
  事業と不動産の赤字の合計:
    'Losses of business and real estate that can be taken off other income.',
  損益通算後の所得金額: 'Income after the losses of other kinds of income have been taken off.',
  通算しきれない赤字: 'The loss that is left because there was not enough profit.',
  長期譲渡と一時の合計: 'The two kinds of income of which only half is taxed.',
  長期譲渡と一時の二分の一:
    'Gains from assets held for more than 5 years and occasional income are taxed by half.',
  繰越控除前の総所得金額: 'Income taxed together, before losses of earlier years are taken off.',
  繰り越した損失の金額: 'Losses that could not be taken off in earlier years.',
  繰越控除の額: "The part of earlier years' losses that can be taken off this year.",
  引ききれない繰越損失: "Losses that could not be taken off this year's income.",
  繰越控除後の総所得金額: 'The amount after losses of earlier years have been taken off.',
  繰越控除後の所得金額: 'The amount after losses of earlier years have been taken off.',
  特定支出の金額:
    'Commuting, moving, training, licences and so on that an employee paid. The employer must certify them.',
  収入に率を乗じた額: 'The revenue multiplied by the rate in the table of the law.',
  給与所得控除額の定額部分:
    'The part of the employment income deduction that does not depend on the revenue.',
  給与所得控除額: "The amount taken off in place of an employee's expenses.",
  給与所得控除額の二分の一: 'Specified expenditures count only above this amount.',
  給与所得控除額を引いた残額: 'Salary revenue minus the employment income deduction.',
  特定支出控除額を引いた残額: 'Employment income after specified expenditures have been taken off.',
  特定支出控除額:
    'The part of specified expenditures above half of the employment income deduction.',
  給与所得控除の本則の最低額: 'The minimum that has no time limit.',
  給与所得控除の特例の額: 'The amount added for a limited time.',
  勤労による所得: 'Salary, business, retirement and side-job income together.',
  副業の雑所得: 'Side-job revenue minus expenses.',
  勤労によらない所得:
    'Income that was not earned by working. It decides on the working student deduction.',
} as const satisfies Partial<Record<Term, string>>
