import { Type } from 'typebox'
import { readDue } from '../due/read-due.ts'
import { consoleText } from '../texts/console.ts'
import { dueText, dueTexts } from '../texts/due.ts'
import { route, type Route } from './route.ts'

/** きょう: what waits for whoever has signed in, and where it is done. */
export const homeRoutes: readonly Route[] = [
  route('GET', '/', 'signed-in', Type.Object({}), async ({ services, caller }) => {
    const due = caller === undefined ? [] : await readDue(services, caller)
    return {
      kind: 'page',
      title: consoleText.dashboard,
      body: (
        <>
          <h1>{consoleText.dashboard}</h1>
          <p>{dueText.greeting(caller?.name ?? '')}</p>
          <section class="card">
            <h2>{dueText.title}</h2>
            {due.length === 0 ? (
              <p>{dueText.none}</p>
            ) : (
              <ul class="due-list">
                {due.map(({ kind, count }) => {
                  const { text, to, link } = dueTexts[kind]
                  return (
                    <li key={kind}>
                      <span>{text(count)}</span> <a href={to}>{link}</a>
                    </li>
                  )
                })}
              </ul>
            )}
          </section>
        </>
      ),
    }
  }),
]
