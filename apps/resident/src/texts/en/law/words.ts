import type { Citation, Doubt } from '@zeimori/tax'
import type { Circumstance, Fact, FixedWhose } from '../../law.ts'

type Words<K extends string> = Readonly<Record<K, string>>

export const whoseNames: Words<FixedWhose> = {
  市町村民税: 'municipal inhabitant tax',
  道府県民税: 'prefectural inhabitant tax',
  本人: 'you',
  配偶者: 'spouse',
  障害者控除の分: 'disability deduction',
  寡婦控除の分: 'widow deduction',
  ひとり親控除の分: 'single parent deduction',
  勤労学生控除の分: 'working student deduction',
  配偶者控除の分: 'spouse deduction',
  配偶者特別控除の分: 'special spouse deduction',
  扶養控除の分: 'dependent deduction',
  短期一般: 'short-term, ordinary',
  短期軽減: 'short-term, reduced',
  長期一般: 'long-term, ordinary',
  優良住宅地等: 'land for quality housing',
  居住用: 'own home',
  上場株式等の配当等: 'dividends of listed shares',
  一般株式等: 'unlisted shares',
  上場株式等: 'listed shares',
  先物取引: 'futures',
  山林: 'forestry',
  退職: 'retirement',
  剰余金の配当等: 'dividends of companies',
  証券投資信託: 'securities investment trusts',
  外貨建等証券投資信託: 'foreign-currency investment trusts',
  配当控除の対象外: 'without dividend credit',
  純損失: 'net loss',
  雑損失: 'casualty loss',
  居住用財産の譲渡損失: 'loss on sale of own home',
  上場株式等の譲渡損失: 'loss on listed shares',
  先物取引の損失: 'loss on futures',
  営業等: 'business',
  事業: 'business',
  農業: 'farming',
  業務の雑所得: 'miscellaneous income from side jobs',
  その他の雑所得: 'other miscellaneous income',
  一時所得: 'occasional income',
  短期譲渡: 'short-term gains',
  長期譲渡: 'long-term gains',
}

