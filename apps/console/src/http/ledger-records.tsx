import { largestAttachment } from '@zeimori/attachments'
import { Type, type Static } from 'typebox'
import type { Caller } from '../acts/act.ts'
import { attest, recordEvidence, type RecordGiven } from '../acts/requirements/record.ts'
import { withdrawEvidence } from '../acts/requirements/withdraw.ts'
import { perform } from '../acts/perform.ts'
import { takeIn } from '../attachments/attachment-files.ts'
import { requirementActAddress, requirementAddress } from '../ledger/query.ts'
import { readRequirement, type Line } from '../ledger/read-ledger.ts'
import { RecordPage, type RecordFields } from '../ledger/record-page.tsx'
import { refusedText } from '../texts/acts.ts'
import { attachmentProblems } from '../texts/attachments.ts'
import { dayText } from '../texts/day.ts'
import { recordText } from '../texts/requirement-records.ts'
import { requirementPage, whichRequirement } from './ledger.tsx'
import { scopeOf } from './ledger-scope.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { route, uploadRoute, type Answer, type Route, type Visit } from './route.ts'

const form = Type.Object({
  ...whichRequirement,
  outcome: Type.Union([Type.Literal('pass'), Type.Literal('fail')]),
  text: Type.String({ maxLength: 2000 }),
  signer: Type.String({ maxLength: 60 }),
  office: Type.Optional(Type.String({ maxLength: 60 })),
  effectiveOn: Type.String({ maxLength: 20 }),
  validUntil: Type.Optional(Type.String({ maxLength: 20 })),
})
type Given = Static<typeof form>

/** The requirement in a municipality's ledger, and what a person has to do for it. */
type Found = {
  readonly caller: Caller
  readonly tenant: string
  readonly line: Line
  readonly way: 'record' | 'attestation'
}

async function find(
  { services, caller }: Visit,
  { requirement, tenant: asked }: Pick<Given, 'requirement' | 'tenant'>,
): Promise<Found | undefined> {
  if (caller === undefined || services.ledger === undefined) return undefined
  const scope = await scopeOf(services, caller, asked)
  if (scope === 'refused' || scope.tenant === undefined) return undefined
  const { tenant } = scope
  const detail = await readRequirement(services, services.ledger, tenant, requirement)
  const way = detail?.binds ? detail.line.asked.person : undefined
  return way === undefined || detail === undefined
    ? undefined
    : { caller, tenant, way, line: detail.line }
}

function recordPage(
  { token }: Visit,
  { line, way, tenant }: Found,
  given: RecordFields,
  problem?: string,
): Answer {
  return {
    kind: 'page',
    title: recordText.title[way],
    body: <RecordPage {...{ line, way, tenant, token, given, problem }} />,
  }
}

async function keep(visit: Visit, given: Given): Promise<Answer> {
  const { services, upload } = visit
  const found = await find(visit, given)
  if (found === undefined) return { kind: 'missing' }
  const { caller, tenant, way } = found
  const { requirement, outcome, text, signer, office = '', effectiveOn, validUntil = '' } = given
  if (way === 'attestation' && !isProved(visit))
    return toProve(requirementActAddress(requirement, 'record', { tenant }))
  if (upload === 'too-large')
    return recordPage(visit, found, given, attachmentProblems['attachment-too-large'])
  const written = {
    tenant,
    requirement,
    outcome,
    text,
    signer: { name: signer.trim(), office: office.trim() },
    effectiveOn,
    validUntil,
  }
  const act = way === 'record' ? recordEvidence : attest
  const enter = (file: RecordGiven['file']) => perform(services, act, { ...written, file }, caller)
  const done =
    upload === undefined
      ? await enter(undefined)
      : await takeIn(services, upload, tenant, (file) => enter(file))
  return done.ok
    ? { kind: 'redirect', to: requirementAddress(requirement, tenant) }
    : recordPage(visit, found, given, refusedText(done.refusal))
}

const withdrawing = Type.Object({
  ...whichRequirement,
  evidence: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
  reason: Type.String({ maxLength: 1000 }),
})

async function withdraw(visit: Visit, given: Static<typeof withdrawing>): Promise<Answer> {
  const found = await find(visit, given)
  if (found === undefined) return { kind: 'missing' }
  const { caller, tenant } = found
  const { requirement, evidence, reason } = given
  const withdrawal = { tenant, requirement, evidence, reason }
  const done = await perform(visit.services, withdrawEvidence, withdrawal, caller)
  return done.ok
    ? { kind: 'redirect', to: requirementAddress(requirement, tenant) }
    : requirementPage(visit, given, refusedText(done.refusal))
}

export const ledgerRecordRoutes: readonly Route[] = [
  route(
    'GET',
    '/ledger/:requirement/record',
    'evidence.record',
    Type.Object(whichRequirement),
    async (visit, given) => {
      const found = await find(visit, given)
      if (found === undefined) return { kind: 'missing' }
      const { tenant, way } = found
      if (way === 'attestation' && !isProved(visit))
        return toProve(requirementActAddress(given.requirement, 'record', { tenant }))
      const { name } = found.caller
      const effectiveOn = dayText(visit.services.now())
      return recordPage(visit, found, { signer: name, effectiveOn })
    },
  ),
  uploadRoute('/ledger/:requirement/record', 'evidence.record', form, largestAttachment, keep),
  route('POST', '/ledger/:requirement/withdraw', 'evidence.record', withdrawing, withdraw),
]
