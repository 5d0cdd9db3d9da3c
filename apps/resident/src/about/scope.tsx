import { Wide } from '@zeimori/ui'
import { doubts } from '@zeimori/tax'
import type { JSX } from 'preact'
import { aboutText } from '../texts/about.ts'
import { lawText } from '../texts/law.ts'
import { coverage, type YearCoverage } from './coverage-data.ts'
import { SectionOf } from './section.tsx'

const text = aboutText.scope

/** What is calculated, by what it was tested, and what is not certain. */
export const Scope = (): JSX.Element => (
  <>
    <p class="intro">{text.lead}</p>
    <section>
      <h2>{text.law}</h2>
      <p>{text.lawLead}</p>
      <ul>
        {Object.entries(coverage.law).map(([law, day]) => (
          <li key={law}>{text.lawOf(law, day)}</li>
        ))}
      </ul>
    </section>
    <SectionOf of={text.calculated} />
    <SectionOf of={text.notCalculated} />
    <Cases />
    <section>
      <h2>{text.doubts}</h2>
      <p>{text.doubtsLead}</p>
      <ul>
        {doubtNames.map((doubt) => (
          <li key={doubt}>{lawText.doubt(doubt)}</li>
        ))}
      </ul>
    </section>
    <SectionOf of={{ title: text.engine, text: text.engineText }} />
    <p>{text.source2}</p>
  </>
)

const isDoubt = (name: string): name is keyof typeof doubts => name in doubts
const doubtNames = Object.keys(doubts).filter(isDoubt)

const Cases = (): JSX.Element => (
  <section>
    <h2>{text.cases}</h2>
    <p>{text.casesLead}</p>
    <Wide name={text.cases}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            <th scope="col">{text.source}</th>
            <th scope="col">{text.passed}</th>
            <th scope="col">{text.failed}</th>
            <th scope="col">{text.skipped}</th>
          </tr>
        </thead>
        <tbody>
          {coverage.years.map((year) => (
            <Row key={year.name} of={year} />
          ))}
        </tbody>
      </table>
    </Wide>
    <p>{text.skippedWhy}</p>
  </section>
)

const Row = ({ of }: { of: YearCoverage }): JSX.Element => (
  <tr>
    <th scope="row">
      {of.name === 'program' ? text.otherProgram : text.yearOf(Number(of.name.slice(1)))}
    </th>
    <td>{text.bodies(of.bodies)}</td>
    <td class="num">{of.passed}</td>
    <td class="num">{of.failed}</td>
    <td class="num">{of.skipped}</td>
  </tr>
)
