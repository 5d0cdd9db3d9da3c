import { DestroyedKeyError, keyOwners, markOfKeys, readOwnKeys } from './vault-file.ts'
import { nameOfKey, vaultOver, type KeyRing, type Owner, type Vault } from './vault.ts'

type Known = { readonly mark: string; readonly keys: readonly Uint8Array[] }

/**
 * The vault of an installation, with keys of each municipality's own. A running process takes a rotated
 * key from the file as soon as it is there, and forgets a destroyed one as soon.
 * @throws LooseKeyError
 */
export function openVault(folder: string): Vault {
  const known = new Map<Owner, Known>()
  const keysOf = (owner: Owner): readonly Uint8Array[] => {
    const mark = markOfKeys(folder, owner)
    const before = known.get(owner)
    if (before !== undefined && mark !== '' && before.mark === mark) return before.keys
    const keys = readOwnKeys(folder, owner)
    known.set(owner, { mark: markOfKeys(folder, owner), keys })
    return keys
  }
  const among = (owners: Iterable<Owner>, name: Buffer): readonly Uint8Array[] =>
    [...owners].flatMap((owner) => keysOf(owner).filter((key) => nameOfKey(key).equals(name)))
  /** The owners one of whose keys had the name when it was last looked. */
  const recalled = (name: Buffer): readonly Owner[] =>
    [...known].flatMap(([owner, { keys }]) =>
      keys.some((key) => nameOfKey(key).equals(name)) ? [owner] : [],
    )
  const ring: KeyRing = {
    newest: (owner) => {
      const [key] = keysOf(owner ?? null)
      if (key === undefined) throw new DestroyedKeyError(owner ?? '')
      return key
    },
    named: (name) => {
      const found = among(recalled(name), name)
      return found.length > 0 ? found : among([null, ...keyOwners(folder)], name)
    },
    holds: (owner) => keysOf(owner ?? null).length > 0,
  }
  ring.holds(null)
  return vaultOver(ring)
}
