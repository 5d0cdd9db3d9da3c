import type { ComponentChildren, JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Typing } from '../compare/boxes.tsx'
import { useBase } from '../compare/use-base.ts'
import { amountIn } from '../compare/typed.ts'
import { inList, other } from '../form/names.ts'
import { countOf, type FormState } from '../form/state.ts'
import type { Worked } from '../form/worked.ts'
import { useSettled } from '../page/kept.tsx'
import { noticeText } from '../texts/notice.ts'
import { NoticeBoxes } from './boxes.tsx'
import { checkNotice } from './check.ts'
import { Objection } from './objection.tsx'
import { NoticeResult } from './result.tsx'
import type { Parts } from './suppositions.ts'
import { readNotice, usualLayout } from './typed.ts'

export type NoticePanelProps = Typing & {
  readonly worked: Worked
  /** Where the municipality answers questions about the tax. */
  readonly contact?: ComponentChildren
}

/** Her 税額決定通知書 beside our computation, line by line, with reasons found by trying. */
export function NoticePanel({ worked, contact, state, set }: NoticePanelProps): JSX.Element {
  const { reading, 査定 } = worked
  const base = useBase(reading)
  const usual = usualLayout(reading)
  const { layout } = readNotice(state, usual)
  const settled = useSettled(state, 150)
  const check = useMemo(() => {
    const { typed } = readNotice(settled, usual)
    return 査定 === undefined || typed.size === 0
      ? undefined
      : checkNotice(base, 査定, typed, partsIn(settled))
    // The tax follows from the base alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [base, settled, usual])
  return (
    <section class="card notice" aria-labelledby="tsuchi-title">
      <h2 id="tsuchi-title" tabIndex={-1}>
        {noticeText.title}
      </h2>
      <p>{noticeText.lead}</p>
      {査定 === undefined && <p class="fact wait">{noticeText.needTax}</p>}
      <NoticeBoxes layout={layout} 団体={base.団体} state={state} set={set} />
      {check === undefined ? (
        <p class="hint">{noticeText.nothing}</p>
      ) : (
        <NoticeResult check={check} 団体={base.団体} />
      )}
      {check !== undefined && check.differences.length > 0 && (
        <Objection base={base} check={check} contact={contact} />
      )}
    </section>
  )
}

/** 社会保険料 slip by slip, then what she paid herself: any one of them may be missing on the notice. */
function partsIn(state: FormState): Parts {
  const slips = (list: 'kyuyo' | 'nenkin'): readonly number[] =>
    Array.from({ length: countOf(state, list) }, (_, i) =>
      Number(amountIn(state, inList(list, i + 1, 'shakai-hoken')) ?? 0),
    )
  return {
    socialInsurance: [
      ...slips('kyuyo'),
      ...slips('nenkin'),
      Number(amountIn(state, other('shakai-hoken')) ?? 0),
    ],
  }
}
