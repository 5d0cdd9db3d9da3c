import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../notes.ts'

/** What stands beside a question whose answer does not count as it was given. */
export const noteText: Translated<typeof japanese.noteText> = {
  overruled: (why: string) => `지금 입력으로는 해당하지 않습니다(${why}). 계산에 쓰지 않았습니다.`,
  singleParentInstead: '한부모공제로 계산하므로 과부공제는 쓰지 않았습니다.',
  notBorn: '이 연도에는 아직 태어나지 않은 사람으로 보아 계산에 넣지 않았습니다.',
  needsTaxReturn:
    '이 금액을 주민세에서 빼려면 소득세 확정신고가 필요합니다. 시구정촌에 내는 신고서만으로는 빠지지 않습니다.',
}
