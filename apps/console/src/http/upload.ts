import type { FastifyRequest } from 'fastify'
import type { Upload } from '../attachments/attachment-files.ts'

/** The form breaks off, or is none: whoever sent it can mend it, and nobody here. */
class BrokenFormError extends Error {
  override readonly name = 'BrokenFormError'
  readonly statusCode = 400
}

/**
 * Reads a form with a file in it, no further than its limit; the other boxes become the body, so that the
 * token is looked at as everywhere. Nothing touches the disk.
 * @param most the most bytes of the file
 * @throws BrokenFormError, or another error with a status, for what is no such form
 */
export async function receive(
  request: FastifyRequest,
  most: number,
): Promise<Upload | 'too-large' | undefined> {
  const fields = new Map<string, string>()
  let upload: Upload | 'too-large' | undefined
  if (!request.isMultipart()) return undefined
  const limits = {
    fileSize: most,
    files: 1,
    fields: 10,
    parts: 11,
    // A page of text in Japanese.
    fieldSize: 16_384,
    headerPairs: 20,
  }
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') fields.set(part.fieldname, String(part.value))
      else {
        const bytes = await part.toBuffer().catch(tooLarge)
        upload = bytes === undefined ? 'too-large' : uploadOf(part.filename, bytes)
      }
      if (upload === 'too-large') break
    }
  } catch (error) {
    // The library says nothing of a status where what it reads is no form.
    throw error instanceof Error && 'statusCode' in error ? error : new BrokenFormError()
  }
  request.body = Object.fromEntries(fields)
  return upload
}

/** A box that was left empty comes as a file without a name. */
const uploadOf = (name: string | undefined, bytes: Uint8Array): Upload | undefined =>
  !name && bytes.length === 0 ? undefined : { name: name ?? '', bytes }

const tooLarge = (error: unknown): undefined => {
  if (error instanceof Error && 'statusCode' in error && error.statusCode === 413) return undefined
  throw error
}
