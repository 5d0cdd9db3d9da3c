import { ageAtYearEnd, type Day, type 申告 } from '@zeimori/tax'
import type { Base } from '../compare/scenario.ts'
import { declaring, when, without } from './supposing.ts'
import type { Supposition } from './suppositions.ts'

type Relative = 申告['親族'][number]

/** Family and circumstances that may have been left out or taken otherwise. */
export const supposedFamily = ({ 申告, 年度 }: Base): readonly Supposition[] => {
  const { 本人, 配偶者, 親族 } = 申告
  const disabled = [本人, ...(配偶者 ? [配偶者] : []), ...親族].some(({ 障害者 }) => 障害者)
  return [
    ...when(
      配偶者 !== undefined,
      declaring('spouse-missed', (of) => ({ ...of, 配偶者: undefined })),
    ),
    ...親族.flatMap((relative, i) => ofRelative(relative, i, 年度)),
    ...when(disabled, declaring('disability-missed', withoutDisabilities)),
    ...when(本人.ひとり親 !== undefined, myself('single-parent-missed', { ひとり親: undefined })),
    ...when(本人.寡婦 !== undefined, myself('widow-missed', { 寡婦: undefined })),
    ...when(本人.勤労学生, myself('student-missed', { 勤労学生: false })),
  ]
}

const myself = (
  name: 'single-parent-missed' | 'widow-missed' | 'student-missed',
  change: Partial<申告['本人']>,
): Supposition => declaring(name, (of) => ({ ...of, 本人: { ...of.本人, ...change } }))

const adult = 16
const youth = 19

function ofRelative(relative: Relative, i: number, 年度: Base['年度']): readonly Supposition[] {
  const age = relative.生年月日 && ageAtYearEnd(relative.生年月日, 年度.所得の年)
  const aged = (to: number) => (one: Relative) => ({ ...one, 生年月日: bornFor(to, 年度) })
  return [
    declaring('relative-missed', (of) => ({ ...of, 親族: without(of.親族, i) }), i + 1),
    ...when(
      age !== undefined && age < adult,
      declaring('child-counted', changed(i, aged(adult)), i + 1),
    ),
    ...when(
      age !== undefined && age >= adult && age < youth,
      declaring('youth-not-counted', changed(i, aged(adult - 1)), i + 1),
    ),
    ...when(
      relative.続柄 === '父母・祖父母' && relative.同居,
      declaring(
        'parent-apart',
        changed(i, (one) => ({ ...one, 同居: false })),
        i + 1,
      ),
    ),
  ]
}

const changed =
  (at: number, change: (relative: Relative) => Relative) =>
  (of: 申告): 申告 => ({
    ...of,
    親族: of.親族.map((one, i) => (i === at ? change(one) : one)),
  })

const bornFor = (age: number, { 所得の年 }: Base['年度']): Day => ({
  year: 所得の年 - age,
  month: 6,
  day: 1,
})

const withoutDisabilities = (of: 申告): 申告 => ({
  ...of,
  本人: { ...of.本人, 障害者: undefined },
  配偶者: of.配偶者 && { ...of.配偶者, 障害者: undefined },
  親族: of.親族.map((one) => ({ ...one, 障害者: undefined })),
})
