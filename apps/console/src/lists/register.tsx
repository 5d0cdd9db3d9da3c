import {
  may,
  readDay,
  registerOf,
  value,
  writtenFields,
  type RegisterField,
  type RegisterName,
} from '@zeimori/records'
import { readEntries, type Entry } from '@zeimori/store'
import { inReach } from '../acts/perform.ts'
import { writes } from '../acts/registers/which.ts'
import { stateText } from '../registers/entry-page.tsx'
import { minuteText } from '../texts/day.ts'
import { registerText } from '../texts/registers.ts'
import { momentCell } from './cells.ts'
import type { Column, List } from './list.ts'

/** The list of a register, and its file: both follow from the definition. */
export function registerList(register: RegisterName): List<Entry> {
  const definition = registerOf(register)
  const own: readonly Column<Entry>[] = writtenFields(definition)
    .filter(({ column }) => column === true)
    .map(columnOf)
  const whose: readonly Column<Entry>[] =
    definition.whose === 'provider'
      ? []
      : [
          {
            id: 'tenant',
            title: registerText.tenant,
            text: ({ tenantName }) => tenantName ?? '',
            few: true,
          },
        ]
  return {
    url: `/registers/${register}/list`,
    title: definition.title,
    permission: 'register.see',
    seenBy: `${definition.lead} ${registerText.seenBy}`,
    columns: [
      {
        id: 'number',
        title: registerText.number,
        text: ({ number }) => registerText.numberOf(number),
        typed: ({ number }) => value.number(number),
        draw: ({ id, number }) => (
          <a href={`/registers/entries/${id}`}>{registerText.numberOf(number)}</a>
        ),
      },
      ...whose,
      {
        id: 'state',
        title: registerText.state,
        text: (entry) => stateText(definition, entry),
        few: true,
      },
      ...own,
      {
        id: 'changed',
        title: registerText.changed,
        text: ({ versions }) => minuteText(versions.at(-1)?.at),
        typed: ({ versions }) => momentCell(versions.at(-1)?.at ?? null),
      },
    ],
    read: (services, caller) =>
      inReach(services, caller, (within) => readEntries(within, { register })),
    above: (caller) => {
      const tenant = definition.whose === 'tenant' ? caller.actor.tenant : undefined
      return (
        <p class="buttons">
          {writes(definition, caller) && may(caller.actor, 'register.write', tenant) && (
            <a class="button main" href={`/registers/${register}/write`}>
              {registerText.write}
            </a>
          )}
          <a href="/registers">{registerText.all}</a>
        </p>
      )
    },
  }
}

function columnOf(field: RegisterField): Column<Entry> {
  const text = ({ fields }: Entry): string => fields[field.id] ?? ''
  const plain = { id: `field-${field.id}`, title: field.label, text }
  switch (field.kind) {
    case 'day':
      return {
        ...plain,
        typed: (entry) => {
          const day = readDay(text(entry))
          return day === undefined ? value.none : value.day(day)
        },
      }
    case 'number':
      return {
        ...plain,
        numeric: true,
        typed: (entry) => (text(entry) === '' ? value.none : value.number(Number(text(entry)))),
      }
    case 'choice':
    case 'yes-no':
      return { ...plain, few: true }
    case 'text':
    case 'person':
    case 'long':
    case 'file':
      return plain
  }
}
