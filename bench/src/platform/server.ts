/** The console that is measured: started and asked over the line of its parent. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  addPeople,
  bareListener,
  makeWorld,
  openConsole,
  portOf,
  servicesOn,
  ticketsOf,
} from '@zeimori/console/measuring'
import { migrate, openStore } from '@zeimori/store'
import type { Memory, Question, Started } from './child.ts'

async function start(url: string): Promise<Started> {
  const store = await openStore({ url })
  await migrate(store)
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-files-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const services = servicesOn(store, folder, {
    report: ({ errorName, stackFrames }) => console.error(errorName, ...stackFrames.slice(0, 5)),
  })
  const world = await makeWorld(services)
  await addPeople(services, '092011', 97)
  const app = await openConsole(services)
  const port = await portOf(app)
  const bare = bareListener(services, '092011')
  const barePort = await portOf(bare)
  const tickets = await ticketsOf(app, world)
  // In the order of `makeWorld`: viewer, staff, administrator of the first.
  return { port, barePort, tickets, administrator: tickets[2]?.cookie ?? '' }
}

/** The second time without the pages that V8 keeps in reserve: under load it takes as many as the host lets it. */
function memory(): Memory {
  for (let n = 0; n < 3; n += 1) globalThis.gc?.()
  const { rss: withReserve } = process.memoryUsage()
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  const { rss, heapUsed } = process.memoryUsage()
  return { withReserve, rss, heapUsed }
}

process.on('message', (question: Question) => {
  if (question.kind === 'memory') process.send?.(memory())
  else void start(question.url).then((started) => process.send?.(started))
})
