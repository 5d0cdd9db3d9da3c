import { Type } from 'typebox'
import { may } from '@zeimori/records'
import { logLag } from '@zeimori/store'
import { behindAfter, isTooFarBehind } from '../acts/log-behind.ts'
import type { Caller } from '../acts/act.ts'
import { readDue } from '../due/read-due.ts'
import type { Services } from '../services.ts'
import { consoleText } from '../texts/console.ts'
import { dueText, dueTexts } from '../texts/due.ts'
import { route, type Route } from './route.ts'

/** Whether what happens comes into the log: for whoever may look there. */
async function logState(services: Services, caller: Caller | undefined) {
  if (caller === undefined || !may(caller.actor, 'audit.search', caller.actor.tenant))
    return undefined
  const lag = await logLag(services.store)
  const { waiting } = lag
  const seconds = Math.ceil(lag.seconds)
  const isLate = lag.seconds > behindAfter
  return (
    <section class="card">
      <h2>{dueText.log}</h2>
      <p class={isLate ? 'due' : undefined}>
        {isLate ? dueText.logLate(seconds, waiting) : dueText.logKept(seconds, waiting)}
      </p>
      {isTooFarBehind(lag) && <p class="due">{dueText.logStopped}</p>}
    </section>
  )
}

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
          {await logState(services, caller)}
        </>
      ),
    }
  }),
]
