import { randomUUID } from 'node:crypto'
import { inspect, type AttachmentFolder, type Scanner } from '@zeimori/attachments'
import { addAttachment } from '../acts/attachments/add.ts'
import type { Caller } from '../acts/act.ts'
import { perform, type Performed } from '../acts/perform.ts'
import type { Services } from '../services.ts'

/** How attachments are kept and looked at. */
export type Attachments = {
  readonly folder: AttachmentFolder
  /** Undefined where there is none. */
  readonly scanner: Scanner | undefined
  readonly unscanned: 'refuse' | 'quarantine'
}

/** A file as it came. */
export type Upload = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Looks at a file, scans it, keeps it, and enters it. What was not entered is not kept either; what a
 * crash left between the two is swept up later.
 */
export async function takeIn(
  services: Services,
  caller: Caller,
  {
    approval,
    tenant,
    upload,
  }: { readonly approval: string; readonly tenant: string | undefined; readonly upload: Upload },
): Promise<Performed<{ readonly id: string }>> {
  const { folder, scanner, unscanned } = services.attachments
  const { name, bytes } = upload
  const id = randomUUID()
  const inspected = await inspect(name, bytes)
  const verdict = inspected.ok ? await scanner?.(bytes) : undefined
  const isWanted = inspected.ok && verdict?.kind !== 'infected'
  if (isWanted) await folder.keep(id, bytes, tenant ?? null)
  const entry = { id, approval, tenant, bytes, inspected, verdict, unscanned }
  const done = await perform(services, addAttachment, entry, caller)
  if (!done.ok && isWanted) await folder.remove(id)
  return done
}
