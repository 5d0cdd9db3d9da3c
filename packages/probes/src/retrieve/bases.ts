import type { Installation } from '../installation.ts'

/** The addresses of the parts that answer HTTP and are installed. */
export const basesOf = ({ resident, console: staff }: Installation): readonly URL[] =>
  [resident, staff].filter((base) => base !== undefined)

/** Those of them that answer over TLS. */
export const secureOf = (installation: Installation): readonly URL[] =>
  basesOf(installation).filter(({ protocol }) => protocol === 'https:')
