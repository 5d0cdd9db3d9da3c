import type { 課税団体 } from '@zeimori/municipalities'
import { childrenOf, egovUrl, type Figure, type Part } from '@zeimori/tax'
import type { JSX } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { yenText } from '../texts/amounts.ts'
import { lawText } from '../texts/law.ts'
import { resultText } from '../texts/result.ts'
import { GlossaryContext } from './glossary.ts'
import { conditionIn, nameIn, piecesOf } from './words.ts'

export type WhyProps = {
  readonly figure: Figure
  readonly 団体: 課税団体
  /** What stands before the reason opens; a reason among others says its own name. */
  readonly summary?: string
  /** Without scripts everything is there from the start, and shared amounts are linked to, not repeated. */
  readonly links: ReadonlyMap<Figure, string> | undefined
}

/** 「なぜ？」: opens in place into a sentence, the sum with her own figures, the conditions and the article. */
export function Why({ figure, 団体, summary, links }: WhyProps): JSX.Element {
  const [open, setOpen] = useState(false)
  const { load } = useContext(GlossaryContext)
  return (
    <details class="why" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary onPointerEnter={load} onFocus={load} onClick={load}>
        {summary ?? resultText.why}
      </summary>
      {(open || links !== undefined) && <Reason figure={figure} 団体={団体} links={links} />}
    </details>
  )
}

type ReasonProps = Omit<WhyProps, 'summary'>

function Reason({ figure, 団体, links }: ReasonProps): JSX.Element {
  const { entries } = useContext(GlossaryContext)
  const place = entries?.place(figure.term)
  return (
    <div class="reason">
      <p class="asked">{resultText.whyAsked(nameIn(団体, figure), yenText(figure.yen))}</p>
      <p>{entries?.plain(figure.term)}</p>
      <Equation figure={figure} 団体={団体} />
      {figure.when.length > 0 && (
        <ul class="conditions">
          {figure.when.map((condition, i) => (
            <li key={i}>{conditionIn(団体, condition)}</li>
          ))}
        </ul>
      )}
      {(figure.law !== undefined || place !== undefined) && (
        <p class="law">
          {figure.law && (
            <>
              {lawText.citation(figure.law)}{' '}
              <a href={egovUrl(figure.law.law)} rel="noreferrer" target="_blank">
                {resultText.readLaw}
              </a>
            </>
          )}
          {place !== undefined && <span class="notice">{resultText.onNotice(place)}</span>}
        </p>
      )}
      <Deeper figure={figure} 団体={団体} links={links} />
    </div>
  )
}

/** By a law or an ordinance. */
const isFixed = ({ op }: Figure): boolean => op === 'statutory' || op === 'ordinance'

/** 「A × 3％ ＝ B」 as chips of named amounts. A figure that is simply given has no sum. */
function Equation({ figure, 団体 }: { figure: Figure; 団体: 課税団体 }): JSX.Element {
  if (figure.op === 'declared') return <p class="given">{resultText.declared}</p>
  if (isFixed(figure)) return <p class="given">{resultText.statutory}</p>
  const parts = figure.op === 'none' ? [] : piecesOf(figure)
  return (
    <p class="equation">
      {parts.map((part, i) => (
        <PartChip key={i} part={part} 団体={団体} />
      ))}
      {parts.length > 0 && <span class="sign">＝</span>}
      <span class="chip result">
        <small>{nameIn(団体, figure)}</small>
        <b class="num">{yenText(figure.yen)}</b>
      </span>
    </p>
  )
}

function PartChip({ part, 団体 }: { part: Part; 団体: 課税団体 }): JSX.Element {
  switch (part.kind) {
    case 'figure':
      return (
        <span class="chip">
          <small>{nameIn(団体, part.figure)}</small>
          <b class="num">{yenText(part.figure.yen)}</b>
        </span>
      )
    case 'rate':
      return (
        <span class="chip">
          <small>{resultText.rate}</small>
          <b class="num">{part.text}</b>
        </span>
      )
    case 'sign':
      return <span class="sign">{part.text}</span>
    case 'note':
      return <span class="note">{part.text}</span>
  }
}

/** The reasons of the amounts in this reason. What the resident typed herself needs none. */
function Deeper({ figure, 団体, links }: ReasonProps): JSX.Element | null {
  const deeper = childrenOf(figure).filter((child) => child.op !== 'declared' && !isFixed(child))
  if (deeper.length === 0) return null
  return (
    <ul class="deeper">
      {deeper.map((child, i) => {
        const asked = resultText.whyAsked(nameIn(団体, child), yenText(child.yen))
        const link = links?.get(child)
        return (
          <li key={i}>
            {link === undefined ? (
              <Why figure={child} 団体={団体} summary={asked} links={links} />
            ) : (
              <a href={`#${link}`}>{asked}</a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
