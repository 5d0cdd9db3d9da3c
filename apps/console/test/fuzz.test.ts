import type { FastifyInstance } from 'fastify'
import { expect, it } from 'vitest'
import { routes } from '../src/index.ts'
import type { Defect } from '../src/services.ts'
import { drawing } from './fuzz/requests.ts'
import { fuzz } from './fuzz/run.ts'
import { ticketsOf } from './fuzz/tickets.ts'
import { makeWorld } from './isolation/world.ts'
import { onOne } from './on-both.ts'
import { openConsole, portOf } from './open-console.ts'

onOne('a console that is sent whatever attackers send', (services) => {
  it('answers everything, and never with a defect of its own', async () => {
    const defects: Defect[] = []
    const app: FastifyInstance = await openConsole({
      ...services(),
      report: (defect) => void defects.push(defect),
    })
    const port = await portOf(app)
    const tickets = await ticketsOf(app, await makeWorld(services()))
    const { requests, statuses, failures } = await fuzz({
      port,
      draw: drawing(routes, tickets),
      requests: 3000,
      wires: 8,
      patience: 30_000,
      seed: 20_261_122,
    })
    await app.close()
    expect({ failures, defects }).toEqual({ failures: [], defects: [] })
    // Most of it has to get past the door, or nothing was tried.
    expect((statuses.get(200) ?? 0) / requests).toBeGreaterThan(0.15)
  }, 180_000)
})
