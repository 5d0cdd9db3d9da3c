import {
  納める回を並べる,
  type Figure,
  type 査定,
  type ふるさと納税の結果,
  type 退職所得の査定,
  type 納め方,
} from '@zeimori/tax'

/** An amount by its name. */
export type Named = readonly [name: string, figure: Figure]

/** Everything that `simulate` worked out. */
export type Simulated = {
  readonly 査定: 査定
  readonly 限度額: Figure
  /** Donations tried by assessing each: up to the limit, and the most that costs her no more. Undefined without a limit. */
  readonly 試した寄附:
    { readonly 限度額まで: ふるさと納税の結果; readonly 増えない: ふるさと納税の結果 } | undefined
  /** What she declared and what took nothing off, each with its reason. */
  readonly 引けなかったもの: readonly Figure[]
  /** The tax on 退職手当等, which was taken when they were paid. */
  readonly 退職所得: 退職所得の査定 | undefined
}

/** The taxes of the year and what they are made of. */
export const taxes = ({ 査定: { 税目, 森林環境税額, 年税額 } }: Simulated): readonly Named[] => [
  ['年税額', 年税額],
  ['市町村民税', 税目.市町村民税.合計],
  ['市町村民税の所得割額', 税目.市町村民税.所得割額],
  ['市町村民税の均等割額', 税目.市町村民税.均等割額],
  ['道府県民税', 税目.道府県民税.合計],
  ['道府県民税の所得割額', 税目.道府県民税.所得割額],
  ['道府県民税の均等割額', 税目.道府県民税.均等割額],
  ['森林環境税', 森林環境税額],
]

/** What the taxes rest on. */
export const bases = ({ 査定 }: Simulated): readonly Named[] => [
  ['合計所得金額', 査定.所得.合計所得金額],
  ['総所得金額等', 査定.所得.総所得金額等],
  ['総所得金額', 査定.所得.総所得金額],
  ['所得控除の合計額', 査定.所得控除.合計],
  ['課税総所得金額', 査定.課税標準.課税総所得金額],
  ...査定.課税標準.分離.map(
    ({ 区分, 金額 }) => [`分離課税の課税所得金額（${区分}）`, 金額] as const,
  ),
]

/** What tells whether the taxes are owed at all. */
export const limits = ({ 査定: { 非課税 } }: Simulated): readonly Named[] => [
  ['均等割の非課税限度額', 非課税.均等割の非課税限度額],
  ['所得割の非課税限度額', 非課税.所得割の非課税限度額],
  ['森林環境税の非課税限度額', 非課税.森林環境税の非課税限度額],
  ...(非課税.障害者等の非課税限度額
    ? [['障害者などの非課税限度額', 非課税.障害者等の非課税限度額] as const]
    : []),
]

/** What was withheld already, and what is left to pay or given back. */
export const setOff = ({ 査定: { 充当と還付, 納付額 } }: Simulated): readonly Named[] =>
  充当と還付 === undefined
    ? []
    : [
        ['配当割額等の充当額', 充当と還付.充当額],
        ['配当割額等の還付額', 充当と還付.還付額],
        ['納付額', 納付額],
      ]

export const donation = ({ 限度額 }: Simulated): readonly Named[] => [
  ['ふるさと納税の限度額', 限度額],
]

/** What donating would really cost. Each rests on two more assessments, whose reasons would fill pages. */
export const tried = ({ 試した寄附 }: Simulated): readonly Named[] =>
  試した寄附 === undefined
    ? []
    : [
        ['限度額まで寄附したときの自己負担額', 試した寄附.限度額まで.自己負担額],
        ['自己負担が増えない寄附額', 試した寄附.増えない.寄附額],
      ]

export const retirement = ({ 退職所得 }: Simulated): readonly Named[] =>
  退職所得 === undefined
    ? []
    : [
        ['退職所得控除額', 退職所得.退職所得控除額],
        ['課税退職所得金額', 退職所得.課税退職所得金額],
        ['退職所得の市町村民税', 退職所得.税目.市町村民税],
        ['退職所得の道府県民税', 退職所得.税目.道府県民税],
        ['退職所得の住民税の合計', 退職所得.合計],
      ]

/** Every amount of one way of paying, an amount for several instalments once. */
const instalments = (way: 納め方): readonly Figure[] => {
  const { 年金 } = way
  const figures = 納める回を並べる(way).map(({ 額 }) => 額)
  return [...new Set(年金?.引きすぎた額 ? [...figures, 年金.引きすぎた額] : figures)]
}

/** Every amount that is shown. */
export const allAmounts = (of: Simulated): readonly Figure[] => [
  ...withoutLimits(of),
  ...figuresOf(limits(of)),
  ...of.引けなかったもの,
]

/** All but what tells whether the taxes are owed, and what took nothing off. */
export const withoutLimits = (of: Simulated): readonly Figure[] => [
  ...[taxes, bases, setOff, donation, retirement].flatMap((group) => figuresOf(group(of))),
  ...of.査定.納め方.flatMap(instalments),
]

const figuresOf = (group: readonly Named[]): readonly Figure[] => group.map(([, figure]) => figure)
