/** Said in plain words already; the readings stand above. */
export * from '../papers.ts'
