import { expect } from 'vitest'
import { expectPaper } from './paper.ts'
import { taxOn, type Resident } from './resident.ts'

/**
 * 英語で、幅360pxの電話で。20歳の学生、アルバイト150万円、勤労学生。
 *
 * 給与所得 1,500,000－650,000＝850,000（所得税法28条3項。令和7年分から最低65万円）。
 * 勤労学生の所得の限度 850,000 ちょうどで、受けられる（292条1項13号）。
 * 非課税の限度 350,000＋100,000＝450,000 を超え、かかる（施行令47条の3）。
 * 勤労学生控除 260,000、基礎控除 430,000（314条の2）。課税総所得金額 160,000。
 * 市 6％ 9,600、県 4％ 6,400。調整控除のもと 50,000＋10,000＝60,000＜160,000。
 * 市 3％ 1,800、県 2％ 1,200。所得割 市 7,800、県 5,200。均等割など 5,000。年税額 18,000。
 * 勤労学生控除の前は、課税総所得金額 420,000。市 25,200－1,500、県 16,800－1,000、計 44,500。
 */
export async function student(resident: Resident): Promise<void> {
  const { page, fill, choose, tick, press, follow, saves } = resident
  await follow('Do I need to file a return?', 'Do I need to file a return')
  await choose('Have you filed', 'No')
  await choose(
    'What income did you have?',
    'Only salary (my employer reports it to the municipality)',
  )
  await choose('Do you want to use deductions', 'Yes')
  await follow('Find out my tax', 'Copy')
  await fill('Amount paid', '1,500,000')
  await fill('Your date of birth', '2005-08-20')
  await expect.poll(() => taxOn(page)).toBe('44,500')
  await tick('I work and go to school')
  await expect.poll(() => taxOn(page)).toBe('18,000')
  await press('Show the details')
  const bill = (await page.locator('.bill').innerText()).replace(/\s+/g, ' ')
  for (const amount of ['10,800 yen', '6,200 yen', '1,000 yen']) expect(bill).toContain(amount)
  await press('Close the details')
  await follow('Prepare an inhabitant tax return', 'Prepare an inhabitant tax return')
  await fill('Name (氏名)', 'サントス・マリア')
  await fill('Name of the school', '見本大学')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await press('Make the PDF of the return')
  await expectPaper(await (await saves(/Ready\. Save it/)).path(), paper)
}

const paper = {
  shimei: 'サントス・マリア',
  seinengappi: [2005, 8, 20],
  'shunyu-kyuyo': 1_500_000,
  'shotoku-kyuyo': 850_000,
  'shotoku-gokei': 850_000,
  'kinro-gakusei': true,
  'gakko-mei': '見本大学',
  'kojo-gakusei-shogai': 260_000,
  'kojo-kiso': 430_000,
  'kojo-shokei': 690_000,
  'kojo-gokei': 690_000,
} as const
