/** Everything that comes in, as text. At a terminal nothing is waited for. */
export async function readAll(input: NodeJS.ReadStream): Promise<string> {
  if (input.isTTY) return ''
  const chunks: Buffer[] = []
  for await (const chunk of input) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
