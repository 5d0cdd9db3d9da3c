import { connect } from 'node:net'
import { standingIn, stoppedIn, type Flags } from './flags.ts'
import { checked } from './target.ts'

/** How long the helper may take, in milliseconds. */
const patience = 5_000
const longestAnswer = 1_000

/**
 * The same as `flagsIn`, where the folder is root's: `deploy/helper/zeimori-flag` does it, behind a socket.
 * @param socket the path of its socket
 * @param folder where the flags stand, which everybody may look at
 */
export const helperAt = (socket: string, folder: string): Flags => ({
  stop: (target) => ask(socket, `stop ${checked(target)}`),
  open: (target, step) => ask(socket, `open ${checked(target)} ${step}`),
  resume: (target) => ask(socket, `resume ${checked(target)}`),
  standing: (target) => standingIn(folder, target),
  stopped: () => stoppedIn(folder),
})

/** Sends one line and waits for 「ok」. @throws what the helper says, or that it does not answer */
const ask = (socket: string, line: string): Promise<void> =>
  new Promise((resolve, reject) => {
    let answer = ''
    const connection = connect(socket)
    connection.setEncoding('utf8').setTimeout(patience, () => {
      connection.destroy(new Error('the helper does not answer'))
    })
    connection.on('connect', () => connection.end(`${line}\n`))
    connection.on('data', (part: string) => (answer = (answer + part).slice(0, longestAnswer)))
    connection.on('error', reject)
    connection.on('close', () =>
      answer === 'ok\n' ? resolve() : reject(new Error(answer.trim() || 'the helper ended')),
    )
  })
