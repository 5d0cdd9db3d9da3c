import { readRelease, signedPrefix, type Release } from '../offline/release.ts'

declare const RELEASE_KEY: string

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (character) =>
    character.charCodeAt(0),
  )

/** The SHA-256 of some bytes, as the lists write it. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return btoa(String.fromCharCode(...digest))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')
}

/** The release, if the key that this worker was built with has signed exactly this text. */
export async function proved(text: string): Promise<Release | undefined> {
  const read = readRelease(text)
  if (read === undefined) return undefined
  try {
    const key = await crypto.subtle.importKey('raw', bytesOf(RELEASE_KEY), 'Ed25519', false, [
      'verify',
    ])
    const said = new TextEncoder().encode(signedPrefix + read.signed)
    const holds = await crypto.subtle.verify('Ed25519', key, bytesOf(read.signature), said)
    return holds ? read.of : undefined
  } catch {
    return undefined
  }
}
