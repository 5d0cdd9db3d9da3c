/** Something that the person at the terminal can mend. Said in one sentence, never with a stack trace. */
export class Failure extends Error {
  readonly exitCode: 1 | 2

  /** @param exitCode 1 for a found problem, 2 for wrong use */
  constructor(message: string, exitCode: 1 | 2) {
    super(message)
    this.name = 'Failure'
    this.exitCode = exitCode
  }
}

export const wrongUse = (message: string): Failure => new Failure(message, 2)
export const foundProblem = (message: string): Failure => new Failure(message, 1)
