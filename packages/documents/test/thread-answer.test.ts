import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { answerOf } from '../src/index.ts'

const saying = (code: string): Worker => new Worker(code, { eval: true })
const say = "require('node:worker_threads').parentPort.postMessage"

describe('a thread', () => {
  it('is heard once', async () => {
    expect(await answerOf(saying(`${say}(1); ${say}(2)`), 60_000)).toBe(1)
  })
  it('that fails says of what', async () => {
    const failing = answerOf(saying("throw new TypeError('broken')"), 60_000)
    await expect(failing).rejects.toThrow('broken')
  })
  it('that ends without a word keeps nobody waiting', async () => {
    await expect(answerOf(saying('0'), 60_000)).rejects.toThrow('without a word')
  })
  it('that goes on and on is ended', async () => {
    const endless = saying('for (;;);')
    const ended = new Promise((resolve) => endless.once('exit', resolve))
    await expect(answerOf(endless, 1)).rejects.toThrow('too long')
    await ended
  })
})
