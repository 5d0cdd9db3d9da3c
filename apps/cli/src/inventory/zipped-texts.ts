import { openPromise, type Entry, type ZipFile } from 'yauzl'

/** A record of OSV is a hundredth of it, in bytes. What is longer is not read. */
const longest = 16 * 1024 * 1024

/** A `.json` of a ZIP; without a text where it cannot be read. */
type Zipped = { readonly name: string; readonly text: string | undefined }

/** Every `.json` of a ZIP, one at a time: those of OSV hold hundreds of thousands. A damaged ZIP is one that cannot be read. */
export async function* zippedTexts(file: string): AsyncGenerator<Zipped> {
  let zip: ZipFile
  try {
    zip = await openPromise(file, { autoClose: false, lazyEntries: true })
  } catch {
    yield { name: '', text: undefined }
    return
  }
  try {
    for await (const entry of zip.eachEntry())
      if (entry.fileName.endsWith('.json'))
        yield { name: entry.fileName, text: await textOf(zip, entry) }
  } catch {
    yield { name: '', text: undefined }
  } finally {
    zip.close()
  }
}

/** Undefined where it is damaged, locked or too long. */
async function textOf(zip: ZipFile, entry: Entry): Promise<string | undefined> {
  if (entry.isEncrypted() || entry.uncompressedSize > longest) return undefined
  try {
    const chunks: Uint8Array[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry))
      chunks.push(Buffer.from(chunk))
    return Buffer.concat(chunks).toString('utf8')
  } catch {
    return undefined
  }
}
