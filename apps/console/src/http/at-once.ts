import type { FastifyInstance } from 'fastify'
import { BusyError } from '../queue.ts'

/** Asks whoever comes to come again while so many requests are under way. (S16) */
export function limitAtOnce(app: FastifyInstance, most: number): void {
  let running = 0
  app.addHook('onRequest', async (_, { raw }) => {
    if (running >= most) throw new BusyError()
    running += 1
    let over = false
    const end = (): void => {
      if (!over) running -= 1
      over = true
    }
    // Whoever goes away before the answer frees her place as well.
    raw.once('finish', end).once('close', end)
  })
}

/** Does a piece of work for somebody, or rejects with BusyError where she has too much under way already. */
export type ForOne = <T>(account: string | undefined, work: () => Promise<T>) => Promise<T>

/**
 * Lets each person have only so much under way: whoever has an account, however little it may do, would otherwise
 * take everybody's places, and nobody could stop the service. Nothing waits: what she may do was looked at just now.
 */
export function limitOfOne(most: number): ForOne {
  const running = new Map<string, number>()
  return async (account, work) => {
    if (account === undefined) return work()
    const own = running.get(account) ?? 0
    if (own >= most) throw new BusyError()
    running.set(account, own + 1)
    try {
      return await work()
    } finally {
      const left = (running.get(account) ?? 1) - 1
      if (left === 0) running.delete(account)
      else running.set(account, left)
    }
  }
}
