import { connect } from 'node:net'
import type { Cluster } from '@zeimori/store/measuring'
import { median, type BenchFigure } from '../figure.ts'
import { shareOf } from '../stages.ts'
import { withConsole } from './child.ts'

const roundSeconds = 3
const wholeRounds = 7
const wires = 8

/** Pages a second, one after the other on each of a few connections. */
async function pagesPerSecond(port: number, cookie: string): Promise<number> {
  const until = performance.now() + roundSeconds * 1000
  const request = `GET /people HTTP/1.1\r\nhost: localhost\r\ncookie: ${cookie}\r\n\r\n`
  const work = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1')
      let pages = 0
      let read = Buffer.alloc(0)
      socket.on('error', reject)
      socket.on('data', (part: Buffer) => {
        read = Buffer.concat([read, part])
        const end = read.indexOf('\r\n\r\n')
        if (end === -1) return
        const head = read.subarray(0, end).toString('latin1')
        const length = Number(/content-length: (\d+)/i.exec(head)?.[1])
        if (read.length < end + 4 + length) return
        if (!head.startsWith('HTTP/1.1 200')) reject(new Error(head.slice(0, 40)))
        pages += 1
        read = Buffer.alloc(0)
        if (performance.now() < until) socket.write(request)
        else {
          socket.destroy()
          resolve(pages)
        }
      })
      socket.write(request)
    })
  const begun = performance.now()
  const counts = await Promise.all(Array.from({ length: wires }, work))
  const total = counts.reduce((sum, count) => sum + count, 0)
  return total / ((performance.now() - begun) / 1000)
}

/** The console's page against the same page without a session, a door and a record, by turns. */
export const pageSpeed = (cluster: Cluster, share: number): Promise<readonly BenchFigure[]> =>
  withConsole(cluster, async (_, { port, barePort, administrator }) => {
    const pairs: { readonly ratio: number; readonly bare: number }[] = []
    const rounds = shareOf(wholeRounds, share)
    for (let round = 0; round <= rounds; round += 1) {
      const bare = await pagesPerSecond(barePort, '')
      const whole = await pagesPerSecond(port, administrator)
      // The first is for warming up.
      if (round > 0) pairs.push({ ratio: whole / bare, bare })
    }
    return [
      {
        id: 'console_vs_bare',
        value: median(pairs.map(({ ratio }) => ratio)),
        unit: '',
        baseline: median(pairs.map(({ bare }) => bare)),
      },
    ]
  })
