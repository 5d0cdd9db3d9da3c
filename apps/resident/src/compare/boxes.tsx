import { TextField } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { readDay, type DayProblem } from '../form/read-day.ts'
import { readYen, type YenProblem } from '../form/read-yen.ts'
import { valueOf, type FormState } from '../form/state.ts'
import { dayText, spokenYen } from '../texts/amounts.ts'
import { problemText } from '../texts/problems.ts'

/** What a panel is given: what is typed, and how to type more. */
export type Typing = {
  readonly state: FormState
  readonly set: (changes: FormState) => void
}

export type BoxProps = Typing & {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  /** Said where what stands here can be read, but not used. */
  readonly refused?: string | undefined
}

/** A box for an amount in a panel, read as every amount is. A problem is shown once the box is left. */
export function AmountBox({ name, state, ...rest }: BoxProps): JSX.Element {
  const read = readYen(valueOf(state, name))
  return (
    <Box
      {...rest}
      name={name}
      state={state}
      numeric
      echo={read.ok && read.amount !== undefined ? spokenYen(read.amount) : undefined}
      problem={read.ok ? undefined : { code: read.problem }}
    />
  )
}

/** A box for a date in a panel. */
export function DayBox({ name, state, ...rest }: BoxProps): JSX.Element {
  const read = readDay(valueOf(state, name), 9999)
  return (
    <Box
      {...rest}
      name={name}
      state={state}
      echo={read.ok && read.day !== undefined ? dayText(read.day) : undefined}
      problem={read.ok ? undefined : read.problem}
    />
  )
}

/** A box for a plain number in a panel. */
export const NumberBox = (props: BoxProps): JSX.Element => (
  <Box {...props} numeric echo={undefined} problem={undefined} />
)

type DrawnProps = BoxProps & {
  readonly echo: string | undefined
  readonly problem: { readonly code: YenProblem } | DayProblem | undefined
  readonly numeric?: boolean
}

function Box({ name, label, hint, echo, problem, refused, numeric, state, set }: DrawnProps) {
  const [left, leave] = useState(false)
  const said = problem === undefined ? refused : problemText(problem)
  return (
    <TextField
      name={name}
      label={label}
      hint={hint}
      value={valueOf(state, name)}
      echo={echo}
      problem={left ? said : undefined}
      numeric={numeric === true}
      look="row"
      onValue={(value) => set({ [name]: value })}
      onLeave={() => leave(true)}
    />
  )
}
