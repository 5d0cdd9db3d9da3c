import { statSync } from 'node:fs'

/** Whether nobody but its owner may do anything with a file: the last two digits of its mode are nought. */
export const isOwnerOnly = (file: string): boolean => statSync(file).mode.toString(8).endsWith('00')
