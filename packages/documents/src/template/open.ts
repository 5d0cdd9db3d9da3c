import { openBook, type Book } from './book.ts'
import { inspect } from './inspect.ts'
import type { SizeLimits } from './limits.ts'
import type { Result } from './problem.ts'
import { unpack } from './unpack.ts'

/** Opens a municipality's .xlsx without trusting it, or says why it is not taken. */
export async function openFile(bytes: Uint8Array, limits: SizeLimits): Promise<Result<Book>> {
  const parts = await unpack(bytes, limits)
  if (!parts.ok) return parts
  const inspected = inspect(parts.value, limits)
  return inspected.ok ? openBook(inspected.value) : inspected
}
