import { asHash, type Hash } from './hashing.ts'

/** The state of a log that its key has signed (C2SP tlog-checkpoint). */
export type Checkpoint = {
  /** Names the log: the same for as long as it lives. */
  readonly origin: string
  /** How many records. */
  readonly size: number
  readonly root: Hash
}

/** Signs and checks with the log's key. The signature carries the key's four-byte name before it (C2SP signed-note). */
export type NoteSigner = { readonly name: string; readonly sign: (text: string) => string }
export type NoteVerifier = {
  readonly name: string
  readonly verify: (text: string, signature: string) => boolean
}

const separator = '\n\n'
/** U+2014: how a signature line of a signed note begins. */
const mark = '\u2014'

/** The signed note: origin, size, root, and the line of the signature. */
export function writeCheckpoint({ origin, size, root }: Checkpoint, signer: NoteSigner): string {
  const text = `${origin}\n${size}\n${root}\n`
  return `${text}\n${mark} ${signer.name} ${signer.sign(text)}\n`
}

export type ReadCheckpoint =
  | { readonly ok: true; readonly checkpoint: Checkpoint }
  | { readonly ok: false; readonly problem: 'form' | 'signature' }

/** Reads a note and believes it only with a signature of the key that is known. */
export function readCheckpoint(note: string, verifier: NoteVerifier): ReadCheckpoint {
  const end = note.lastIndexOf(separator)
  const text = note.slice(0, end + 1)
  const checkpoint = end === -1 ? undefined : readText(text)
  if (checkpoint === undefined) return { ok: false, problem: 'form' }
  const signed = note
    .slice(end + separator.length)
    .split('\n')
    .some((line) => {
      const [dash, name, signature = ''] = line.split(' ')
      return dash === mark && name === verifier.name && verifier.verify(text, signature)
    })
  return signed ? { ok: true, checkpoint } : { ok: false, problem: 'signature' }
}

function readText(text: string): Checkpoint | undefined {
  const [origin = '', size = '', root = ''] = text.split('\n')
  const hash = asHash(root)
  return origin !== '' && /^(0|[1-9]\d{0,14})$/.test(size) && hash !== undefined
    ? { origin, size: Number(size), root: hash }
    : undefined
}
