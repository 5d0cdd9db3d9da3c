import { addStep, addVersion, enterRegister } from '@zeimori/store'
import type { Services } from '../src/services.ts'

const by = { id: '00000000-0000-4000-8000-00000000dddd', name: '見本 書記' }
const fields = {
  person: '見本 花子',
  subject: '見本の教育',
  held: '2026-11-20',
  material: '見本の資料 第2版',
  result: '理解している',
  checkedBy: '見本 太郎',
}

/** An entry with two versions that waits for an answer. @returns where the pages of registers are */
export async function registerPages(services: Services): Promise<Readonly<Record<string, string>>> {
  const now = services.now()
  const id = await services.store.db.transaction().execute(async (within) => {
    const entry = { register: 'training', tenant: undefined, shared: false, fields, by } as const
    const { id: made } = await enterRegister(within, entry, now)
    const which = { id: made, tenant: undefined }
    const later = { ...fields, subject: '見本の教育（改め）' }
    await addVersion(within, which, { number: 2, fields: later, reason: '直した', by }, now)
    await addStep(within, which, { number: 1, kind: 'asked', version: 2, reason: '', by }, now)
    return made
  })
  return {
    '/registers/:register/list': 'training',
    '/registers/:register/write': 'disposals',
    '/registers/entries/:id': id,
    '/registers/entries/:id/edit': id,
  }
}
