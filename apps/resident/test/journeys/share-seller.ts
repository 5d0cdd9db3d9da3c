import { expect } from 'vitest'
import { qrText } from '../qr-text.ts'
import { expectPaper } from './paper.ts'
import { savedPaper, taxOn, type Resident } from './resident.ts'

/**
 * 家で入れ、QRコードで運び、別の端末で申告書にする。給与400万円、社会保険料58万円。
 * 源泉徴収ありの口座の売却益 5,000,000－4,100,000＝900,000（引かれた住民税 45,000）、
 * 一般口座の損 1,000,000－1,200,000＝－200,000、前年からの譲渡損失 600,000。
 *
 * 給与所得 4,000,000×80％－440,000＝2,760,000（所得税法別表第五）。
 * 合計所得金額 2,760,000＋700,000＝3,460,000、繰越控除の後の総所得金額等 2,860,000（附則35条の2の6第5項）。
 * 課税総所得金額 2,760,000－580,000－430,000＝1,750,000。市 6％ 105,000、県 4％ 70,000。
 * 上場株式等の譲渡 900,000－200,000＝700,000。繰越控除 600,000 の後 100,000（附則35条の2の6）。
 * 市 3％ 3,000、県 2％ 2,000（附則35条の2の2）。調整控除 市 1,500、県 1,000。
 * 株式等譲渡所得割額 45,000 は、市 3/5 27,000、県 2/5 18,000 を引く（37条の4、314条の9）。
 * 所得割 市 105,000＋3,000－1,500－27,000＝79,500、県 70,000＋2,000－1,000－18,000＝53,000。
 * 年税額 79,500＋53,000＋5,000＝137,500。
 */
export async function shareSeller(
  resident: Resident,
  elsewhere: (link: string) => Promise<Resident>,
): Promise<void> {
  const { page, fill, choose, tick, press, follow, within } = resident
  await follow('申告書を作る', 'あなたのことを教えてください')
  await follow('つぎへ（収入の種類）', 'どんな収入がありましたか？')
  await tick('株・投資信託の売却')
  await tick('前の年から繰り越した損失')
  await follow('つぎへ（収入）', '収入を入れてください')
  await fill('支払金額', '400万円')
  await fill('社会保険料等の金額', '58万')
  const first = within('1件目の口座')
  await first.choose('口座', '特定口座（源泉徴収あり）')
  await first.choose('この口座を申告しますか', '申告する')
  await first.fill('売った金額', '5,000,000')
  await first.fill('買った金額と費用', '4,100,000')
  await first.fill('引かれた住民税', '45,000')
  await page.getByText('所得税の確定申告が要ります').waitFor()
  await press('2件目の口座')
  await within('2件目の口座').fill('売った金額', '1,000,000')
  await within('2件目の口座').fill('買った金額と費用', '1,200,000')
  await fill('上場株式等の譲渡損失', '600,000')
  await expect.poll(() => taxOn(page)).toBe('137,500')
  // 申告しなければ、利益も引かれた住民税も入らない。市 103,500、県 69,000、均等割など 5,000。
  await choose('この口座を申告しますか', '申告しない')
  await expect.poll(() => taxOn(page)).toBe('177,500')
  await choose('この口座を申告しますか', '申告する')
  await follow('結果', '結果')
  const reasons = await resident.reads('計算のしくみ')
  for (const line of ['合計所得金額3,460,000円', '総所得金額等2,860,000円'])
    expect(reasons).toContain(line)
  await follow('保存・消去', '保存する・消す')
  await press('リンクとQRコードを作る')

  const other = await elsewhere(await qrText(page))
  await other.page.getByText('60万円').waitFor()
  await other.press('この内容を読み込む')
  await expect.poll(() => taxOn(other.page)).toBe('137,500')
  expect(new URL(other.page.url()).hash).toBe('#/check')
  await other.follow('つぎへ（書類）', '申告書を作る')
  await other.fill('氏名', '見本　三郎')
  expect(await other.page.locator('main').innerText()).toContain('所得税の確定申告をする')
  await expectPaper(await savedPaper(other), paper)
}

const paper = {
  shimei: '見本　三郎',
  'shunyu-kyuyo': 4_000_000,
  'shotoku-kyuyo': 2_760_000,
  'shotoku-gokei': 2_760_000,
  'shaho-gokei': 580_000,
  'kojo-shakai-hoken': 580_000,
  'kojo-kiso': 430_000,
  'kojo-shokei': 1_010_000,
  'kojo-gokei': 1_010_000,
  'kabu-wari': 45_000,
  'bunri-jojo-kabu-shunyu': 6_000_000,
  'bunri-jojo-kabu-keihi': 5_300_000,
  'bunri-jojo-kabu-shotoku': 700_000,
  'kurikoshi-jojo-kabu': 600_000,
} as const
