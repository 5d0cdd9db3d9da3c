import type { JSX } from 'preact'

export type Share = { readonly label: string; readonly amount: number }

/** How a total is made up, as one bar. The same figures stand beside it as text. */
export function ShareBar({
  title,
  shares,
}: {
  title: string
  shares: readonly Share[]
}): JSX.Element {
  const total = shares.reduce((sum, { amount }) => sum + amount, 0)
  const widths = shares.map(({ amount }) => (total === 0 ? 0 : (amount / total) * 100))
  return (
    <svg
      class="share-bar"
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      role="img"
      aria-label={title}
    >
      {widths.map((width, i) => (
        <rect
          key={shares[i]?.label}
          class={`share-${i + 1}`}
          x={widths.slice(0, i).reduce((sum, one) => sum + one, 0)}
          y="0"
          width={width}
          height="4"
        />
      ))}
    </svg>
  )
}
