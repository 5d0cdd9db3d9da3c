import { registerOf, type RegisterName } from '../../registers/registers.ts'
import type { EntryFact } from '../facts.ts'
import { paper, type JudgedField, type PaperDefinition, type PaperDue } from '../paper.ts'
import { entrySections, noEntry, registerTable } from './register.ts'
import { written } from './table.ts'

type Of = {
  readonly title: string
  readonly form: string
  readonly lead: string
  readonly register: RegisterName
  readonly due?: readonly PaperDue[]
  /** Which of its requirements ask for this paper; all of the register's without. */
  readonly requirements?: readonly string[]
  readonly keep?: (entry: EntryFact) => boolean
  readonly judged?: readonly JudgedField[]
  readonly needsEntries?: true
}

/** A register as a paper: all of its entries as they stand on a day. */
export const listPaper = ({
  title,
  form,
  lead,
  register,
  due = [],
  requirements = registerOf(register).requirements,
  keep,
  judged = [],
  needsEntries,
}: Of): PaperDefinition =>
  paper({
    title,
    form,
    lead,
    period: 'day',
    due,
    orientation: 'landscape',
    judged,
    requirements,
    needs: [],
    body: (facts, given) => {
      const table = registerTable(facts, register, keep, title)
      return {
        sections: [
          table,
          ...(judged.length === 0
            ? []
            : written(
                '記入',
                judged.map(({ id, label }) => [label, given[id]] as const),
              )),
        ],
        lacks:
          needsEntries === true && table.kind === 'notes'
            ? [`台帳「${registerOf(register).title}」の記録`]
            : [],
      }
    },
  })

/** One entry of a register as a paper. */
export const entryPaper = ({
  title,
  form,
  lead,
  register,
  due = [],
  requirements = registerOf(register).requirements,
}: Omit<Of, 'keep' | 'judged' | 'needsEntries'>): PaperDefinition =>
  paper({
    title,
    form,
    lead,
    period: 'entry',
    due,
    orientation: 'portrait',
    judged: [],
    requirements,
    needs: [],
    body: ({ entries, period }) => {
      const entry = entries(register).find(({ number }) => String(number) === period.key)
      return entry === undefined
        ? { sections: [noEntry(register, period.key)], lacks: ['もとになる台帳の記録'] }
        : { sections: entrySections(entry), lacks: [] }
    },
  })
