import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../correction.ts'

/** What stands beside the result when a figure was once wrong. */
export const correctionText: Translated<typeof japanese.correctionText> = {
  title: '본인에게 해당하는 정정이 있습니다',
  lead: '전에 이 페이지에서 시산했을 때와 금액이 다를 수 있습니다. 지금 나오는 금액은 바로잡은 뒤의 것입니다.',
  differs: '계산이 다르다고 생각할 때',
}
