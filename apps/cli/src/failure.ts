/** Something that the person at the terminal can mend. Said in sentences, never with a stack trace. */
export class Failure extends Error {
  readonly exitCode: 1 | 2
  /** Each is printed as one line, whatever it quotes. */
  readonly lines: readonly string[]

  /** @param exitCode 1 for a found problem, 2 for wrong use */
  constructor(lines: readonly string[], exitCode: 1 | 2, options?: ErrorOptions) {
    super(lines.join('\n'), options)
    this.name = 'Failure'
    this.exitCode = exitCode
    this.lines = lines
  }
}

export const wrongUse = (...lines: readonly string[]): Failure => new Failure(lines, 2)
export const foundProblem = (...lines: readonly string[]): Failure => new Failure(lines, 1)
