import type { Status } from '../../ledger/status.ts'
import type { FormLine } from './form-ledger.ts'
import { ipaGroup, ipaNumber } from './ipa-number.ts'

/** The three words that fujisawa-2-c allows; undefined where the ledger cannot choose any. */
export type Choice = '対応済' | '未対策' | '対応不要'

const choices: Readonly<Record<Status, Choice | undefined>> = {
  met: '対応済',
  'no-event': '対応済',
  unmet: '未対策',
  'not-needed': '対応不要',
  'not-applicable': '対応不要',
  partial: undefined,
  recheck: undefined,
  unchecked: undefined,
}

export type Chosen = {
  readonly choice: Choice | undefined
  /** The number of the measure that makes this one needless. */
  readonly instead: string | undefined
}

/**
 * What is ticked for an item. Of items under ※ any one will do (IPA): where another is shown to be met, this one
 * is 対応不要, unless it was found broken.
 */
export function choiceOf({ row }: FormLine, all: readonly FormLine[]): Chosen {
  const own = choices[row.status]
  if (own !== undefined) return { choice: own, instead: undefined }
  const group = ipaGroup(row.id)
  const other = all.find(
    (line) =>
      group !== undefined &&
      line.row.id !== row.id &&
      ipaGroup(line.row.id) === group &&
      line.row.status === 'met',
  )
  return other === undefined
    ? { choice: undefined, instead: undefined }
    : { choice: '対応不要', instead: ipaNumber(other.row.id) }
}
