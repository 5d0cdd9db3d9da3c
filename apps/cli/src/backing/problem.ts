import {
  MissingProgramError,
  NoDatabaseError,
  NoGenerationError,
  OccupiedError,
  ProgramError,
  StrangeGenerationError,
} from '@zeimori/backup'
import { databaseProblem } from '../database-problem.ts'
import { foundProblem, wrongUse } from '../failure.ts'
import { shown } from '../gold/shown.ts'

/** The Debian package that brings a program. */
const packages: Readonly<Record<string, string>> = {
  restic: 'restic',
  pg_dump: 'postgresql-client',
  pg_restore: 'postgresql-client',
}

/** What a copy ran into, as a problem in words; what only we can mend stays as it is. */
export function backupProblem(error: unknown): unknown {
  if (error instanceof MissingProgramError)
    return foundProblem(
      `この機械に ${error.program} がありません。apt install ${packages[error.program] ?? error.program} で入れてください。`,
    )
  if (error instanceof ProgramError)
    return foundProblem(
      `${error.program} が終わりまで進みませんでした。置き場所・パスワード・空きをたしかめてください。${error.program} の言葉:`,
      ...error.said.map((line) => `  ${shown(line)}`),
    )
  if (error instanceof OccupiedError)
    return wrongUse(
      error.place === 'folder'
        ? '戻す先のフォルダーが空ではありません。動いているものの上には戻しません。空のフォルダーを指定してください。'
        : '戻す先のデータベースに表があります。動いているものの上には戻しません。createdb で空のデータベースを作り、それを指定してください。',
    )
  if (error instanceof NoGenerationError)
    return wrongUse('その控えはありません。./zeimori backup list で番号を見てください。')
  if (error instanceof NoDatabaseError)
    return wrongUse(
      'この控えは PostgreSQL のものです。空のデータベースを ZEIMORI_DATABASE_URL で指定してください。',
    )
  if (error instanceof StrangeGenerationError)
    return foundProblem('この控えは、税守のこの版が取ったものではないので、戻せません。')
  return databaseProblem(error)
}
