import { その他の番号, 県を読む, type 市区町村, type 県の市区町村 } from '@zeimori/municipalities'
import type { JSX } from 'preact'
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks'
import { inList, listBoxes, type List } from '../form/names.ts'
import type { Places } from '../form/read-form.ts'
import {
  countOf,
  emptyForm,
  valueOf,
  withOneMore,
  withValue,
  withoutOne,
  type FormState,
} from '../form/state.ts'
import { workOut, type Worked } from '../form/worked.ts'
import { GlossaryContext, type Glossary, type GlossaryShelf } from '../result/glossary.ts'
import { pageText } from '../texts/page.ts'
import { exampleForm } from './example.ts'
import type { FormActions } from './binding.ts'
import { showDefect } from './guard.tsx'
import { Page, type PageActions } from './page.tsx'

type Model = {
  readonly form: FormState
  readonly touched: ReadonlySet<string>
  readonly expanded: boolean
  /** Where the keyboard goes on after the last act, as a CSS selector; a new object for each act. */
  readonly goOn?: { readonly at: string }
}

type Event =
  | { readonly kind: 'set'; readonly name: string; readonly value: string }
  | { readonly kind: 'leave'; readonly name: string }
  | { readonly kind: 'add'; readonly list: List }
  | { readonly kind: 'remove'; readonly list: List; readonly number: number }
  | { readonly kind: 'expand' }
  | { readonly kind: 'example' }
  | { readonly kind: 'clear' }

export type InteractiveProps = {
  readonly tenant: 市区町村
  /** Draws the sheet to be printed; called when printing begins. */
  readonly drawSheet: (form: FormState, worked: Worked) => void
  /** What had been typed before the scripts arrived. */
  readonly typed: FormState
}

/** The page with scripts: every change is worked out here, on the device. */
export function Interactive({ tenant, drawSheet, typed }: InteractiveProps): JSX.Element {
  const [model, dispatch] = useReducer<Model, Event>(next(tenant), {
    form: typed,
    touched: new Set(),
    expanded: false,
  })
  const actions = useMemo(() => actionsOf(dispatch), [])
  const glossary = useGlossary()
  const work = useMemo(worker, [])
  const chosen = usePrefecture(model.form)
  const places = useMemo(() => ({ tenant, chosen }), [tenant, chosen])
  const worked = useMemo(() => work(model.form, places), [work, model.form, places])
  usePrinting(model.form, worked, drawSheet)
  useGoingOn(model.goOn)
  return (
    <GlossaryContext.Provider value={glossary}>
      <Page
        kind="scripts"
        places={places}
        state={model.form}
        worked={worked}
        touched={model.touched}
        expanded={model.expanded}
        actions={actions}
      />
    </GlossaryContext.Provider>
  )
}

const actionsOf = (dispatch: (event: Event) => void): FormActions & PageActions => ({
  set: (name, value) => dispatch({ kind: 'set', name, value }),
  leave: (name) => dispatch({ kind: 'leave', name }),
  add: (list) => dispatch({ kind: 'add', list }),
  remove: (list, number) => dispatch({ kind: 'remove', list, number }),
  expand: () => dispatch({ kind: 'expand' }),
  example: () => dispatch({ kind: 'example' }),
  clear: () => {
    if (window.confirm(pageText.clearAsk)) dispatch({ kind: 'clear' })
  },
  print: () => window.print(),
})

/**
 * Works out what follows from each form in turn. A defect of ours must not take away what has been typed:
 * the form stays, without a number, until something else is typed. The defect goes where the browser
 * shows errors.
 */
function worker(): (form: FormState, places: Places) => Worked {
  let last: Worked | undefined
  return (form, places) => {
    try {
      last = workOut(form, places)
      return last
    } catch (defect) {
      if (last === undefined) throw defect
      showDefect(defect)
      return { reading: last.reading, 査定: undefined, failed: true }
    }
  }
}

/** The sheet is drawn when printing begins, by whichever way: until then nobody sees it. */
function usePrinting(
  form: FormState,
  worked: Worked,
  drawSheet: InteractiveProps['drawSheet'],
): void {
  useEffect(() => {
    const draw = (): void => drawSheet(form, worked)
    window.addEventListener('beforeprint', draw)
    return () => window.removeEventListener('beforeprint', draw)
  }, [form, worked, drawSheet])
}

/** The prefecture that the form names, fetched when it is named: a module of its own. */
function usePrefecture(form: FormState): 県の市区町村 | undefined {
  const [known, setKnown] = useState<県の市区町村>()
  const code = valueOf(form, 'dantai') === その他の番号 ? valueOf(form, 'ken') : ''
  useEffect(() => {
    let wanted = true
    const keep = (県: 県の市区町村 | undefined): void => {
      if (wanted && 県 !== undefined) setKnown(県)
    }
    // Without it the municipality counts as one with the standard rates.
    県を読む(code).then(keep, () => undefined)
    return () => {
      wanted = false
    }
  }, [code])
  return known
}

function useGoingOn(goOn: Model['goOn']): void {
  useEffect(() => {
    if (goOn !== undefined) document.querySelector<HTMLElement>(goOn.at)?.focus()
  }, [goOn])
}

function useGlossary(): GlossaryShelf {
  const [entries, setEntries] = useState<Glossary>()
  return useMemo(
    () => ({ entries, load: () => void loadGlossary().then(setEntries, () => undefined) }),
    [entries],
  )
}

/** A module of its own, so that the first page does not wait for it. Without it the reasons lack their sentence. */
const loadGlossary = async (): Promise<Glossary> => (await import('@zeimori/tax/glossary')).terms

const next =
  (tenant: 市区町村) =>
  (model: Model, event: Event): Model => {
    switch (event.kind) {
      case 'set':
        return { ...model, form: withValue(model.form, event.name, event.value) }
      case 'leave':
        return model.touched.has(event.name)
          ? model
          : { ...model, touched: new Set(model.touched).add(event.name) }
      case 'add':
        return added(model, event.list)
      case 'remove':
        return {
          ...model,
          form: withoutOne(model.form, event.list, event.number),
          touched: withoutList(model.touched, event.list),
          goOn: { at: `#${headings[event.list]}` },
        }
      case 'expand':
        return {
          ...model,
          expanded: !model.expanded,
          goOn: { at: '[aria-controls="bill-body"]' },
        }
      case 'example':
        return { ...model, form: exampleForm(tenant.番号), goOn: { at: '#kyuyo-title' } }
      case 'clear':
        return {
          form: emptyForm(tenant.番号),
          touched: new Set(),
          expanded: false,
          goOn: { at: '#title' },
        }
    }
  }

const headings: Readonly<Record<List, string>> = {
  kyuyo: 'kyuyo-title',
  nenkin: 'nenkin-title',
  shinzoku: 'kazoku-title',
}

/** The keyboard goes on in the first box of what has been added. */
function added(model: Model, list: List): Model {
  const form = withOneMore(model.form, list)
  const box = inList(list, countOf(form, list), listBoxes[list][0])
  return { ...model, form, goOn: { at: `#${box}` } }
}

/** The boxes of a list have moved up, so what was known of them is known no more. */
const withoutList = (touched: ReadonlySet<string>, list: List): ReadonlySet<string> =>
  new Set([...touched].filter((name) => !name.startsWith(`${list}-`)))
