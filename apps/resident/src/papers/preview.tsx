import {
  legible,
  pointsPerMm,
  roughly,
  setText,
  tickIn,
  valueText,
  type Box,
  type PrintedPage,
  type Rule,
  type SetLine,
  type Values,
} from '@zeimori/papers'
import type { JSX } from 'preact'
import { papersText } from '../texts/papers.ts'

type PreviewProps = { readonly page: PrintedPage; readonly values: Values }

/** A page as a picture, drawn from the same data as the PDF. Its text stands in the list to copy from. */
export const Preview = ({ page, values }: PreviewProps): JSX.Element => (
  <svg
    class="papers-page"
    viewBox={`0 0 ${page.size.w} ${page.size.h}`}
    role="img"
    aria-label={papersText.page(page.title)}
    lang="ja"
  >
    {page.background.kind === 'drawn' && (
      <>
        {page.background.rules.map((rule, i) => (
          <Ruled key={i} rule={rule} />
        ))}
        {page.background.labels.map((label, i) => (
          <Lines key={i} of={setText(label.text, label, roughly).lines} look="printed" />
        ))}
      </>
    )}
    {page.boxes.map((box) => (
      <Filled key={`${box.field} ${box.x} ${box.y}`} box={box} values={values} />
    ))}
  </svg>
)

const Ruled = ({ rule }: { readonly rule: Rule }): JSX.Element =>
  rule.kind === 'ground' ? (
    <rect class="ground" x={rule.x} y={rule.y} width={rule.w} height={rule.h} />
  ) : (
    <line
      x1={rule.from[0]}
      y1={rule.from[1]}
      x2={rule.to[0]}
      y2={rule.to[1]}
      stroke-width={rule.width}
    />
  )

const anchors = { left: 'start', center: 'middle', right: 'end' } as const

const Lines = ({
  of,
  look,
}: {
  readonly of: readonly SetLine[]
  readonly look: 'printed' | 'filled'
}): JSX.Element => (
  <>
    {of.map(({ text, x, y, align, size }, i) => (
      <text
        key={i}
        class={look}
        x={x}
        y={y}
        font-size={size / pointsPerMm}
        text-anchor={anchors[align]}
      >
        {text}
      </text>
    ))}
  </>
)

function Filled({
  box,
  values,
}: {
  readonly box: Box
  readonly values: Values
}): JSX.Element | null {
  const value = values[box.field]
  if (value === undefined) return null
  if (value.kind === 'tick')
    return (
      <polyline
        class="filled-tick"
        points={tickIn(box)
          .map((point) => point.join())
          .join(' ')}
      />
    )
  const { text } = legible(valueText(value), () => true)
  return <Lines of={setText(text, box, roughly).lines} look="filled" />
}
