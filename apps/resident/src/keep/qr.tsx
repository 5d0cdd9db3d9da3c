import { encodeQR } from 'qr'
import type { JSX } from 'preact'
import { keepingText } from '../texts/keeping.ts'

/** The longest text that a telephone reads off a screen without trouble. */
const longest = 1_200
/** What must stay white around a code. */
const border = 4

/** A text as a QR code, drawn as SVG; where it is too long to be read, the words say so. */
export function QrCode({ text, title }: { text: string; title: string }): JSX.Element {
  if (text.length > longest) return <p>{keepingText.qrTooLong}</p>
  const rows = encodeQR(text, 'raw', { ecc: 'low', border })
  const path = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg class="qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={title}>
      <rect class="paper" width={rows.length} height={rows.length} />
      <path d={path} />
    </svg>
  )
}
