import { request } from 'node:http'
import type { Asking } from '../asking.ts'
import type { Target } from './target.ts'

/** What a plain request is told. `status` is undefined where nobody answers, which is well too. */
export type Redirect = {
  readonly status: number | undefined
  readonly location: string | undefined
}

export const redirectOf = (
  { host, name }: Target,
  port: number,
  { patience, signal }: Asking,
): Promise<Redirect> =>
  new Promise((resolve) => {
    const headers = name === undefined ? {} : { host: port === 80 ? name : `${name}:${port}` }
    const asked = request(
      { host, port, headers, path: '/', timeout: patience, signal },
      (answer) => {
        resolve({ status: answer.statusCode, location: answer.headers.location })
        answer.destroy()
      },
    )
    asked.on('timeout', () => asked.destroy())
    asked.on('error', () => resolve({ status: undefined, location: undefined }))
    asked.end()
  })
