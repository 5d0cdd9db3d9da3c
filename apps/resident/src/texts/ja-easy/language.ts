import { reader } from '../../languages/furigana.ts'
import { withPlaces } from '../../languages/place-names.ts'
import { markReadings, remembering } from '../../languages/ruby.tsx'
import type * as japanese from '../language.ts'
import { readings } from './readings.ts'

export const language: typeof japanese.language = 'ja-easy'

/** Every kanji with its reading above it. */
export const marks: typeof japanese.marks = markReadings(withPlaces(remembering(reader(readings))))
