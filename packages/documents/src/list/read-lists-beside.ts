import type { Result } from '../template/problem.ts'
import type { ListSheet } from './read-lists.ts'

/**
 * The same as `readLists`, in a thread of its own: a file that would hold up or fill the process is told to be too
 * large.
 */
export async function readListsBeside(bytes: Uint8Array): Promise<Result<readonly ListSheet[]>> {
  const { readBeside } = await import('./list-thread.ts')
  return readBeside(bytes)
}
