import { flagsIn } from '../src/index.ts'

/** Puts a flag up, in a process that is killed meanwhile. */
const [, , folder = '', pages = ''] = process.argv
process.stdout.write('begin\n')
await flagsIn(folder, pages, () => new Date()).stop('all')
