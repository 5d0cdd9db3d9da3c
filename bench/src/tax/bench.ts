import { assess, reasonText, ふるさと納税の限度額, 令和8年度 } from '@zeimori/tax'
import { median, percentile, type BenchFigure } from '../figure.ts'
import { badInputThrows } from './bad-input.ts'
import { handInlined } from './hand-inlined.ts'
import { city, employees, salaries, socialInsurance, variedDeclarations } from './people.ts'
import { publicodes } from './publicodes.ts'

const rounds = 9
const millisecondsARound = 250

/** The same employee by the four ways to assess her; each returns the annual tax. */
type Way = (i: number) => number

/** How many assessments a second each way does: rounds in turn, so that a drifting machine hurts all alike. */
function speeds(ways: readonly Way[]): readonly number[] {
  const measured = ways.map((): number[] => [])
  for (let round = 0; round <= rounds; round++)
    for (const [i, way] of ways.entries()) {
      const speed = speedOf(way)
      // The first round is for the compiler to warm up.
      if (round > 0) measured[i]?.push(speed)
    }
  return measured.map(median)
}

function speedOf(way: Way): number {
  const begun = performance.now()
  let done = 0
  let sum = 0
  while (performance.now() - begun < millisecondsARound) {
    for (let i = 0; i < 50; i++) sum += way((done + i) % employees.length)
    done += 50
  }
  if (!Number.isFinite(sum)) throw new Error('a way of assessing gives no number')
  return (done / (performance.now() - begun)) * 1_000
}

/** Measures the engine; see goals for what each figure must reach. */
export async function tax(): Promise<readonly BenchFigure[]> {
  const byPublicodes = publicodes()
  const salary = (i: number): number => salaries[i] ?? 0
  const employee = (i: number) => employees[i] ?? employees[0]
  const engine = (i: number) => {
    const declaration = employee(i)
    if (declaration === undefined) throw new Error('nobody to assess')
    return assess(declaration, city, 令和8年度)
  }
  const ours: Way = (i) => engine(i).年税額.yen
  // Reading a character makes the engine write the text out, not only plan it.
  const explained: Way = (i) => reasonText(engine(i).年税額).charCodeAt(50)
  const hand: Way = (i) => handInlined(salary(i), socialInsurance).annual
  const theirs: Way = (i) => byPublicodes(salary(i), socialInsurance)
  for (const i of salaries.keys())
    if (ours(i) !== hand(i) || (i < 50 && ours(i) !== theirs(i)))
      throw new Error(`the ways disagree at ${salary(i)}: ${ours(i)}, ${hand(i)}, ${theirs(i)}`)

  const [ourSpeed = 0, explainedSpeed = 0, handSpeed = 0, theirSpeed = 0] = speeds([
    ours,
    explained,
    hand,
    theirs,
  ])
  return [
    { id: 'publicodes_ratio', value: ourSpeed / theirSpeed, unit: '', baseline: theirSpeed },
    {
      id: 'publicodes_ratio_explained',
      value: explainedSpeed / theirSpeed,
      unit: '',
      baseline: theirSpeed,
    },
    { id: 'limit_share', value: ourSpeed / handSpeed, unit: '', baseline: handSpeed },
    { id: 'explained_p99_us', value: explainedP99(), unit: 'µs' },
    { id: 'bad_input_throws', value: badInputThrows(100_000), unit: '' },
  ]
}

/** Time for one assessment with every reason and the ふるさと limit, over varied people. */
function explainedP99(): number {
  const declarations = variedDeclarations(10_000)
  const once = (declaration: (typeof declarations)[number]): number => {
    const begun = performance.now()
    const 査定 = assess(declaration, city, 令和8年度)
    const words = reasonText(査定.年税額).length + reasonText(ふるさと納税の限度額(査定)).length
    if (words === 0) throw new Error('no reasons')
    return (performance.now() - begun) * 1_000
  }
  for (const declaration of declarations.slice(0, 2_000)) once(declaration)
  return percentile(declarations.map(once), 0.99)
}
