import { randomUUID } from 'node:crypto'
import { inspect, type AttachmentFolder, type Scanner } from '@zeimori/attachments'
import type { LookedAt } from '../acts/attachments/add.ts'
import type { Performed } from '../acts/perform.ts'
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
 * Looks at a file, scans it, and keeps it while it is entered. What was not entered is not kept either; what a
 * crash left between the two is swept up later.
 * @param owner the municipality whose it is; undefined for the provider
 * @param entering enters it, in the transaction of an act
 */
export async function takeIn<T>(
  services: Services,
  { name, bytes }: Upload,
  owner: string | undefined,
  entering: (file: LookedAt) => Promise<Performed<T>>,
): Promise<Performed<T>> {
  const { folder, scanner, unscanned } = services.attachments
  const id = randomUUID()
  const inspected = await inspect(name, bytes)
  const verdict = inspected.ok ? await scanner?.(bytes) : undefined
  const isWanted = inspected.ok && verdict?.kind !== 'infected'
  if (isWanted) await folder.keep(id, bytes, owner ?? null)
  const done = await entering({ id, bytes, inspected, verdict, unscanned })
  if (!done.ok && isWanted) await folder.remove(id)
  return done
}
