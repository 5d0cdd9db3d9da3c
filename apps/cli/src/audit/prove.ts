import { readCheckpoint } from '@zeimori/records'
import { extendsFirst, includes } from '@zeimori/records'
import { hashing, proveGrowth, proveRecord } from '@zeimori/store'
import { foundProblem, wrongUse } from '../failure.ts'
import { readTextFile } from '../input.ts'
import { print } from '../terminal.ts'
import type { AuditDeed } from './deed.ts'
import { knownKey, newestCheckpoint } from './sources.ts'

const proveHowTo = 'proof 番号'
const consistentHowTo = 'consistent 前の封印 [あとの封印]'

/** Proves that a record is in the log that the newest checkpoint signed. */
export const prove: AuditDeed = {
  options: {},
  howTo: proveHowTo,
  run: async (installation, { positionals }, note) => {
    const [seq = ''] = positionals
    if (!/^[1-9]\d{0,14}$/.test(seq))
      throw wrongUse(`記録の番号を書いてください。使い方: ./zeimori audit ${proveHowTo}`)
    const checkpoint = await newestCheckpoint(installation)
    const proven = await proveRecord(installation.store, Number(seq), checkpoint)
    await note('audit.verify', { kind: 'audit-record', id: seq })
    if (proven === undefined)
      throw foundProblem(`${seq}番の記録は、封印された${checkpoint.size}番までの中にありません。`)
    if (!includes(hashing, proven.inclusion))
      throw foundProblem(`× ${seq}番の記録は、封印された記録と違います。`)
    const { index, size, leaf, root, path } = proven.inclusion
    await print(JSON.stringify({ record: proven.text, index, size, leaf, root, path }))
    return 0
  },
}

/** Proves that between two checkpoints the log only grew. */
export const consistent: AuditDeed = {
  options: {},
  howTo: consistentHowTo,
  run: async (installation, { positionals }, note) => {
    const [first, second, ...rest] = positionals
    if (first === undefined || rest.length > 0)
      throw wrongUse(`使い方: ./zeimori audit ${consistentHowTo}`)
    const verifier = knownKey(installation, undefined)
    const read = (file: string) => {
      const found = readCheckpoint(readTextFile(file), verifier)
      if (found.ok) return found.checkpoint
      throw foundProblem(`${file} は、この設置の鍵で署名された封印ではありません。`)
    }
    const before = read(first)
    const after = second === undefined ? await newestCheckpoint(installation) : read(second)
    await note('audit.verify', { kind: 'checkpoint', count: after.size })
    const proof = await proveGrowth(installation.store, before, after)
    if (!extendsFirst(hashing, proof))
      throw foundProblem(`× ${before.size}番までの記録が、あとから変わっています。`)
    await print(JSON.stringify(proof))
    return 0
  },
}
