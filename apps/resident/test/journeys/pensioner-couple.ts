import { expect } from 'vitest'
import { expectPaper } from './paper.ts'
import { savedPaper, taxOn, type Resident } from './resident.ts'

/**
 * 相談会場で、職員のとなりで。夫70歳、年金240万円、社会保険料18万円、医療費18万円（3万円が戻った）。
 * 妻70歳、年金90万円。
 *
 * 年金の所得 2,400,000－1,100,000＝1,300,000（所得税法35条4項。65歳以上、330万円以下）。妻は 0。
 * 非課税の限度 均等割 350,000×2＋100,000＋210,000＝1,010,000（施行令47条の3）、所得割
 * 350,000×2＋100,000＋320,000＝1,120,000（附則3条の3）。どちらも超えるので、かかる。
 * 医療費控除 150,000－1,300,000×5％＝85,000（34条1項2号、314条の2第1項2号）。
 * 配偶者控除（70歳以上）380,000（同10号の2）、社会保険料控除 180,000、基礎控除 430,000。計 1,075,000。
 * 課税総所得金額 225,000。市 6％ 13,500、県 4％ 9,000。
 * 調整控除のもと 50,000＋100,000＝150,000＜225,000。市 3％ 4,500、県 2％ 3,000（37条、314条の6）。
 * 所得割 市 9,000、県 6,000。均等割 市 3,000、県 1,000、森林環境税 1,000。年税額 20,000。
 */
export async function pensionerCouple(resident: Resident): Promise<void> {
  const { page, fill, choose, tick, untick, press, follow, reads, within } = resident
  await follow('申告書を作る', 'あなたのことを教えてください')
  await fill('あなたの生まれた日', '昭和30年4月1日')
  await follow('つぎへ（収入の種類）', 'どんな収入がありましたか？')
  await untick('給与・賞与')
  await tick('公的年金')
  await follow('つぎへ（収入）', '収入を入れてください')
  await fill('支払金額', '240万')
  await fill('社会保険料の額', '180,000')
  await follow('つぎへ（控除）', '払ったものを入れてください')
  await fill('払った金額', '１８万円')
  await fill('保険などで戻った金額', '30,000')
  await follow('つぎへ（家族）', 'ご家族を教えてください')
  await choose('配偶者（夫か妻）', 'いる')
  await fill('令和7年の公的年金の収入', '900000')
  await fill('配偶者の生まれた日', 'S30.10.10')
  await follow('つぎへ（住宅ローンなど）', '住宅ローンなどがありますか？')
  await follow('つぎへ（結果）', '結果')
  await expect.poll(() => taxOn(page)).toBe('20,000')
  const bill = await reads('令和8年度の住民税（1年分）')
  for (const line of [
    '市民税12,000円',
    '県民税7,000円',
    '森林環境税（国）1,000円',
    '年金から引かれる額',
  ])
    expect(bill).toContain(line)
  const reasons = await reads('計算のしくみ')
  for (const line of [
    '公的年金等に係る雑所得の金額1,300,000円',
    '医療費控除額85,000円',
    '所得控除の合計額1,075,000円',
    '課税総所得金額225,000円',
    '調整控除額（市民税）4,500円',
  ])
    expect(reasons).toContain(line)
  await follow('つぎへ（確認）', '入れた内容をたしかめてください')
  await follow('つぎへ（書類）', '申告書を作る')
  await fill('氏名', '見本　一郎')
  await within('配偶者（夫か妻）').fill('氏名', '見本　花子')
  await expectPaper(await savedPaper(resident), paper)
  await press('次の方へ（すべて消す）')
  await page.getByRole('heading', { name: '何をしますか？' }).waitFor()
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  await page.goBack()
  await page.getByText('収入を入れると、ここに出ます。').waitFor()
}

const paper = {
  shimei: '見本　一郎',
  seinengappi: [1955, 4, 1],
  'shunyu-nenkin': 2_400_000,
  'shotoku-nenkin': 1_300_000,
  'shotoku-zatsu': 1_300_000,
  'shotoku-gokei': 1_300_000,
  'shaho-gokei': 180_000,
  'haigusha-shimei': '見本　花子',
  'haigusha-seinengappi': [1955, 10, 10],
  'haigusha-shotoku': 0,
  'haigusha-kojo': true,
  'iryohi-shiharai': 180_000,
  'iryohi-hoten': 30_000,
  'kojo-shakai-hoken': 180_000,
  'kojo-haigusha': 380_000,
  'kojo-kiso': 430_000,
  'kojo-shokei': 990_000,
  'kojo-iryohi': 85_000,
  'kojo-gokei': 1_075_000,
} as const
