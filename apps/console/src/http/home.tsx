import { Type } from 'typebox'
import { consoleText } from '../texts/console.ts'
import { route, type Route } from './route.ts'

export const homeRoutes: readonly Route[] = [
  route('GET', '/', 'signed-in', Type.Object({}), async ({ caller }) => ({
    kind: 'page',
    title: consoleText.dashboard,
    body: (
      <section class="card">
        <h1>{consoleText.dashboard}</h1>
        <p>{caller?.name}</p>
      </section>
    ),
  })),
]
