/** The whole number that somebody typed, full-width digits and thousands separators too; NaN for anything else. */
export function typedNumber(text: string): number {
  const plain = text.normalize('NFKC').replaceAll(',', '').trim()
  return /^\d{1,15}$/.test(plain) ? Number(plain) : Number.NaN
}
