/** Amounts, days and years are said as in Japanese. */
export * from '../amounts.ts'
