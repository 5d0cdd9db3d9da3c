import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { CorrectionOf } from '../about/news.tsx'
import type { Worked } from '../form/worked.ts'
import { aboutPath } from '../page/paths.ts'
import { TenantContext } from '../tenant/context.ts'
import { touches } from '../tenant/corrections.ts'
import { correctionText } from '../texts/correction.ts'
import { language } from '../texts/language.ts'

/** Figures that were once wrong for somebody like her, and where to turn when this one seems wrong. */
export function Corrections({ worked: { reading, 査定 } }: { worked: Worked }): JSX.Element {
  const settled = useContext(TenantContext)
  const touched = settled?.corrections.filter((one) => touches(one, reading.申告, 査定)) ?? []
  return (
    <>
      {touched.length > 0 && (
        <section class="card corrected" aria-label={correctionText.title}>
          <h2>{correctionText.title}</h2>
          <p>{correctionText.lead}</p>
          {touched.map((correction) => (
            <CorrectionOf key={correction.id} correction={correction} />
          ))}
        </section>
      )}
      <p class="differs">
        <a href={aboutPath('contact', language, settled?.団体.番号)}>{correctionText.differs}</a>
      </p>
    </>
  )
}
