import { Zip, ZipDeflate } from 'fflate'

/** A file of an archive: its name may have folders in it. */
export type ZippedFile = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Packs files one after another, as each is made: never more than one of them is held.
 * @param at the time that stands at every file, in milliseconds since 1970
 */
export async function* zipped(
  files: AsyncIterable<ZippedFile>,
  at: number,
): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = []
  let failure: Error | undefined
  const zip = new Zip((error, chunk) => {
    if (error === null) made.push(chunk)
    else failure ??= error
  })
  const taken = function* (): Generator<Uint8Array> {
    if (failure !== undefined) throw failure
    yield* made.splice(0)
  }
  for await (const { name, bytes } of files) {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = at
    zip.add(entry)
    entry.push(bytes, true)
    yield* taken()
  }
  zip.end()
  yield* taken()
}
