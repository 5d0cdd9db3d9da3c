import type { Support } from './support.ts'

const debian = 'https://wiki.debian.org/LTS'
const node = 'https://github.com/nodejs/Release'
const postgresql = 'https://www.postgresql.org/support/versioning/'

/** The ends that the makers have announced, as of 2026-11-23. Of Debian: with LTS, which mends security alone. */
export const knownSupport: readonly Support[] = [
  { product: 'debian', cycle: '11', endsOn: '2026-08-31', source: debian },
  { product: 'debian', cycle: '12', endsOn: '2028-06-30', source: debian },
  { product: 'debian', cycle: '13', endsOn: '2030-06-30', source: debian },
  { product: 'nodejs', cycle: '20', endsOn: '2026-04-30', source: node },
  { product: 'nodejs', cycle: '22', endsOn: '2027-04-30', source: node },
  { product: 'nodejs', cycle: '24', endsOn: '2028-04-30', source: node },
  { product: 'postgresql', cycle: '14', endsOn: '2026-11-12', source: postgresql },
  { product: 'postgresql', cycle: '15', endsOn: '2027-11-11', source: postgresql },
  { product: 'postgresql', cycle: '16', endsOn: '2028-11-09', source: postgresql },
  { product: 'postgresql', cycle: '17', endsOn: '2029-11-08', source: postgresql },
  { product: 'postgresql', cycle: '18', endsOn: '2030-11-14', source: postgresql },
]
