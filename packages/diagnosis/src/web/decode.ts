/** The text of a body, in the encoding that the header or the page itself names; otherwise UTF-8. */
export function decode(body: Uint8Array, contentType: string): string {
  const named =
    charsetIn(contentType) ?? charsetIn(Buffer.from(body.subarray(0, 1024)).toString('latin1'))
  try {
    return new TextDecoder(named ?? 'utf-8').decode(body)
  } catch {
    // A name that nobody knows.
    return new TextDecoder('utf-8').decode(body)
  }
}

const charsetIn = (text: string): string | undefined =>
  /charset\s*=\s*["']?([\w-]+)/i.exec(text)?.[1]
