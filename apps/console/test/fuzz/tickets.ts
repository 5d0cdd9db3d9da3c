import type { FastifyInstance } from 'fastify'
import { signEverybodyIn } from '../isolation/trial.ts'
import type { World } from '../isolation/world.ts'
import type { Ticket } from './requests.ts'

/** The sessions of everybody who may change most, with the tokens of their forms. */
export async function ticketsOf(
  app: FastifyInstance,
  world: World,
): Promise<readonly [Ticket, ...Ticket[]]> {
  const visitors = await signEverybodyIn(app, world)
  const tickets: Ticket[] = []
  for (const { level, browser } of visitors) {
    if (level !== 'full') continue
    const page = await browser.get('/')
    const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec(page.body) ?? []
    const cookie = browser.cookies().map(({ name, value }) => `${name}=${value}`)
    tickets.push({ cookie: cookie.join('; '), token })
  }
  const [first, ...others] = tickets
  if (first === undefined) throw new Error('nobody has signed in')
  return [first, ...others]
}
