const units: Readonly<Record<string, number>> = {
  ミリ秒: 1,
  秒: 1000,
  分: 60_000,
  時間: 3_600_000,
  日: 86_400_000,
}

/** Reads 「10秒」「0.5秒」「5分」「2時間」「28日」 in milliseconds; absent where it is no duration. */
export function readDuration(text: string): number | undefined {
  const found = /^(\d{1,6}(?:\.\d{1,3})?)\s?(ミリ秒|秒|分|時間|日)$/.exec(
    text.normalize('NFKC').trim(),
  )
  if (found === null) return undefined
  const [, number = '', unit = ''] = found
  const value = Number(number) * (units[unit] ?? 0)
  return value > 0 ? value : undefined
}

/** Says a duration as an operator reads it. */
export function sayDuration(milliseconds: number): string {
  const unit = ['日', '時間', '分', '秒'].find((name) => {
    const size = units[name] ?? 1
    return milliseconds >= size && milliseconds % size === 0
  })
  if (unit === undefined) return `${Math.round(milliseconds / 100) / 10}秒`
  return `${milliseconds / (units[unit] ?? 1)}${unit}`
}
