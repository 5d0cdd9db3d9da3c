import { codeRule } from './code-rule.ts'

/** What must not be guessed comes from the cryptography of Node alone. (gyomu-v-04-a, chiyoda-42, ipa-4-i) */
export const codeRandomness = codeRule({
  id: 'code/randomness',
  title: '推測されてはならないものを、暗号用の乱数のほかから作らない',
  controls: ['sess-random'],
  byHand: 'プログラムから Math.random と pseudoRandomBytes を探し、ないことを見ます。',
  forbidden: /\bMath\.random\b|\bpseudoRandomBytes\b|['"](uid|nanoid\/non-secure|seedrandom)['"]/,
  approved: {},
  good: ['randomBytes(32)', 'randomUUID()'],
  bad: ['const id = Math.random()', 'pseudoRandomBytes(8)', "import seed from 'seedrandom'"],
})
