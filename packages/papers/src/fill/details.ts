import { deductionsCalled, sumOf, type Filing } from './filing.ts'
import { livingOf, nobody } from './person.ts'
import { amount, date, text, tick, type Entry } from './value.ts'

/** 3 所得から差し引かれる金額に関する事項のうち、保険料・本人・雑損・医療費。 */
export function detailsOf(filing: Filing): readonly Entry[] {
  const { 申告 } = filing
  const { 生命保険料, 地震保険料, 雑損, 医療費 } = 申告
  return [
    ...amount('shaho-gokei', 申告.社会保険料),
    ...amount('shokibo-shiharai', 申告.小規模企業共済等掛金),
    ...amount('shin-seimei', 生命保険料.新生命保険料),
    ...amount('kyu-seimei', 生命保険料.旧生命保険料),
    ...amount('shin-nenkin', 生命保険料.新個人年金保険料),
    ...amount('kyu-nenkin', 生命保険料.旧個人年金保険料),
    ...amount('kaigo-iryo', 生命保険料.介護医療保険料),
    ...amount('jishin', 地震保険料.地震保険料),
    ...amount('kyu-choki', 地震保険料.旧長期損害保険料),
    ...selfOf(filing),
    ...disabledOf(filing),
    ...spouseOf(filing),
    ...amount('songai-gaku', 雑損?.損失の金額),
    ...amount('songai-hoten', 雑損?.補塡される金額),
    ...amount('songai-shishutsu', 雑損?.うち災害関連支出),
    ...amount('iryohi-shiharai', 医療費?.支払),
    ...amount('iryohi-hoten', 医療費?.補塡される金額),
  ]
}

/** 受けられる控除だけに印をつける。 */
function selfOf(filing: Filing): readonly Entry[] {
  const { 申告, persons } = filing
  const granted = (term: '寡婦控除額' | 'ひとり親控除額' | '勤労学生控除額'): boolean =>
    sumOf(deductionsCalled(filing, term)) > 0
  const widow = granted('寡婦控除額')
  const student = granted('勤労学生控除額')
  return [
    ...tick('kafu-shibetsu', widow && 申告.本人.寡婦 === '死別'),
    ...tick('kafu-rikon', widow && 申告.本人.寡婦 === '離別'),
    ...tick('hitorioya', granted('ひとり親控除額')),
    ...tick('kinro-gakusei', student),
    ...text('gakko-mei', student ? persons.school : ''),
  ]
}

/** ⑳ 障害者控除を受ける人を、本人・配偶者・親族の順に。 */
function disabledOf(filing: Filing): readonly Entry[] {
  const { 申告, 査定, persons } = filing
  const granted = new Set(
    deductionsCalled(filing, '障害者控除額')
      .filter(({ yen }) => yen > 0)
      .map(({ whose }) => whose),
  )
  const people = [
    { whose: '本人' as const, name: persons.self.name, 障害者: 申告.本人.障害者 },
    { whose: '配偶者' as const, name: persons.spouse.name, 障害者: 申告.配偶者?.障害者 },
    ...査定.家族.親族.map(({ だれの, 親族 }, i) => ({
      whose: だれの,
      name: (persons.relatives[i] ?? nobody).name,
      障害者: 親族.障害者,
    })),
  ].filter(({ whose }) => granted.has(whose))
  return people.flatMap(({ name, 障害者 }, i) => [
    ...text(`shogai-${i + 1}-shimei`, name),
    ...text(`shogai-${i + 1}-teido`, 障害者 === '特別' ? '特別障害者' : '障害者（普通）'),
  ])
}

/** ㉑ 配偶者。控除を受けるか、同一生計配偶者である人だけを書く。 */
function spouseOf(filing: Filing): readonly Entry[] {
  const { 配偶者 } = filing.査定.家族
  if (配偶者 === undefined) return []
  const plain = sumOf(deductionsCalled(filing, '配偶者控除額')) > 0
  const special = sumOf(deductionsCalled(filing, '配偶者特別控除額')) > 0
  if (!plain && !special && !配偶者.同一生計配偶者) return []
  const { spouse } = filing.persons
  const { 国外に住む, 生年月日 } = 配偶者.配偶者
  const living = livingOf(配偶者.配偶者, spouse)
  return [
    ...text('haigusha-furigana', spouse.kana),
    ...text('haigusha-shimei', spouse.name),
    ...date('haigusha-seinengappi', 生年月日),
    [`haigusha-shotoku`, { kind: 'amount', yen: 配偶者.合計所得金額.yen }],
    ...tick('haigusha-kojo', plain),
    ...tick('haigusha-tokubetsu', special),
    ...tick('haigusha-doitsu-seikei', !plain && !special),
    ...tick('haigusha-dokyo', living === 'together'),
    ...tick('haigusha-bekkyo', living === 'apart'),
    ...tick('haigusha-kokugai', 国外に住む),
  ]
}
