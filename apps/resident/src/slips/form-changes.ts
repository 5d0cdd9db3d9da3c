import type { Entry, Slip } from '@zeimori/slips'
import type { 申告 } from '@zeimori/tax'
import type { List } from '../form/fields/index.ts'
import { kindName, type Kind } from '../form/fields/place.ts'
import { countName, inList, ofSpouse, sizeOf } from '../form/names.ts'
import { countOf, type FormState } from '../form/state.ts'
import { salaryChanges } from './salary-changes.ts'
import { sums, takings, valueIn } from './sums.ts'
import { freeItems, housingMark, typedDay, typedYen } from './typing.ts'

/** What an applied slip makes of the declaration. */
export type Applying = {
  readonly slip: Slip
  readonly taken: readonly Entry[]
  readonly before: 申告
  readonly after: 申告
}

/**
 * The boxes of the form that say what the slip has added to the declaration. What is typed already stays:
 * amounts are added to, people and payments are put after those that are there.
 */
export function formChanges(form: FormState, applying: Applying): FormState {
  const { slip, before, after } = applying
  const salary = slip.kind === 'salary' ? salaryChanges(form, applying) : undefined
  return {
    ...sumChanges(before, after, form, new Set(salary?.accounted)),
    ...takingsChanges(before, after),
    ...blueChanges(before, after),
    ...selfChanges(before, after),
    ...spouseChanges(before, after),
    ...relativeChanges(form, before, after),
    ...dividendChanges(form, before, after),
    ...(salary === undefined
      ? {
          ...paymentChanges(form, 'kyuyo', before.給与, after.給与),
          ...housingChanges(applying),
        }
      : salary.changes),
    ...paymentChanges(form, 'nenkin', before.公的年金等, after.公的年金等),
  }
}

const ticked = (kind: Kind): FormState => ({ [kindName(kind)]: 'on' })

/** Adds to what stands in a box; what cannot be read there is replaced. */
function sumChanges(
  before: 申告,
  after: 申告,
  form: FormState,
  accounted: ReadonlySet<string>,
): FormState {
  const changes: Record<string, string> = {}
  for (const { box, kind, of } of sums) {
    const more = of(after) - of(before)
    if (more <= 0 || accounted.has(box)) continue
    changes[box] = typedYen(valueIn(form, box) + more)
    if (kind !== undefined) Object.assign(changes, ticked(kind))
  }
  return changes
}

function takingsChanges(before: 申告, after: 申告): FormState {
  const changes: Record<string, string> = {}
  for (const { prefix, kind, of } of takings) {
    const now = of(after)
    const then = of(before)
    if (now === undefined) continue
    if (now.収入金額 === (then?.収入金額 ?? 0) && now.必要経費 === (then?.必要経費 ?? 0)) continue
    changes[`${prefix}-shunyu`] = typedYen(now.収入金額)
    changes[`${prefix}-keihi`] = typedYen(now.必要経費)
    Object.assign(changes, ticked(kind))
  }
  return changes
}

const blueLimits = { '65万円': '65', '55万円': '55', '10万円': '10' } as const

function blueChanges({ ほかの所得: before }: 申告, { ほかの所得: after }: 申告): FormState {
  const limit = after?.青色申告特別控除
  if (before?.青色申告特別控除 === limit) return {}
  return { aoiro: limit === undefined ? '' : blueLimits[limit] }
}

const disabilities = { 普通: 'futsu', 特別: 'tokubetsu' } as const

function selfChanges({ 本人: before }: 申告, { 本人: after }: 申告): FormState {
  return {
    ...(before.生年月日 === undefined && after.生年月日 !== undefined
      ? { birth: typedDay(after.生年月日) }
      : {}),
    ...(before.障害者 !== after.障害者 && after.障害者 !== undefined
      ? { shogai: disabilities[after.障害者] }
      : {}),
    ...(before.ひとり親 !== after.ひとり親 && after.ひとり親 !== undefined
      ? { hitorioya: after.ひとり親 === '母' ? 'haha' : 'chichi' }
      : {}),
    ...(before.寡婦 !== after.寡婦 && after.寡婦 !== undefined
      ? { kafu: after.寡婦 === '死別' ? 'shibetsu' : 'ribetsu' }
      : {}),
    ...(!before.勤労学生 && after.勤労学生 ? { 'kinro-gakusei': 'on' } : {}),
  }
}

