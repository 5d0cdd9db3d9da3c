import type { Worker } from 'node:worker_threads'

/** A thread took longer than it may. */
export class SlowThreadError extends Error {
  override readonly name = 'SlowThreadError'
}

/**
 * The one thing that a thread says before it ends.
 * @param patience how long it may take, in milliseconds; then it is ended
 * @throws what it failed of; SlowThreadError; an error where it ended without a word: nobody waits for ever
 */
export const answerOf = <T>(thread: Worker, patience: number): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new SlowThreadError('the thread takes too long'))
      void thread.terminate()
    }, patience)
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('the thread ended without a word'))
    })
  })
