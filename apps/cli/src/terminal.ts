import { foundProblem } from './failure.ts'

/**
 * What a terminal would obey or a reader not see: control and format characters, among them those that turn the
 * direction and the invisible tags, half characters, and whatever else is drawn as nothing or ends a line. They are
 * shown as JSON writes them, so that JSON stays JSON.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

const visible = (line: string): string =>
  line.replace(unseen, (character) =>
    Array.from(
      { length: character.length },
      (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  )

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
