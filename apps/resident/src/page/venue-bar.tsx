import { Button, SelectField } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { venueText } from '../texts/keeping.ts'
import { addressOf } from './route.ts'

export type VenueBarProps = {
  readonly minutes: number
  readonly onMinutes: (minutes: number) => void
  readonly onWipe: () => void
}

const offered = [3, 5, 10, 15, 30] as const

/** What staff need beside a resident: wipe for whoever comes next, and for who forgets to. */
export const VenueBar = ({ minutes, onMinutes, onWipe }: VenueBarProps): JSX.Element => (
  <section class="venue" aria-labelledby="venue-title">
    <div>
      <h2 id="venue-title">{venueText.title}</h2>
      <p>
        {venueText.promise}{' '}
        <a href={addressOf({ screen: 'entrance', venue: false })}>{venueText.leave}</a>
      </p>
    </div>
    <SelectField
      name="kaijo-fun"
      look="stack"
      label={venueText.minutes}
      value={String(minutes)}
      choices={offered.map((one) => [String(one), venueText.minutesOf(one)])}
      onValue={(value) => onMinutes(Number(value))}
    />
    <Button look="main" onPress={onWipe}>
      {venueText.wipe}
    </Button>
  </section>
)

/** Says that all will be wiped, and how to go on instead. */
export function Countdown({
  left,
  onGoOn,
}: {
  readonly left: number
  readonly onGoOn: () => void
}): JSX.Element {
  const box = useRef<HTMLDivElement>(null)
  // The keyboard is here while it counts down, and goes back where it was; not on 「続ける」 itself, which
  // whatever lies on a key would then press.
  useEffect(() => {
    const before = document.activeElement
    box.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <div
      class="countdown"
      role="alertdialog"
      tabIndex={-1}
      aria-labelledby="countdown-title"
      aria-describedby="countdown-text"
      ref={box}
    >
      <h2 id="countdown-title">{venueText.countdownTitle}</h2>
      <p id="countdown-text">{venueText.countdown(left)}</p>
      <Button look="main" onPress={onGoOn}>
        {venueText.goOn}
      </Button>
    </div>
  )
}
