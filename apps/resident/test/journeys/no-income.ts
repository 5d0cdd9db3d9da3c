import { expect } from 'vitest'
import { keyboardOn } from './keyboard.ts'
import { expectPaper } from './paper.ts'
import { taxOn, type Resident } from './resident.ts'

/**
 * キーボードだけで。収入がなく、父に支えられて暮らし、国民健康保険のために申告する。
 *
 * 合計所得金額 0 は、均等割の非課税の限度 450,000 以下（295条3項、施行令47条の3）。年税額 0。
 */
export async function noIncome({ page }: Resident): Promise<void> {
  const { tabTo, press, type, pick } = keyboardOn(page)
  await tabTo('収入がなかった')
  await press('Enter')
  await page.getByRole('heading', { level: 1, name: '収入がなかった年の申告' }).waitFor()
  await tabTo('令和7年の1月から12月まで、収入がなかった')
  await press('Space')
  await tabTo('どのように暮らしていましたか')
  await pick('家族などに支えられていた')
  await tabTo('申告が要るのは、なぜですか')
  await pick('国民健康保険料・介護保険料などを軽くしてもらう')
  await expect.poll(() => taxOn(page)).toBe('0')
  await tabTo('申告書を作る')
  await press('Enter')
  await page.getByRole('heading', { level: 1, name: '申告書を作る' }).waitFor()
  await page.getByRole('button', { name: '申告書のPDFを作る' }).waitFor()
  await tabTo('氏名')
  await type('見本　四郎')
  await tabTo('あなたの生まれた日')
  await type('平成2年6月7日')
  await tabTo('養っていた人の氏名と続柄')
  await type('見本　太郎（父）')
  await tabTo('申告書のPDFを作る')
  await press('Enter')
  await page.getByRole('link', { name: /できました。保存する/ }).waitFor()
  await tabTo('できました。保存する')
  const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')])
  await expectPaper(await download.path(), paper)
}

const paper = {
  shimei: '見本　四郎',
  seinengappi: [1990, 6, 7],
  'shotoku-gokei': 0,
  'kojo-kiso': 430_000,
  'kojo-shokei': 430_000,
  'kojo-gokei': 430_000,
  'mushotoku-fuyo': true,
  'mushotoku-dareka': '見本　太郎（父）',
  'mushotoku-setsumei': '申告の理由：国民健康保険料などの軽減のため',
} as const
