import { writeCheckpoint } from '@zeimori/records'
import { archiveLine, hashing } from '../../src/index.ts'
import type { Chance } from './chance.ts'
import { logOf, otherSigner, type MadeLog } from './made-log.ts'

/** What is kept in files: the archive, and a signed checkpoint. */
export type Files = { readonly archive: Buffer; readonly note: string }

export const filesOf = ({ records, note }: MadeLog): Files => ({
  archive: Buffer.from(records.map((record) => `${archiveLine(record)}\n`).join('')),
  note,
})

type Tampering = (words: readonly string[], honest: MadeLog, dice: Chance) => Files

const lines = (honest: MadeLog, change: (all: string[]) => readonly string[]): Files => ({
  archive: Buffer.from(
    change(honest.records.map(archiveLine))
      .map((line) => `${line}\n`)
      .join(''),
  ),
  note: honest.note,
})

const spoiled = (text: string): string => text.replace('記録', '記銭')

const flipped = (bytes: Buffer, dice: Chance): Buffer => {
  const copy = Buffer.from(bytes)
  const at = dice(copy.length)
  const was = copy.readUInt8(at)
  const bit = 2 ** dice(8)
  copy.writeUInt8(Math.floor(was / bit) % 2 === 1 ? was - bit : was + bit, at)
  return copy
}

/** What somebody with every right to the files may try. */
export const fileTamperings: Readonly<Record<string, Tampering>> = {
  'a letter edited': (_, honest, dice) => {
    const at = dice(honest.records.length)
    return lines(honest, (all) => all.map((line, n) => (n === at ? spoiled(line) : line)))
  },
  'a record edited and its hash made anew': (_, honest, dice) => {
    const at = dice(honest.records.length)
    const records = honest.records.map((record, n) => {
      const text = spoiled(record.text)
      return n === at ? { ...record, text, hash: hashing.record(text) } : record
    })
    return lines(honest, () => records.map(archiveLine))
  },
  'a hash edited': (_, honest, dice) => {
    const at = dice(honest.records.length)
    return lines(honest, () =>
      honest.records.map((one, n) => archiveLine(n === at ? { ...one, hash: hashing.empty } : one)),
    )
  },
  'a record left out': (_, honest, dice) =>
    lines(honest, (all) => all.toSpliced(dice(all.length), 1)),
  'two records swapped': (_, honest, dice) =>
    lines(honest, (all) => {
      const at = dice(all.length - 1)
      return all.toSpliced(at, 2, ...all.slice(at, at + 2).toReversed())
    }),
  'a record doubled': (_, honest, dice) =>
    lines(honest, (all) => {
      const at = dice(all.length)
      return all.toSpliced(at, 0, ...all.slice(at, at + 1))
    }),
  'the end cut off': (_, honest, dice) => lines(honest, (all) => all.slice(0, dice(all.length))),
  'everything written anew from there': (words, honest, dice) => {
    const at = dice(words.length)
    const other = logOf(words.map((word, n) => (n >= at ? `${word} 改` : word)))
    return { ...filesOf(other), note: honest.note }
  },
  'a record left out and everything after it written anew': (words, honest, dice) => ({
    ...filesOf(logOf(words.toSpliced(dice(words.length), 1))),
    note: honest.note,
  }),
  'a log of somebody else': (words, honest) => ({
    ...filesOf(logOf(words.map((word) => `${word}!`))),
    note: honest.note,
  }),
  'a bit of the archive flipped': (_, honest, dice) => {
    const { archive, note } = filesOf(honest)
    return { archive: flipped(archive, dice), note }
  },
  'the checkpoint edited to fit': (words, honest, dice) => {
    const at = dice(words.length)
    const other = logOf(words.map((word, n) => (n >= at ? `${word} 改` : word)))
    const { size, root } = other.checkpoint
    const [origin = '', , , ...signature] = honest.note.split('\n')
    return { ...filesOf(other), note: [origin, size, root, ...signature].join('\n') }
  },
  'the checkpoint signed by another key': (words, _, dice) => {
    const at = dice(words.length)
    const other = logOf(words.map((word, n) => (n >= at ? `${word} 改` : word)))
    return { ...filesOf(other), note: writeCheckpoint(other.checkpoint, otherSigner) }
  },
}
