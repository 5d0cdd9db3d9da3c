import { readRelease, signedAnew, type Signing, type Site } from '@zeimori/resident'
import { Failure } from './failure.ts'
import { printProblem } from './terminal.ts'

const oneSecond = 1000
const oneMinute = 60 * 1000
const oneDay = 24 * 60 * 60 * 1000

/** `release.json` as a site was built with it. */
export const releaseIn = ({ files }: Site): Uint8Array =>
  files.get('release.json')?.bytes ?? new Uint8Array()

/**
 * `release.json` as a running listener serves it: signed anew once a day, so that no device takes it for an
 * old one that somebody goes on serving, and at once where something is stopped or resumed. Where it cannot be
 * signed, it stays as it was, that is said, and it is tried again every minute.
 * @param built as it was when the site was built
 * @param signing how this installation signs, later than an instant
 * @param now milliseconds
 * @param state what the release has to say of stops, as a text that differs where that does
 */
export function renewedRelease(
  built: Uint8Array,
  signing: (after: string) => Signing,
  now: () => number = Date.now,
  state: () => string = () => '',
): () => Uint8Array {
  let bytes = built
  let said = state()
  let looked = now()
  let due = Date.parse(issuedIn(bytes)) + oneDay
  return () => {
    const looks = now() >= looked + oneSecond
    if (!looks && now() < due) return bytes
    try {
      if (looks) {
        looked = now()
        const is = state()
        if (is !== said) due = 0
        said = is
      }
      if (now() < due) return bytes
      due = now() + oneMinute
      bytes = signedAnew(textOf(bytes), signing(issuedIn(bytes)))
      due = now() + oneDay
    } catch (problem) {
      void printProblem('発行の記録に、新しい日時で署名できません。', ...linesOf(problem))
    }
    return bytes
  }
}

const linesOf = (problem: unknown): readonly string[] =>
  problem instanceof Failure ? problem.lines : [String(problem)]

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

const issuedIn = (bytes: Uint8Array): string => readRelease(textOf(bytes))?.of.issued ?? ''
