import { printed, type Flow } from '@zeimori/records'
import type { CellStyle } from 'hucre'
import { looks } from './looks.ts'

/** A chart as lines below each other: boxes with a frame, and an arrow between them. */
export const flowLines = ({
  begins,
  steps,
}: Flow): readonly { readonly text: string; readonly style: CellStyle }[] => [
  { text: begins, style: looks.group },
  ...steps.flatMap(({ label, boxes }) => [
    { text: `↓　${printed(label)}`, style: looks.note },
    ...boxes.map(({ title, lines }) => ({
      text: [`【${title}】`, ...lines.map(printed)].join('\n'),
      style: looks.left,
    })),
  ]),
]
