import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../notes.ts'

/** What stands beside a question whose answer does not count as it was given. */
export const noteText: Translated<typeof japanese.noteText> = {
  overruled: (why: string) => `按现在填写的内容不符合条件（${why}），未用于计算。`,
  singleParentInstead: '已按单亲扣除计算，因此不使用寡妇扣除。',
  notBorn: '在该年度视为尚未出生的人，不计入计算。',
  needsTaxReturn:
    '要从住民税中扣除此金额，需要办理所得税的确定申告。只向市区町村提交申告书是不能扣除的。',
}
