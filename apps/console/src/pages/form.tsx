import type { ComponentChildren, JSX } from 'preact'

/** What shows that a form stood on a page of ours. */
export const Token = ({ token }: { readonly token: string }): JSX.Element => (
  <input type="hidden" name="_csrf" value={token} />
)

export type FormProps = {
  readonly action: string
  readonly token: string
  readonly send: string
  /** What it does is not what the page is for. */
  readonly aside?: boolean
  /** What is wrong with what was sent before. */
  readonly problem?: string | undefined
  /** A file may come with it. */
  readonly withFile?: boolean
  readonly children: ComponentChildren
}

/** A form with one thing to do. */
export const Form = ({
  action,
  token,
  send,
  aside = false,
  problem,
  withFile,
  children,
}: FormProps): JSX.Element => (
  <form
    method="post"
    action={action}
    class="stacked"
    enctype={withFile ? 'multipart/form-data' : undefined}
    novalidate
  >
    {problem !== undefined && (
      <p class="problem" role="alert">
        {problem}
      </p>
    )}
    <Token token={token} />
    {children}
    <p class="buttons">
      <button class={aside ? 'button' : 'button main'} type="submit">
        {send}
      </button>
    </p>
  </form>
)

export type FieldProps = {
  readonly name: string
  /** Where a page has several boxes of one name; its name otherwise. */
  readonly id?: string
  readonly label: string
  readonly hint?: string
  readonly type?: 'text' | 'password' | 'email' | 'date'
  readonly value?: string
  readonly autocomplete?: string
  readonly numeric?: boolean
  /** May be left empty. */
  readonly optional?: boolean
  readonly maxLength?: number
  /** Shown as it is, and not sent. */
  readonly fixed?: boolean
}

/** A box of a form. A password is never shown, not even on demand. (M07) */
export const Field = (props: FieldProps): JSX.Element => {
  const { name, label, hint, type = 'text', value, autocomplete = 'off', numeric } = props
  const { id = name } = props
  const { optional = false, maxLength, fixed = false } = props
  const shared = {
    id,
    name: fixed ? undefined : name,
    readOnly: fixed,
    autocomplete,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    required: !optional,
    maxLength,
  } as const
  return (
    <div class="field row">
      <label for={id}>
        <span class="name">{label}</span>
        {hint !== undefined && (
          <small class="hint" id={`${id}-hint`}>
            {hint}
          </small>
        )}
      </label>
      {type === 'password' ? (
        <input {...shared} type="password" />
      ) : type === 'date' ? (
        <input {...shared} type="date" value={value} />
      ) : (
        <input {...shared} type="text" value={value} inputMode={modeOf(type, numeric)} />
      )}
    </div>
  )
}

const modeOf = (
  type: 'text' | 'email',
  numeric: boolean | undefined,
): 'email' | 'numeric' | 'text' => (type === 'email' ? 'email' : numeric ? 'numeric' : 'text')

/** A box for several lines. */
export const TextArea = ({
  name,
  label,
  hint,
  value,
  maxLength = 2000,
}: Pick<FieldProps, 'name' | 'label' | 'hint' | 'value' | 'maxLength'>): JSX.Element => (
  <div class="field row">
    <label for={name}>
      <span class="name">{label}</span>
      {hint !== undefined && (
        <small class="hint" id={`${name}-hint`}>
          {hint}
        </small>
      )}
    </label>
    <textarea
      id={name}
      name={name}
      rows={5}
      required
      maxLength={maxLength}
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    >
      {value}
    </textarea>
  </div>
)

/** One of several. */
export const Choice = ({
  name,
  id = name,
  label,
  value,
  choices,
  unchosen,
}: {
  readonly name: string
  /** Where a page has several boxes of one name; its name otherwise. */
  readonly id?: string
  readonly label: string
  readonly value: string
  readonly choices: readonly (readonly [value: string, label: string])[]
  /** What stands there while nothing is chosen; without it, the first is. */
  readonly unchosen?: string
}): JSX.Element => (
  <div class="field row">
    <label for={id}>
      <span class="name">{label}</span>
    </label>
    <select id={id} name={name}>
      {unchosen !== undefined && (
        <option value="" selected={value === ''}>
          {unchosen}
        </option>
      )}
      {choices.map(([one, text]) => (
        <option key={one} value={one} selected={one === value}>
          {text}
        </option>
      ))}
    </select>
  </div>
)
