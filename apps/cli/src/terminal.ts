import { foundProblem } from './failure.ts'

/**
 * Control characters, and those that turn or hide a line: a terminal would obey them, a reader not see
 * them. They are shown as JSON writes them, so that JSON stays JSON.
 */
const unseen =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

const visible = (line: string): string =>
  line.replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Writes lines to stdout. A line cannot become two, whatever it is made of. */
export const print = (...lines: readonly string[]): Promise<void> => write(process.stdout, lines)

/** Writes lines to stderr. */
export const printProblem = (...lines: readonly string[]): Promise<void> =>
  write(process.stderr, lines)

/** @throws a problem where the lines cannot be written; a reader that has seen enough is none */
function write(to: NodeJS.WriteStream, lines: readonly string[]): Promise<void> {
  if (to.listenerCount('error') === 0) to.on('error', () => undefined)
  return new Promise((resolve, reject) => {
    to.write(lines.map((line) => `${visible(line)}\n`).join(''), (error) => {
      const code = error && 'code' in error ? String(error.code) : ''
      if (error && code !== 'EPIPE') reject(foundProblem(`結果を書き出せません（${code}）。`))
      else resolve()
    })
  })
}
