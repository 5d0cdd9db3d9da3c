import { longestList, type Problem } from '@zeimori/tax'
import { likeText } from './nearest.ts'

const texts: Readonly<Record<Problem['code'], string>> = {
  'not-an-object': '{ … } の形で書いてください',
  'not-a-list': '[ … ] の形で書いてください',
  'list-too-long': `${longestList}個までです`,
  'unknown-key': '知らない項目です',
  'not-a-number': '金額は数で書いてください',
  'not-whole-yen': '金額は1円単位で書いてください',
  negative: '金額は0円以上で書いてください',
  'too-large': '金額は1,000億円より小さい額で書いてください',
  'not-a-count': '整数で書いてください',
  'not-a-day': '日付は「2011-02-28」のように、ある日で書いてください',
  'not-a-choice': '決まった言葉から選んで書いてください',
  'not-yes-or-no': 'true か false で書いてください',
  'more-than-whole': '「うち」の額が、もとの額より大きくなっています',
  'white-and-blue':
    '青色申告をする人には、白色申告の事業専従者はありません。どちらかにしてください',
  'spouse-twice': '配偶者は一人だけ書いてください',
  missing: '書いてください（選ばないと計算できません）',
}

/** One problem of a declaration as a sentence. */
export const problemText = (problem: Problem): string =>
  `${problem.path === '' ? '申告の全体' : shortened(problem.path)}：${texts[problem.code]}${allowedText(problem)}。`

/** More of a path tells nobody anything. */
const longestPath = 200

const shortened = (path: string): string =>
  path.length > longestPath ? `${path.slice(0, longestPath)}…` : path

/** What could stand there, and which of it is most like what does. */
function allowedText({ code, allowed, given = '', range }: Problem): string {
  if (range !== undefined) return `（${range[0]}から${range[1]}まで）`
  if (allowed === undefined) return ''
  if (code === 'unknown-key') return likeText(given, allowed)
  const choices = `（${allowed.join('、')}）`
  const like = likeText(given, allowed)
  return like.startsWith('。') ? choices + like : choices
}

/** How many problems are worth a line. */
const namedProblems = 20

/** The problems as sentences, the first of them only where there are many. */
export const problemTexts = (problems: readonly Problem[]): readonly string[] =>
  capped(problems.slice(0, namedProblems).map(problemText), problems.length)

/** Says how many more there are. */
export const capped = (lines: readonly string[], all: number): readonly string[] => {
  const shown = lines.slice(0, namedProblems)
  return all > shown.length ? [...shown, `ほかに ${all - shown.length}か所あります。`] : shown
}
