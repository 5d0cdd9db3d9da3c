import { Encrypter } from 'age-encryption'
import { streamed } from '../http/streamed.ts'

/** Whether a text is the public key of somebody who can open what is sealed for her. (age, X25519) */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text)
    return text.startsWith('age1')
  } catch {
    return false
  }
}

/** Seals what comes for one recipient, as it comes: nothing of it waits anywhere in clear. (S30, S45) */
export async function sealedFor(
  recipient: string,
  parts: AsyncGenerator<Uint8Array>,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return encrypter.encrypt(streamed(parts))
}
