import { foundProblem } from './failure.ts'

/**
 * Does what writes to a place.
 * @throws a problem in words where the place does not take it
 */
export async function written<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!code.startsWith('E')) throw error
    throw foundProblem(`${place} に書けません（${code}）。場所と権限をたしかめてください。`)
  }
}
