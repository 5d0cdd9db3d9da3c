import type { JSX } from 'preact'
import { yenText } from '../texts/amounts.ts'
import { furusatoText } from '../texts/furusato.ts'
import type { Curve, CurvePoint, Mark } from './curve.ts'

/** The drawing, in units that are about a phone's pixels. */
const width = 360
const height = 270
const right = 12
const top = 30
const bottom = 44

/** Where amounts stand in the drawing. */
type Scale = {
  readonly x: (donation: number) => number
  readonly y: (burden: number) => number
  readonly mostDonation: number
  readonly mostBurden: number
  /** Where the lines begin: right of the amounts at the side. */
  readonly left: number
}

/** 寄附額 against 自己負担額. The same figures stand beside it as a table. */
export function CurveChart({ curve }: { readonly curve: Curve }): JSX.Element {
  const { points, limit } = curve
  const last = points[points.length - 1]
  const atLimit = points.find(({ donation }) => donation === limit.yen)
  const scale = scaleFor(points)
  return (
    <svg
      class="curve"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="curve-title curve-description"
    >
      <title id="curve-title">{furusatoText.chart}</title>
      <desc id="curve-description">
        {furusatoText.chartDescription(
          yenText(limit.yen),
          yenText(atLimit?.burden ?? 0),
          yenText(last?.donation ?? 0),
          yenText(last?.burden ?? 0),
        )}
      </desc>
      <Axes scale={scale} />
      <polyline
        class="line"
        points={points
          .map(({ donation, burden }) => `${scale.x(donation)},${scale.y(burden)}`)
          .join(' ')}
      />
      {points.map((point) => (
        <MarkAt key={point.donation} point={point} scale={scale} />
      ))}
    </svg>
  )
}

/** At most as wide as this an amount is drawn: a digit takes 7, whatever is no ASCII 13. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + (one < '\u007f' ? 7.5 : 13), 0)

/** Between the amounts at the side and the lines. */
const gap = 6

const round = (n: number): number => Math.round(n * 10) / 10

function scaleFor(points: readonly CurvePoint[]): Scale {
  const mostDonation = Math.max(1, ...points.map(({ donation }) => donation))
  const mostBurden = easyToRead(Math.max(...points.map(({ burden }) => burden)))
  const left = Math.max(60, widthOf(yenText(mostBurden)) + gap)
  return {
    x: (donation) => round(left + (donation / mostDonation) * (width - left - right)),
    y: (burden) => round(height - bottom - (burden / mostBurden) * (height - top - bottom)),
    mostDonation,
    mostBurden,
    left,
  }
}

/** The next amount up that parts well into four. */
function easyToRead(amount: number): number {
  const step = 4 * 10 ** Math.max(2, Math.floor(Math.log10(Math.max(1, amount))) - 1)
  return Math.max(step, Math.ceil(amount / step) * step)
}

const quarters = [0, 1, 2, 3, 4].map((i) => i / 4)

function Axes({ scale }: { readonly scale: Scale }): JSX.Element {
  const { x, y, mostDonation, mostBurden, left } = scale
  const middle = Math.round(mostDonation / 2)
  return (
    <g class="axes">
      {quarters.map((quarter) => {
        const burden = Math.round(mostBurden * quarter)
        return (
          <g key={quarter}>
            <line x1={left} x2={width - right} y1={y(burden)} y2={y(burden)} />
            <text x={left - gap} y={y(burden) + 4} text-anchor="end">
              {yenText(burden)}
            </text>
          </g>
        )
      })}
      <text x={x(0)} y={y(0) + 18}>
        {yenText(0)}
      </text>
      {3 * widthOf(yenText(mostDonation)) < width - left && (
        <text x={x(middle)} y={y(0) + 18} text-anchor="middle">
          {yenText(middle)}
        </text>
      )}
      <text x={x(mostDonation)} y={y(0) + 18} text-anchor="end">
        {yenText(mostDonation)}
      </text>
      <text class="name" x={4} y={18}>
        {furusatoText.burdenAxis}
      </text>
      <text class="name" x={width - right} y={height - 6} text-anchor="end">
        {furusatoText.donationAxis}
      </text>
    </g>
  )
}

/** What is drawn where more than a step is marked: the kink, the real limit, and what she gave. */
const shapes: Readonly<Record<Exclude<Mark, 'step'>, (x: number, y: number) => JSX.Element>> = {
  limit: (x, y) => <circle class="limit" cx={x} cy={y} r="5" />,
  'real-limit': (x, y) => <path class="real" d={`M${x} ${y - 6}l6 10h-12z`} />,
  given: (x, y) => <rect class="given" x={x - 4.5} y={y - 4.5} width="9" height="9" />,
}

/** Words stand above one another, so that they stay apart where the marks are close together. */
const lift: Readonly<Record<Exclude<Mark, 'step'>, number>> = {
  limit: 16,
  'real-limit': 34,
  given: 52,
}

/** Above the mark, or below it where the drawing ends: the curve leaves the right lower part free. */
const wordsAt = (y: number, mark: keyof typeof lift): number =>
  y - lift[mark] < top ? y + lift[mark] + 4 : y - lift[mark]

/** Words near an edge turn away from it. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < width * 0.45) return 'start'
  return x > width * 0.6 ? 'end' : 'middle'
}

function MarkAt({ point, scale }: { point: CurvePoint; scale: Scale }): JSX.Element {
  const x = scale.x(point.donation)
  const y = scale.y(point.burden)
  const marks = point.marks.filter((mark) => mark !== 'step')
  return (
    <>
      {marks.map((mark) => (
        <g key={mark} class="mark">
          <line x1={x} x2={x} y1={y} y2={wordsAt(y, mark) + (wordsAt(y, mark) < y ? 3 : -12)} />
          {shapes[mark](x, y)}
          <text x={x} y={wordsAt(y, mark)} text-anchor={anchorAt(x)}>
            {furusatoText.marks[mark]}
          </text>
        </g>
      ))}
    </>
  )
}
