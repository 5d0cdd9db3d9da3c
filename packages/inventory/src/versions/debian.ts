import { compareDigits } from './digits.ts'

type DebianVersion = {
  readonly epoch: string
  readonly upstream: string
  readonly revision: string
}

const shape = /^(?:(\d+):)?(\d[\w.+:~-]*)$/

/** Undefined where dpkg would call it no version (deb-version(7)). */
function readDebian(text: string): DebianVersion | undefined {
  const [, epoch = '', rest = ''] = shape.exec(text.trim()) ?? []
  const end = rest.lastIndexOf('-')
  const upstream = end === -1 ? rest : rest.slice(0, end)
  const revision = end === -1 ? '' : rest.slice(end + 1)
  const isRead = upstream !== '' && !/[_]/.test(rest) && !/:/.test(revision)
  if (!isRead || (end !== -1 && revision === '')) return undefined
  return epoch === '' && rest.includes(':') ? undefined : { epoch, upstream, revision }
}

/**
 * Compares two versions of Debian packages as dpkg does.
 * @returns below, at or above nought; undefined where one of them is no version
 */
export function compareDebian(a: string, b: string): number | undefined {
  const [left, right] = [readDebian(a), readDebian(b)]
  if (left === undefined || right === undefined) return undefined
  return (
    compareDigits(left.epoch, right.epoch) ||
    compareParts(left.upstream, right.upstream) ||
    compareParts(left.revision, right.revision)
  )
}

/** By turns what is no digit, by its own order, and digits as a number. */
function compareParts(a: string, b: string): number {
  let [left, right] = [a, b]
  while (left !== '' || right !== '') {
    const words = [leading(left, /^\D*/), leading(right, /^\D*/)] as const
    const byWord = compareWords(...words)
    if (byWord !== 0) return byWord
    left = left.slice(words[0].length)
    right = right.slice(words[1].length)
    const numbers = [leading(left, /^\d*/), leading(right, /^\d*/)] as const
    const byNumber = compareDigits(...numbers)
    if (byNumber !== 0) return byNumber
    left = left.slice(numbers[0].length)
    right = right.slice(numbers[1].length)
  }
  return 0
}

const leading = (text: string, what: RegExp): string => what.exec(text)?.[0] ?? ''

function compareWords(a: string, b: string): number {
  for (let n = 0; n < Math.max(a.length, b.length); n += 1) {
    const difference = rank(a[n]) - rank(b[n])
    if (difference !== 0) return difference
  }
  return 0
}

/** 「~」 stands before the end, the end before letters, letters before all else. */
function rank(character: string | undefined): number {
  if (character === undefined) return 0
  if (character === '~') return -1
  const code = character.charCodeAt(0)
  return /[A-Za-z]/.test(character) ? code : code + 256
}
