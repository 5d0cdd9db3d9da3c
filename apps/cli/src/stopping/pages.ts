import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { nameOf, type Tenant } from '@zeimori/resident'
import { stopPage, type StopLook } from '@zeimori/stops'
import { foundProblem } from '../failure.ts'
import { writeWhole } from '../write-whole.ts'

/** The colours of a municipality that has chosen none. */
const usual = { main: '#0017c1', band: '#ffffff' }

const lookOf = (tenant: Tenant): StopLook => {
  const { contact, colours } = tenant.settings ?? {}
  return {
    name: nameOf(tenant).ja,
    ...(colours ?? usual),
    contact: contact && {
      office: contact.office.ja,
      phone: contact.phone,
      hours: contact.hours.ja,
    },
  }
}

/** Writes the pages that wait for a stop: one a municipality, and one for all. */
export async function writeStopPages(folder: string, tenants: readonly Tenant[]): Promise<void> {
  const pages = [
    ['all', stopPage(undefined)] as const,
    ...tenants.map((tenant) => [tenant.団体.番号, stopPage(lookOf(tenant))] as const),
  ]
  try {
    await mkdir(folder, { recursive: true, mode: 0o755 })
    for (const [name, page] of pages) writeWhole(join(folder, `${name}.html`), page, 0o644)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    throw foundProblem(
      `停止のページを ${folder} に書けません（${code}）。場所と権限をたしかめてください。`,
    )
  }
}