function spouseChanges({ 配偶者: before }: 申告, { 配偶者: after }: 申告): FormState {
  if (after === undefined || JSON.stringify(before) === JSON.stringify(after)) return {}
  return {
    haigusha: 'ari',
    [ofSpouse('kyuyo')]: '',
    [ofSpouse('nenkin')]: '',
    [ofSpouse('sonota')]: typedYen(after.その他の所得金額),
    [ofSpouse('birth')]: typedDay(after.生年月日),
    [ofSpouse('shogai')]: after.障害者 === undefined ? '' : disabilities[after.障害者],
    [ofSpouse('dokyo')]: after.同居 ? 'on' : '',
    [ofSpouse('kokugai')]: after.国外に住む ? 'on' : '',
  }
}

const relations = { 子: 'ko', '父母・祖父母': 'fubo', その他: 'sonota' } as const

function relativeChanges(form: FormState, before: 申告, after: 申告): FormState {
  const added = after.親族.slice(before.親族.length)
  if (added.length === 0) return {}
  const count = countOf(form, 'shinzoku')
  const changes = added.flatMap((one, i) => {
    const at = (box: string): string => inList('shinzoku', count + i + 1, box)
    return [
      [at('zokugara'), relations[one.続柄]],
      [at('birth'), typedDay(one.生年月日)],
      [at('kyuyo'), ''],
      [at('nenkin'), ''],
      [at('sonota'), ''],
      [at('dokyo'), one.同居 ? 'on' : ''],
      [at('shogai'), one.障害者 === undefined ? '' : disabilities[one.障害者]],
      [at('kokugai'), one.国外に住む ? 'sumu' : ''],
      [at('hoka-fuyo'), one.ほかの人が扶養 ? 'on' : ''],
    ] as const
  })
  return { ...Object.fromEntries(changes), ...counted('shinzoku', count + added.length) }
}

const counted = (list: List, count: number): FormState => ({
  [countName(list)]: String(Math.min(count, sizeOf(list).most)),
})

function paymentChanges(
  form: FormState,
  list: 'kyuyo' | 'nenkin',
  before: 申告['給与'],
  after: 申告['給与'],
): FormState {
  const added = after.slice(before.length)
  if (added.length === 0) return {}
  const free = freeItems(form, list, 'shiharai', added.length)
  const boxes = added.map(
    ({ 支払金額 }, i) => [inList(list, free[i] ?? 1, 'shiharai'), typedYen(支払金額)] as const,
  )
  return {
    ...Object.fromEntries(boxes),
    ...counted(list, Math.max(countOf(form, list), ...free)),
  }
}

function housingChanges({
  taken,
  before: { 住宅借入金等: before },
  after: { 住宅借入金等: after },
}: Applying): FormState {
  if (after === undefined || JSON.stringify(before) === JSON.stringify(after)) return {}
  return {
    'jutaku-kanogaku': typedYen(after.控除可能額),
    'jutaku-kyoju': typedDay(after.居住開始),
    'jutaku-kubun': housingMark(taken),
  }
}

const dividendKinds = {
  剰余金の配当等: 'joyo',
  証券投資信託: 'toshin',
  外貨建等証券投資信託: 'gaika',
  配当控除の対象外: 'taishogai',
} as const

/** Dividends, and the tax withheld on what is declared, of which a return does not say on which. */
function dividendChanges(form: FormState, before: 申告, after: 申告): FormState {
  const added = (after.ほかの所得?.配当 ?? []).slice(before.ほかの所得?.配当.length ?? 0)
  const withheld = after.配当割額と株式等譲渡所得割額 - before.配当割額と株式等譲渡所得割額
  const rows = added.length > 0 || withheld <= 0 ? added : [undefined]
  if (rows.length === 0) return {}
  const free = freeItems(form, 'haito', 'shunyu', rows.length)
  const boxes = rows.flatMap((row, i) => {
    const at = (box: string): string => inList('haito', free[i] ?? 1, box)
    return [
      [at('shurui'), row === undefined ? 'joyo' : dividendKinds[row.種類]],
      [at('kazei'), row === undefined ? 'bunri' : 'sogo'],
      [at('shunyu'), row === undefined ? '' : typedYen(row.収入金額)],
      [at('fusai'), row === undefined ? '' : typedYen(row.負債の利子)],
      [at('wari'), i === 0 && withheld > 0 ? typedYen(withheld) : ''],
    ] as const
  })
  return {
    ...Object.fromEntries(boxes),
    ...ticked('haito'),
    ...counted('haito', Math.max(countOf(form, 'haito'), ...free)),
  }
}
