import { fastify, type FastifyInstance } from 'fastify'
import { renderPage } from '../src/pages/document.tsx'
import { ListPage } from '../src/lists/list-page.tsx'
import { people } from '../src/lists/people.tsx'
import type { Services } from '../src/services.ts'
import { administrator } from './administrator.ts'

/** The list of people, read and drawn as the console does, without a session, a door or a record. */
export function bareListener(services: Services, tenant: string): FastifyInstance {
  const app = fastify()
  const caller = { ...administrator, actor: { role: 'client-admin', tenant } as const }
  const view = { find: '', sort: '', down: false, page: 1, only: {} }
  app.get('/people', async (_, reply) => {
    const rows = await people.read(services, caller)
    const body = ListPage({ list: people, rows, view, news: undefined, caller, services })
    return reply
      .type('text/html; charset=utf-8')
      .send(renderPage({ title: people.title, body, caller, token: 'x'.repeat(60) }))
  })
  return app
}