export const facts: Words<Fact> = {
  '65歳以上': '65 or older',
  '65歳未満': 'Younger than 65',
  繰り越した損失がない: 'No losses carried forward',
  分離課税の所得がない: 'No separately taxed income',
  給与所得か公的年金等の雑所得がない: 'No employment income or no pension income',
  給与の収入が850万円以下: 'Salary revenue of 8.5 million yen or less',
  '23歳未満の扶養親族も特別障害者もいない':
    'No dependent under 23 and no person with a special disability',
  '23歳未満の扶養親族がいる': 'There is a dependent under 23',
  本人が特別障害者: 'You have a special disability',
  特別障害者の家族がいる: 'A family member has a special disability',
  収入がない: 'No revenue',
  支払がない: 'Nothing was paid',
  障害者: 'Person with a disability',
  特別障害者: 'Person with a special disability',
  同居している特別障害者: 'Person with a special disability who lives with you',
  扶養親族に当たらない: 'Does not count as a dependent',
  生計を一にする子がいる: 'There is a child you support',
  要件に合う子がいない: 'There is no child that meets the conditions',
  配偶者がいる: 'There is a spouse',
  寡婦: 'Widow',
  離婚した人で扶養親族がいない: 'Divorced, without a dependent',
  勤労学生: 'Working student',
  '70歳以上の配偶者': 'Spouse of 70 or older',
  '70歳未満の配偶者': 'Spouse younger than 70',
  '16歳未満': 'Younger than 16',
  '一般の扶養親族（16歳以上19歳未満、23歳以上70歳未満）': 'Ordinary dependent (16 to 18, 23 to 69)',
  '19歳以上23歳未満': '19 to 22 years old',
  '老人扶養親族（70歳以上）': 'Elderly dependent (70 or older)',
  '同居老親等（70歳以上で同居している父母・祖父母）':
    'Elderly parent living with you (parent or grandparent of 70 or older)',
  国外に住み要件を満たさない: 'Lives abroad and does not meet the conditions',
  前年の12月31日に生まれていない: 'Not yet born on 31 December of the year before',
  配偶者も扶養親族もいない: 'No spouse and no dependents',
  生活扶助を受けている: 'Receives livelihood assistance',
  本人が障害者: 'You have a disability',
  本人が未成年者: 'You are a minor',
  寡婦かひとり親: 'Widow or single parent',
  条例で定めた税率: 'Rate fixed by ordinance',
  課税される所得がない: 'No taxable income',
  ワンストップ特例を使わない: 'The one-stop exception is not used',
  申告するのでワンストップ特例が効かない: 'Filing a return voids the one-stop exception',
  課税総所得金額の段に当たらない: 'No band of taxable aggregate income applies',
  所得割がかからない: 'No income-based levy is due',
  所得割を払っても非課税限度額を下回らない: 'Income stays above the exemption limit after the levy',
  控除対象配偶者でない同一生計配偶者がいない:
    'No spouse with little income outside the spouse deduction',
  均等割だけがかかる: 'Only the per-capita levy is due',
  税がかからない: 'No tax is due',
  公的年金等の所得がない: 'There is no pension income',
  均等割は給与から引かれる: 'The per-capita levy is taken from the salary',
  仮徴収で引き終わる: 'All is taken by the provisional collection',
  公的年金等のほかに所得がない: 'No income besides public pensions',
  分離課税の所得がある: 'There is separately taxed income',
  短期譲渡の所得がある: 'There are short-term gains',
  勤続五年以下: '5 years of service or less',
  勤続五年以下の役員等: 'Officer with 5 years of service or less',
  定額減税を受ける: 'Gets the flat-amount tax cut',
  家内労働者等: 'Home worker',
  居住を始めた日の答えがない: 'The day of moving in has not been given',
  平成20年までに住み始めた: 'Moved in by 2008',
  住み始めたのが所得の年より後: 'Moved in after the year of the income',
  住宅ローン控除の期間が終わった: 'The years of the housing loan credit are over',
  配偶者が事業専従者: 'The spouse works in the family business',
  事業専従者: 'Works in the family business',
  ひとり親に当たる: 'Counts as a single parent',
  配当等も上場株式等の譲渡も申告していない: 'No dividends or sales of listed shares were declared',
  土地の所有が五年以下: 'The land was held for 5 years or less',
  森林環境税の始まる前の年度: 'Fiscal year before the forest environment tax began',
}

export const doubtTexts: Words<Doubt> = {
  '家内労働者等の最低額（令和9年度）':
    'The minimum for home workers in FY2027 is still being checked against the published law.',
  令和9年度の定め:
    'FY2027 is a preview, calculated from the 2026 amendment. It may change before it takes effect.',
  税額控除の端数:
    'Municipalities round fractions of a yen in different ways, so the tax may differ by about 100 yen.',
  寄附金税額控除の端数:
    'How a fraction of a yen is counted in the donation tax credit can differ by municipality, and the tax can change by 100 yen.',
  特例控除の二割のもと:
    'In municipalities with their own rates, the furusato nozei limit may be a little different.',
  申告特例控除の段:
    'For people with little taxable income, how the one-stop special deduction is counted is still being checked.',
  分離課税の所得から引く順:
    'If you have two or more separately taxed incomes, the tax may change with the order in which deductions are taken.',
  年金からの特別徴収の分け方:
    'Municipalities may split the amounts taken from the pension differently. The tax of the year stays the same.',
  条例の延長:
    'The rates that the prefecture or municipality sets by itself have not been confirmed for this fiscal year.',
  級地と限度額の条例: 'The exemption limit of your municipality may differ by ordinance.',
}

