/** `npm run schema`: writes the manifest of the database from what the migrations make. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeSchema, openStore } from '@zeimori/store'
import { embeddedFolder } from '@zeimori/store/measuring'

const file = join(import.meta.dirname, '../../packages/store/src/manifest/manifest.json')
const folder = await embeddedFolder()
const store = await openStore({ folder })
writeFileSync(file, `${JSON.stringify(await describeSchema(store), null, 2)}\n`)
await store.close()
rmSync(folder, { recursive: true })
