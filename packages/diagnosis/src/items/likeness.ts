import type { Answer } from '../web/exchange.ts'

/** Less than this share of two answers differing, they are the same. (ウェブ健康診断仕様 (A)2) */
export const sameBelow = 0.06

/**
 * How far two answers are from each other: the share of their words and tags that only one of them has.
 * @param key what was sent for the first
 * @param sent what was sent for the other: a page that merely repeats it has not found anything else
 */
export function distance(first: Answer, other: Answer, key: string, sent: string): number {
  if (first.status !== other.status) return 1
  const inA = piecesOf(first.text)
  const inB = piecesOf(repeating(other.text, sent, key))
  const count = new Map<string, number>()
  for (const piece of inA) count.set(piece, (count.get(piece) ?? 0) + 1)
  for (const piece of inB) count.set(piece, (count.get(piece) ?? 0) - 1)
  const differing = [...count.values()].reduce((sum, n) => sum + Math.abs(n), 0)
  return differing === 0 ? 0 : differing / (inA.length + inB.length)
}

const piecesOf = (text: string): readonly string[] =>
  steady(text).match(/<[^>]*>|[\p{L}\p{N}]+|[^\s\p{L}\p{N}<]/gu) ?? []

/** Times, and what is drawn by chance for each answer, tell nothing. */
const steady = (text: string): string =>
  text
    .replaceAll(/\b\d{1,2}:\d{2}(:\d{2})?(\.\d+)?/g, ' ')
    .replaceAll(/\b\d{4}[-/年]\d{1,2}[-/月]\d{1,2}/g, ' ')
    .replaceAll(/\b\d{10,}\b|[\w+/-]{20,}={0,2}|\b[0-9a-f]{8}-[0-9a-f-]{27}\b/gi, ' ')
    .replaceAll(/\d+(\.\d+)?\s*(ms|ミリ秒|秒|seconds?)/gi, ' ')

/** A page as it would repeat the key: every way in which it is likely to have repeated what it was sent. */
function repeating(text: string, sent: string, key: string): string {
  if (sent === '' || sent === key) return text
  const escaped = sent.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const quoted = ['&#39;', '&#039;', '&#x27;', '&apos;'].map((code) =>
    escaped.replaceAll("'", code),
  )
  const forms = [
    ...quoted,
    escaped,
    sent,
    sent.replaceAll("'", String.raw`\'`),
    sent.replaceAll("'", String.raw`\u0027`),
    encodeURIComponent(sent),
    encodeURIComponent(sent).replaceAll('%20', '+'),
    encodeURIComponent(sent).replaceAll("'", '%27').replaceAll('%20', '+'),
    encodeURIComponent(sent).replaceAll("'", '%27'),
  ]
  return forms.reduce((rest, form) => rest.replaceAll(form, () => key), text)
}
