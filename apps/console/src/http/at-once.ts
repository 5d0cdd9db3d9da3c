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
