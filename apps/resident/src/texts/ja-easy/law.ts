/** The law's own words stay, with their readings above them. */
export * from '../law.ts'
