/** Whether this browser can check an Ed25519 signature. Those of before 2025 cannot; nor can any without TLS. */
export async function canProve({ subtle }: { readonly subtle?: SubtleCrypto }): Promise<boolean> {
  if (subtle === undefined) return false
  try {
    // The public key of RFC 8032, test 1.
    const key = Uint8Array.from(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'.match(/../g) ?? [],
      (byte) => Number.parseInt(byte, 16),
    )
    await subtle.importKey('raw', key, 'Ed25519', false, ['verify'])
    return true
  } catch {
    return false
  }
}
