import { expect } from 'vitest'
import { ready } from '../offline/device.ts'
import { expectPaper } from './paper.ts'
import { savedPaper, taxOn, type Resident } from './resident.ts'

/**
 * 一度開いたあと、電波のない所で。フリーランスの確定申告データ（.xtx）。営業等の収入620万円、
 * 青色申告特別控除まで引いた所得315万円、社会保険料62万円、小規模企業共済24万円、新生命保険料6万円。
 *
 * 生命保険料控除は、住民税では 28,000 が限度（314条の2第1項5号。56,000円を超えるとき）。
 * 基礎控除 430,000。控除の計 620,000＋240,000＋28,000＋430,000＝1,318,000。
 * 課税総所得金額 3,150,000－1,318,000＝1,832,000。市 6％ 109,920、県 4％ 73,280。
 * 調整控除のもと 50,000。市 1,500、県 1,000（37条、314条の6）。
 * 所得割 市 108,420→108,400、県 72,280→72,200（20条の4の2。百円未満切捨て）。
 * 年税額 108,400＋72,200＋3,000＋1,000＋1,000＝185,600。
 */
export async function freelancer(resident: Resident): Promise<void> {
  const { page, press, follow, reads } = resident
  await ready(page)
  await page.context().setOffline(true)
  await page.reload()
  await follow('申告書を作る', 'あなたのことを教えてください')
  await follow('つぎへ（収入の種類）', 'どんな収入がありましたか？')
  await resident.untick('給与・賞与')
  await resident.tick('自分の事業')
  await follow('つぎへ（収入）', '収入を入れてください')
  await page.getByText('ファイル（XML）から読み込む').click()
  await page.getByLabel('ファイルを選ぶ（いくつでも）').setInputFiles({
    name: '令和7年分.xtx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(taxReturn),
  })
  await page.getByRole('row', { name: '収入金額等 事業 営業等 6,200,000円' }).waitFor()
  await expect.poll(() => taxOn(page)).toBe('—')
  await press('この内容を入れる')
  await page.getByText('1件の内容を入れました').waitFor()
  await expect.poll(() => taxOn(page)).toBe('185,600')
  expect(await page.locator('body').innerText()).not.toContain('カナリア')
  const bill = await reads('令和8年度の住民税（1年分）')
  for (const line of ['市民税111,400円', '県民税73,200円']) expect(bill).toContain(line)
  await follow('書類', '申告書を作る')
  await resident.fill('氏名', '見本　次郎')
  await expectPaper(await savedPaper(resident), paper)
}

const identity =
  '<IT><NOZEISHA_NM ID="NOZEISHA_NM">カナリア太郎</NOZEISHA_NM>' +
  '<NENBUN ID="NENBUN"><era>5</era><yy>7</yy></NENBUN>' +
  '<BIRTHDAY ID="BIRTHDAY"><era>3</era><yy>60</yy><mm>2</mm><dd>3</dd></BIRTHDAY></IT>'
const first =
  '<ABA00010 IDREF="NENBUN"/><ABA00140 IDREF="NOZEISHA_NM"/><ABA00200 IDREF="BIRTHDAY"/>' +
  '<ABB00030>6200000</ABB00030><ABB00300>3150000</ABB00300>' +
  '<ABB00450>620000</ABB00450><ABB00460>240000</ABB00460><ABB00800>650000</ABB00800>'
const taxReturn =
  `<DATA><RKO0010><CONTENTS>${identity}<KOA020 VR="23.0"><KOA020-1>${first}</KOA020-1>` +
  '<KOA020-2><ABH00215>60000</ABH00215></KOA020-2></KOA020></CONTENTS></RKO0010></DATA>'

const paper = {
  shimei: '見本　次郎',
  seinengappi: [1985, 2, 3],
  'shunyu-eigyo': 6_200_000,
  'shotoku-eigyo': 3_150_000,
  'shotoku-gokei': 3_150_000,
  'shaho-gokei': 620_000,
  'shokibo-shiharai': 240_000,
  'shin-seimei': 60_000,
  'kojo-shakai-hoken': 620_000,
  'kojo-shokibo': 240_000,
  'kojo-seimei': 28_000,
  'kojo-kiso': 430_000,
  'kojo-shokei': 1_318_000,
  'kojo-gokei': 1_318_000,
  'jigyo-1-shurui': '営業等',
  'jigyo-1-shunyu': 6_200_000,
  // 6,200,000－650,000－3,150,000。
  'jigyo-1-keihi': 2_400_000,
  'jigyo-1-aoiro': 650_000,
} as const
