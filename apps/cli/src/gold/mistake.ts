/** Something that is wrong with a case itself: the case fails, and the others go on. */
export class CaseMistake extends Error {
  /** @param message one Japanese sentence without its full stop */
  constructor(message: string) {
    super(message)
    this.name = 'CaseMistake'
  }
}
