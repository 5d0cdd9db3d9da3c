import { その他の番号 } from '@zeimori/municipalities'
import { checksum } from './checksum.ts'
import { isBox } from './names.ts'
import { emptyForm, formFromFields, valueOf, type FormState } from './state.ts'

/** What a form weighs at most when it is carried; the fullest one is half of it. */
export const largestFile = 256 * 1024

const format = 'zeimori-form'
/** Raised whenever a box changes its name or its meaning; `olderVersions` then learns to read the one before. */
const version = 3

/** Why what has been opened cannot be used. The words are in `texts/keeping.ts`. */
export type FileProblem = 'too-large' | 'not-ours' | 'damaged' | 'newer-version'

export type ReadFile =
  | { readonly ok: true; readonly form: FormState }
  | { readonly ok: false; readonly problem: FileProblem }

type Boxes = Readonly<Record<string, string>>

/** How each older version's boxes become those of the next. */
const olderVersions: Readonly<Record<number, (boxes: Boxes) => Boxes>> = {
  // Of a relative it was only asked whether she lives abroad and meets no condition.
  1: (boxes) =>
    Object.fromEntries(
      Object.entries(boxes).map(([name, value]) =>
        /^shinzoku-\d+-kokugai$/.test(name) && value === 'on'
          ? [name, 'yoken-nashi']
          : [name, value],
      ),
    ),
  // The year was left out where it was the one that the program of the time began with.
  2: (boxes) => ({ nendo: 'R8', ...boxes }),
}

/** What says of which year and whose the form is: always written, since a later program begins elsewhere. */
const always: readonly string[] = ['nendo', 'dantai']

/** What differs from an untouched form, and its year and municipality: all that needs to be carried. */
export function boxesOf(form: FormState): Boxes {
  const untouched = emptyForm(valueOf(form, 'dantai'))
  return Object.fromEntries([
    ...always.map((name) => [name, valueOf(form, name)]),
    ...Object.entries(form).filter(
      ([name, value]) => isBox(name) && value !== (untouched[name] ?? '') && !always.includes(name),
    ),
  ])
}

/** Whether nothing has been entered: the form stands as it was given, but for the year and the municipality. */
export const isUntouched = (form: FormState): boolean =>
  Object.keys(boxesOf(form)).every((name) => always.includes(name))

/** The form as a file that people can read. Nothing in it says who the person is. */
export function writeFile(form: FormState): string {
  const boxes = boxesOf(form)
  const sum = checksum(JSON.stringify(boxes))
  return `${JSON.stringify({ format, version, sum, boxes }, undefined, 2)}\n`
}

/** The same in the fewest characters, for a link. */
export const writeBrief = (form: FormState): string => {
  const boxes = boxesOf(form)
  return JSON.stringify([version, checksum(JSON.stringify(boxes)), boxes])
}

/**
 * Reads what `writeFile` or `writeBrief` wrote, of this version or an older one. Never throws; what is not
 * whole is refused rather than guessed.
 * @param municipality whose page it is opened on
 */
export function readFile(text: string, municipality: string): ReadFile {
  if (text.length > largestFile) return { ok: false, problem: 'too-large' }
  const parsed = parse(text)
  if (typeof parsed === 'string') return { ok: false, problem: parsed }
  const { of, sum, boxes } = parsed
  if (of > version) return { ok: false, problem: 'newer-version' }
  if (checksum(JSON.stringify(boxes)) !== sum) return { ok: false, problem: 'damaged' }
  let now: Boxes = boxes
  for (let from = of; from < version; from++) now = olderVersions[from]?.(now) ?? now
  const form = formFromFields(Object.entries(movedTo(municipality, now)), municipality)
  return { ok: true, form }
}

type Parsed = { readonly of: number; readonly sum: string; readonly boxes: Boxes }

function parse(text: string): Parsed | FileProblem {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return text.includes(format) ? 'damaged' : 'not-ours'
  }
  if (Array.isArray(value)) return parts(value[0], value[1], value[2]) ?? 'not-ours'
  if (!isRecord(value) || value['format'] !== format) return 'not-ours'
  return parts(value['version'], value['sum'], value['boxes']) ?? 'damaged'
}

function parts(of: unknown, sum: unknown, boxes: unknown): Parsed | undefined {
  if (typeof of !== 'number' || !Number.isInteger(of) || of < 1) return undefined
  if (typeof sum !== 'string' || !isRecord(boxes)) return undefined
  const texts: Record<string, string> = {}
  for (const [name, value] of Object.entries(boxes)) {
    if (typeof value !== 'string') return undefined
    texts[name] = value
  }
  return { of, sum, boxes: texts }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** On another municipality's page the one that was meant is named as another municipality. */
function movedTo(municipality: string, boxes: Boxes): Boxes {
  const meant = boxes['dantai'] ?? municipality
  if (meant === municipality || meant === その他の番号) return boxes
  return { ...boxes, dantai: その他の番号, ken: meant.slice(0, 2), shichoson: meant }
}
