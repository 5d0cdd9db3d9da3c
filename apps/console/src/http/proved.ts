import { proofLasts } from '../acts/perform.ts'
import type { Visit } from './route.ts'

/** Whether she has proved lately enough who she is, so that the form is worth filling in. */
export const isProved = ({ services, caller }: Visit): boolean =>
  caller !== undefined && services.now().getTime() - caller.provedAt <= proofLasts
