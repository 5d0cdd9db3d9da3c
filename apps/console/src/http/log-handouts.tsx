import { forProvider } from '@zeimori/store'
import type { JSX } from 'preact'
import { Type, type Static } from 'typebox'
import { countBetween, exportedCount, handOutLog, type HandOut } from '../acts/hand-out-log.ts'
import { perform } from '../acts/perform.ts'
import { Choice, Field, Form } from '../pages/form.tsx'
import { refusedText } from '../texts/acts.ts'
import { dayText } from '../texts/day.ts'
import { tenantNames, type TenantName } from '../tenants/tenant-names.ts'
import { handoutText } from '../texts/log-proposal.ts'
import { isDay } from './day-input.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'
import { typedNumber } from './typed-number.ts'

const text = Type.String({ maxLength: 200 })
const form = Type.Object({
  tenant: Type.String({ pattern: '^\\d{6}$' }),
  on: Type.String({ maxLength: 20 }),
  toWhom: text,
  purpose: text,
  first: Type.String({ maxLength: 20 }),
  last: Type.String({ maxLength: 20 }),
  digest: text,
  way: Type.Union([Type.Literal('medium'), Type.Literal('sent'), Type.Literal('fetched')]),
  approvedBy: text,
})
type Given = Static<typeof form>

const boxes = ['toWhom', 'purpose', 'first', 'last', 'digest', 'approvedBy'] as const
const hints: Readonly<Partial<Record<(typeof boxes)[number], string>>> = {
  toWhom: handoutText.toWhomHint,
  digest: handoutText.digestHint,
  approvedBy: handoutText.approvedByHint,
}

async function addPage(visit: Visit, problem?: string, given?: Given): Promise<Answer> {
  const { services, token } = visit
  const tenants = await forProvider(services.store, tenantNames)
  const today = dayText(services.now())
  return {
    kind: 'page',
    title: handoutText.add,
    body: (
      <section class="card narrow">
        <h1>{handoutText.add}</h1>
        <p>{handoutText.lead}</p>
        <Form action="/audit/handouts/add" token={token} send={handoutText.send} problem={problem}>
          <Boxes tenants={tenants} today={today} given={given} />
        </Form>
      </section>
    ),
  }
}

const Boxes = ({
  tenants,
  today,
  given,
}: {
  readonly tenants: readonly TenantName[]
  readonly today: string
  readonly given: Given | undefined
}): JSX.Element => (
  <>
    <Choice
      name="tenant"
      label={handoutText.tenant}
      value={given?.tenant ?? ''}
      choices={tenants.map(({ id, name }) => [id, `${id} ${name}`] as const)}
    />
    <Field name="on" type="date" label={handoutText.on} value={given?.on ?? today} />
    {boxes.map((name) => (
      <Field
        key={name}
        name={name}
        label={handoutText[name]}
        {...(hints[name] !== undefined && { hint: hints[name] })}
        value={given?.[name] ?? ''}
        numeric={name === 'first' || name === 'last'}
      />
    ))}
    <Choice
      name="way"
      label={handoutText.way}
      value={given?.way ?? 'sent'}
      choices={Object.entries(handoutText.ways)}
    />
  </>
)

const read = (given: Given): HandOut => ({
  ...given,
  toWhom: given.toWhom.trim(),
  purpose: given.purpose.trim(),
  approvedBy: given.approvedBy.trim(),
  // Records are numbered from one: nought is none of them.
  first: typedNumber(given.first) || 0,
  last: typedNumber(given.last) || 0,
  digest: given.digest.normalize('NFKC').trim().toLowerCase(),
})

/** What is wrong with what was typed, in words. */
function problemOf({ on, toWhom, purpose, approvedBy, ...given }: HandOut, now: Date) {
  const { problems } = handoutText
  if ([toWhom, purpose, approvedBy].includes('')) return problems.empty
  if (!isDay(on) || on > dayText(now)) return problems.on
  if (given.first < 1 || given.last < given.first) return problems.range
  return /^[0-9a-f]{64}$/.test(given.digest) ? undefined : problems.digest
}

/** Why the register does not take it: it does not fit what was exported. */
const misfit = ({ services }: Visit, wish: HandOut): Promise<string> =>
  forProvider(services.store, async (within) => {
    const exported = await exportedCount(within, wish)
    return exported === undefined
      ? handoutText.problems['no-export']
      : handoutText.problems.count(await countBetween(within, wish), exported)
  })

export const logHandoutRoutes: readonly Route[] = [
  route('GET', '/audit/handouts/add', 'audit.hand-out', Type.Object({}), (visit) => addPage(visit)),
  route('POST', '/audit/handouts/add', 'audit.hand-out', form, async (visit, given) => {
    const { caller, services } = visit
    if (caller === undefined) return { kind: 'redirect', to: '/sign-in' }
    const wish = read(given)
    const problem = problemOf(wish, services.now())
    if (problem !== undefined) return addPage(visit, problem, given)
    const done = await perform(services, handOutLog, wish, caller)
    if (done.ok) return { kind: 'redirect', to: '/audit/handouts' }
    const { refusal } = done
    const said = refusal.code === 'not-valid' ? await misfit(visit, wish) : refusedText(refusal)
    return addPage(visit, said, given)
  }),
]
