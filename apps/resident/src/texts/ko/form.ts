import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../form.ts'

/** How boxes are called away from where they stand. */
export const boxLabel: Translated<typeof japanese.boxLabel> = {
  of: (whose: string, what: string) => `${whose}: ${what}`,
  /** A statement about somebody. */
  asks: (whose: string, statement: string) => `${whose}: ${statement}`,
}

export const answerText: Translated<typeof japanese.answerText> = {
  yes: '예',
  unread: (typed: string) => `‘${typed}’(읽을 수 없어 빈칸으로 계산했습니다)`,
}

/** Boxes of the slip that the page works out or does not need. */
export const computedSlipTexts: Translated<typeof japanese.computedSlipTexts> = {
  kyuyoShotoku: '급여소득공제 후의 금액(給与所得控除後の金額)',
  seimeiKojo: '생명보험료 공제액(生命保険料の控除額)',
  kojoGokei: '소득공제 금액의 합계(所得控除の額の合計額)',
  gensen: '원천징수세액(源泉徴収税額)',
  kiso: '기초공제 금액(基礎控除の額)',
  chosei: '소득금액 조정공제액(所得金額調整控除額)',
}

/** What stands first in the lists of places, before one is chosen. */
export const placeText: Translated<typeof japanese.placeText> = {
  anyPrefecture: '선택하지 않음(가산 없음)',
  anyMunicipality: '선택하지 않음(표준세율)',
  elsewhere: '다른 시구정촌',
  announced: (year: string) => `${year}(예고)`,
  closed: (year: string) => `${year}(공개하지 않음)`,
}

/** The kinds of income that have slips, and how to go on without JavaScript. */
export const kindsText: Translated<typeof japanese.kindsText> = {
  kyuyo: {
    label: '급여·상여금',
    hint: '회사원, 파트타임·아르바이트 등. 원천징수표(源泉徴収票)가 있는 사람',
  },
  nenkin: { label: '공적연금', hint: '국민연금·후생연금·기업연금 등' },
  thenCompute: '선택하고 ‘계산하기’를 누르면 그 칸이 나옵니다.',
}
