/**
 * What databases and their drivers say of a statement that they cannot read. Errors of a value's type are not among
 * them: a placeholder gives those as well.
 */
const signs: readonly RegExp[] = [
  /SQL ?syntax/i,
  /\bSQL(?:ite)?_?Exception\b/,
  /\bSQLITE_ERROR\b/,
  /\bsqlite3?\.(?:OperationalError|SQLException)/i,
  /(?:unterminated|unclosed) (?:quoted )?(?:string|quotation)/i,
  /unrecognized token: ?["'&]/i,
  /syntax error (?:at or near|at end of input|near|in query expression)/i,
  /\bnear (?:"|&quot;|&#34;)[^\n]{0,80}(?:"|&quot;|&#34;): syntax error/i,
  /quoted string not properly terminated/i,
  /\bORA-(?:00907|00911|00920|00921|00933|00936|01722|01740|01756|01789)\b/,
  /Unclosed quotation mark after the character string/i,
  /(?:Incorrect|Invalid) syntax near/i,
  /Microsoft OLE DB Provider[^\n]{0,200}(?:syntax|quotation)/i,
  /\[ODBC [^\]]*\][^\n]{0,200}(?:syntax|構文)/i,
  /SQLSTATE\[?\s*\(?(?:42000|42601|HY000)/i,
  /PDOException/,
  /\bpg_(?:query|exec)\(\)/,
  /\bmysqli?_(?:query|fetch_\w+|num_rows)\(\)/,
  /\bPSQLException\b|\bPG::SyntaxError\b|\bActiveRecord::StatementInvalid\b/,
  /\bpsycopg2?\.errors\.SyntaxError\b|\bMySQLSyntaxErrorException\b|\bSQLSyntaxErrorException\b/,
  /\bSQL(?:文|ステートメント)?の?構文(?:エラー|に誤り)/,
  /(?:引用符|文字列)(?:付き文字列)?が(?:正しく)?(?:終端|終了|閉じ)(?:し|られ|されて)?(?:てい)?(?:ない|ません)/,
  /["']の?(?:近く|付近)に?(?:不適切な構文|構文エラー|で構文エラー)/,
  /\bDB2 SQL error\b|\bSQLCODE[=:] ?-?104\b/i,
  /Sybase message|Dynamic SQL Error/i,
]

/** What an answer says that only a database says; undefined where it says nothing such. */
export function databaseErrorIn(text: string): string | undefined {
  for (const sign of signs) {
    const [found] = sign.exec(text) ?? []
    if (found !== undefined) return found
  }
  return undefined
}
