import { statSync } from 'node:fs'
import type { Repositories } from '@zeimori/backup'
import { wrongUse } from '../failure.ts'
import { isOwnerOnly } from '../owner-only.ts'
import type { BackupSettings } from '../settings.ts'

/**
 * Where the copies go, by the settings.
 * @throws wrong use where something is not set, the keys would lie with what they open, or a password lies open
 */
export function repositoriesOf(settings: BackupSettings): Repositories {
  const files = repository('ZEIMORI_BACKUP', settings.files, settings.filesPassword)
  const keys = repository('ZEIMORI_BACKUP_KEYS', settings.keys, settings.keysPassword)
  if (files.address === keys.address)
    throw wrongUse(
      '鍵の控え（ZEIMORI_BACKUP_KEYS）は、ほかの控え（ZEIMORI_BACKUP）と別の所に置いてください。一つを盗まれても、開けないようにするためです。',
    )
  if (files.passwordFile === keys.passwordFile)
    throw wrongUse('二つの控えに、同じパスワードのファイルは使えません。')
  return { files, keys }
}

function repository(
  name: string,
  address: string | undefined,
  passwordFile: string | undefined,
): Repositories['files'] {
  const passwordName = `${name}_PASSWORD_FILE`
  if (address === undefined || passwordFile === undefined)
    throw wrongUse(`控えの置き場所（${name}）と、${passwordName} を設定してください。`)
  if (statSync(passwordFile, { throwIfNoEntry: false })?.isFile() !== true)
    throw wrongUse(`${passwordName} のファイル（${passwordFile}）がありません。`)
  if (!isOwnerOnly(passwordFile))
    throw wrongUse(`${passwordName} のファイルをほかの人が読めます。chmod 600 で閉じてください。`)
  return { address, passwordFile }
}

/** Whether copies leave this host: a folder may be another's medium, but nothing here can tell. */
export const isElsewhere = (address: string): boolean =>
  /^(rest|sftp|s3|swift|b2|azure|gs|rclone):/.test(address)