export const refusals: Words<Circumstance['事情']> = {
  賦課期日に国内に住所がない:
    'People without an address in Japan on 1 January pay no inhabitant tax for that fiscal year (except the per-capita levy if they have a house there).',
  租税条約の適用を受ける:
    'Income exempt under a tax treaty is not calculated here, because every treaty is different.',
  国外中古建物の損失がある:
    'Part of the loss on used buildings abroad does not count; it is not calculated here.',
  組合の事業の損失がある:
    "Part of the loss from a partnership's business does not count; it is not calculated here.",
  災害による減免を受ける:
    'A reduction after a disaster is decided by the municipality. The amount here is before it.',
}

export const offices: Words<Circumstance['相談先']> = {
  市区町村の税務課: 'the tax section of your municipality',
  税務署: 'the tax office',
}

export const laws: Words<Citation['law']> = {
  地方税法: 'Local Tax Act',
  地方税法施行令: 'Order for Enforcement of the Local Tax Act',
  所得税法: 'Income Tax Act',
  国税通則法: 'Act on General Rules for National Taxes',
  租税特別措置法: 'Act on Special Measures Concerning Taxation',
  東日本大震災からの復興に関し地方公共団体が実施する防災のための施策に必要な財源の確保に係る地方税の臨時特例に関する法律:
    'Act on Temporary Special Provisions for Local Taxes (disaster prevention)',
  森林環境税及び森林環境譲与税に関する法律: 'Forest Environment Tax Act',
}

export const taxes: Words<string> = {
  市民税: 'City inhabitant tax',
  区民税: 'Ward inhabitant tax',
  町民税: 'Town inhabitant tax',
  村民税: 'Village inhabitant tax',
  市町村民税: 'Municipal inhabitant tax',
  都民税: 'Tokyo metropolitan inhabitant tax',
  道民税: 'Hokkaido inhabitant tax',
  府民税: 'Prefectural inhabitant tax',
  県民税: 'Prefectural inhabitant tax',
}

export const remarks: Words<string> = {
  '令和5年度と同じとみて計算しています。': 'Calculated as the same as FY2023.',
  '別の年度の公表資料と同じ額とみて計算しています。':
    'Calculated with the amount published for another fiscal year.',
  '令和8年度と同じとみて計算しています。': 'Calculated as the same as FY2026.',
  '条例の期限は令和8年度です。延長を確かめられないまま、令和8年度と同じ額で計算しています。':
    'The ordinance ends with FY2026. An extension could not be confirmed; calculated with the amount of FY2026.',
  '条例の期限は令和7年度まででした。令和8年度も課税しているので延長されたと読みましたが、延長後の期限は確かめていません。':
    'The ordinance ended with FY2025. As the tax is levied in FY2026, it is read as extended; the new end is not confirmed.',
  '日付のない公表資料の額で計算しています。':
    'Calculated with a published amount that bears no date.',
  '平成30年度の額に、令和3年度の改正の10万円を足した額とみて計算しています。':
    'Calculated with the amount of FY2018 plus the 100,000 yen of the FY2021 amendment.',
  '令和6年度と同じとみて計算しています。': 'Calculated as the same as FY2024.',
  '町民税の減税があったとする記事がありますが、額を確かめられないので標準税率で計算しています。':
    'There are reports of a town tax cut, but its amount could not be confirmed; calculated with the standard rate.',
  '令和6年度と同じ減税とみて計算しています。': 'Calculated with the same tax cut as FY2024.',
  '超過課税の期限を確かめていません。令和8年度と同じ率で計算しています。':
    'The end of the additional tax is not confirmed. Calculated with the rate of FY2026.',
  '減税を広げる案が報じられています。令和8年度と同じ減税で計算しています。':
    'A plan for a larger tax cut has been reported. Calculated with the tax cut of FY2026.',
  '令和6年度の一覧と同じく、標準税率とみて計算しています。':
    'Calculated with the standard rate, as in the list of FY2024.',
  '選んだ級地で計算しています。': 'Calculated with the grade of area that you chose.',
}
