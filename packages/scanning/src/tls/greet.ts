import { connect } from 'node:net'
import { readAnswer, type Answer } from './answer.ts'
import type { Asking } from '../asking.ts'
import type { Target } from './target.ts'

/** Nobody answered in time: what it would have said is not known. */
export class Silent extends Error {
  override readonly name = 'Silent'
  readonly target: Target

  constructor(target: Target) {
    super(`${target.host}:${target.port} gives no answer`)
    this.target = target
  }
}

/** No more of an answer is read than this, in bytes. */
const mostHeard = 256 * 1024

/**
 * Says a hello, hears the answer and hangs up.
 * @throws Silent when no answer comes in time, or the connection is not even taken: no answer is no refusal.
 */
export const greet = (target: Target, hello: Buffer, asking: Asking): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { patience, signal } = asking
    const socket = connect({ host: target.host, port: target.port, signal })
    let heard = Buffer.alloc(0)
    let greeted = false
    const end = (answer: Answer): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(answer)
    }
    const fail = (): void => {
      clearTimeout(timer)
      socket.destroy()
      reject(new Silent(target))
    }
    const timer = setTimeout(fail, patience)
    socket.on('connect', () => {
      greeted = true
      socket.write(hello)
    })
    socket.on('data', (part) => {
      heard = Buffer.concat([heard, part])
      const said = readAnswer(heard)
      if (said?.done === true) end(said.answer)
      else if (heard.length > mostHeard) end({ kind: 'closed' })
    })
    // Whoever hangs up after a hello has said what it has said.
    const close = (): void => {
      if (signal.aborted || !greeted) fail()
      else end(readAnswer(heard)?.answer ?? { kind: 'closed' })
    }
    socket.on('error', close)
    socket.on('close', close)
  })
