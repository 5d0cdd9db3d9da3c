import { longestList, type Problem } from '@zeimori/tax'

const texts: Readonly<Record<Problem['code'], string>> = {
  'not-an-object': '{ … } の形で書いてください',
  'not-a-list': '[ … ] の形で書いてください',
  'list-too-long': `${longestList}個までです`,
  'unknown-key': '知らない項目です',
  'not-a-number': '金額は数で書いてください',
  'not-whole-yen': '金額は1円単位で書いてください',
  negative: '金額は0円以上で書いてください',
  'too-large': '金額は1,000億円より小さい額で書いてください',
  'not-a-day': '日付は「2011-02-28」のように、ある日で書いてください',
  'not-a-choice': '決まった言葉から選んで書いてください',
  'not-yes-or-no': 'true か false で書いてください',
  missing: '書いてください（選ばないと計算できません）',
}

/** One problem of a declaration as a sentence. */
export const problemText = ({ path, code }: Problem): string =>
  `${path === '' ? '申告の全体' : path}：${texts[code]}。`
