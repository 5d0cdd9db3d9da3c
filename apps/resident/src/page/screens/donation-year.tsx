import { 年度一覧 } from '@zeimori/tax'
import { Button } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { TenantContext } from '../../tenant/context.ts'
import { calendarYear, startingYear } from '../../tenant/starting.ts'
import { moveText } from '../../texts/screens.ts'
import type { ScreenProps } from './props.ts'

/** The donations of which year the limit is for, and the way to those of the year that is running. */
export function DonationYear({
  worked,
  dispatch,
}: Pick<ScreenProps, 'worked' | 'dispatch'>): JSX.Element | null {
  const settled = useContext(TenantContext)
  if (settled === undefined || worked.closed) return null
  const { 所得の年 } = worked.reading.年度
  const running = calendarYear(settled.today)
  const newest = 年度一覧[startingYear(settled, 'donating')]
  return (
    <div class={`fact ${所得の年 === running ? 'info' : 'wait'} donation-year`}>
      <p>
        {moveText.donatedIn(所得の年)}
        {newest.所得の年 < running && ` ${moveText.notYetDonated(running)}`}
      </p>
      {所得の年 < newest.所得の年 && (
        <Button
          look="add"
          onPress={() => dispatch({ kind: 'set', name: 'nendo', value: newest.記号 })}
        >
          {moveText.donateIn(newest.所得の年)}
        </Button>
      )}
    </div>
  )
}
