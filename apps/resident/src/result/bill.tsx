import type { 課税団体 } from '@zeimori/municipalities'
import { yenText, grouped, type Figure, type 査定 } from '@zeimori/tax'
import { Button, ShareBar } from '@zeimori/ui'
import type { ComponentChildren, JSX } from 'preact'
import { resultText } from '../texts/result.ts'
import { Facts } from './facts.tsx'
import { Why } from './why.tsx'

export type BillProps = {
  /** Undefined while nothing has been typed. */
  readonly 査定: 査定 | undefined
  readonly 年度の名称: string
  readonly 団体: 課税団体
  readonly donated: number
  readonly links: ReadonlyMap<Figure, string> | undefined
  /** On a phone the bill is a bar at the bottom that opens. */
  readonly expanded: boolean
  readonly onExpand?: (() => void) | undefined
}

/** The answer: the tax of the year, whose it is, how it is paid, and what follows from it. */
export function Bill(props: BillProps): JSX.Element {
  const { 査定, 年度の名称, expanded, onExpand } = props
  return (
    <section class={`bill${expanded ? ' expanded' : ''}`} aria-labelledby="bill-title">
      <div class="top">
        <h2 id="bill-title">{resultText.title(年度の名称)}</h2>
        <p class="yen num">
          {査定 === undefined ? '—' : grouped(査定.年税額.yen)}
          {査定 !== undefined && <span>{resultText.yen}</span>}
        </p>
        {onExpand && 査定 !== undefined && (
          <div class="toggle">
            <Button look="quiet" expanded={expanded} controls="bill-body" onPress={onExpand}>
              {expanded ? resultText.showLess : resultText.showMore}
            </Button>
          </div>
        )}
      </div>
      <div class="body" id="bill-body">
        {査定 === undefined ? (
          <p class="blank">{resultText.blank}</p>
        ) : (
          <Breakdown {...props} 査定={査定} />
        )}
      </div>
    </section>
  )
}

type BreakdownProps = Omit<BillProps, '査定'> & { readonly 査定: 査定 }

function Breakdown({ 査定, 団体, donated, links }: BreakdownProps): JSX.Element {
  const { 税目, 森林環境税額, 期割 } = 査定
  const lines = [
    { share: 1, name: 団体.市町村民税の呼び名, figure: 税目.市町村民税.合計 },
    { share: 2, name: 団体.道府県民税の呼び名, figure: 税目.道府県民税.合計 },
    { share: 3, name: resultText.forest, figure: 森林環境税額 },
  ]
  const { 特別徴収, 普通徴収 } = 期割
  const once = 特別徴収.七月以後.yen === 0
  return (
    <>
      <ShareBar
        title={resultText.share(
          lines.map(({ name, figure }) => `${name} ${yenText(figure.yen)}`).join('、'),
        )}
        shares={lines.map(({ name, figure }) => ({ label: name, amount: figure.yen }))}
      />
      <ul class="lines">
        {lines.map(({ share, name, figure }) => (
          <Line
            key={name}
            name={
              <>
                <i class={`dot share-${share}`} aria-hidden="true" />
                {name}
              </>
            }
            amount={yenText(figure.yen)}
          >
            <Why figure={figure} 団体={団体} links={links} />
          </Line>
        ))}
        {査定.年税額.yen > 0 && (
          <>
            <Line
              name={resultText.salary}
              amount={
                once
                  ? resultText.salaryOnce(yenText(特別徴収.六月.yen))
                  : resultText.salaryMonths(
                      yenText(特別徴収.六月.yen),
                      yenText(特別徴収.七月以後.yen),
                    )
              }
            >
              <Why figure={特別徴収.六月} 団体={団体} links={links} />
            </Line>
            <Line
              name={resultText.self}
              amount={
                once
                  ? resultText.selfOnce(yenText(普通徴収[0].yen))
                  : resultText.selfTerms(yenText(普通徴収[0].yen), yenText(普通徴収[1].yen))
              }
            >
              <Why figure={普通徴収[0]} 団体={団体} links={links} />
            </Line>
          </>
        )}
      </ul>
      <Facts 査定={査定} 団体={団体} donated={donated} links={links} />
    </>
  )
}

const Line = ({
  name,
  amount,
  children,
}: {
  name: ComponentChildren
  amount: string
  children: ComponentChildren
}): JSX.Element => (
  <li>
    <div class="line">
      <span class="name">{name}</span>
      <b class="num">{amount}</b>
    </div>
    {children}
  </li>
)
