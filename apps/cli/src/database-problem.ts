import { DamagedKeyError, LooseKeyError, StoreHeldError } from '@zeimori/store'
import { Failure, foundProblem } from './failure.ts'

/** PostgreSQL's and the network's codes, and what the operator can do about each. */
const texts: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'PostgreSQL につながりません。動いているか、アドレスとポートをたしかめてください',
  ENOENT: 'PostgreSQL のソケットがありません。動いているか、場所をたしかめてください',
  ENOTFOUND: 'PostgreSQL の機械の名前が見つかりません',
  ETIMEDOUT: 'PostgreSQL が答えません。道（ファイアウォールなど）をたしかめてください',
  ECONNRESET: 'PostgreSQL とのつながりが切れました',
  '28P01': 'PostgreSQL がパスワードを受け付けません',
  '28000': 'PostgreSQL がこの利用者を受け付けません',
  '3D000': 'その名前のデータベースがありません。createdb で作ってください',
  '42501':
    'この利用者には、その権利がありません。持ち主が ./zeimori migrate --grant 利用者名 を実行してください',
  '57P03': 'PostgreSQL は起動の途中です。少し待ってください',
  '53300': 'PostgreSQL への接続が多すぎます',
  SELF_SIGNED_CERT_IN_CHAIN:
    'PostgreSQL の証明書を確かめられません。sslrootcert を指定してください',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'PostgreSQL の証明書を確かめられません。sslrootcert を指定してください',
}

/** What opening the data ran into, as a problem in words; what only we can mend stays as it is. */
export function databaseProblem(error: unknown): unknown {
  if (error instanceof Failure) return error
  if (error instanceof StoreHeldError)
    return new Failure(
      [
        `${error.folder} は、いま動いている zeimori（プロセス ${error.pid}）が使っています。先にそれを止めてください。`,
      ],
      1,
      { cause: error },
    )
  if (error instanceof LooseKeyError)
    return foundProblem(`${error.path} をほかの人が読めます。chmod 600 で閉じてください。`)
  if (error instanceof DamagedKeyError)
    return foundProblem(
      `${error.path} が壊れています（空か、途中で切れています）。鍵の控えから戻してください。新しく作ると、前に封じたものは開けません。`,
    )
  const code = codeOf(error)
  const text = texts[code]
  return text === undefined ? error : foundProblem(`${text}（${code}）。`)
}

/** A name with several addresses fails once for each. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
