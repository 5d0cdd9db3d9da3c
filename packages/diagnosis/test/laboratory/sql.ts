import { DatabaseSync } from 'node:sqlite'
import type { Answered } from './serve.ts'
import {
  everyShape,
  getForm,
  jsonPost,
  link,
  postForm,
  signedIn,
  tokenForm,
  twoSteps,
  type Core,
  type Shape,
} from './shapes.ts'
import { escapeHtml, page, type Variant } from './variant.ts'

type Found = readonly Readonly<Record<string, unknown>>[]

/** A small database of its own for each use. */
function shop(): DatabaseSync {
  const db = new DatabaseSync(':memory:')
  db.exec(`create table items(id integer, code text, name text, town text)`)
  const add = db.prepare('insert into items values (?, ?, ?, ?)')
  const names = [
    '住民税のしおり',
    '課税証明書',
    '申告の手引き',
    '納付書',
    '特別徴収の案内',
    '控除の一覧',
  ]
  for (const [n, name] of names.entries())
    add.run(n + 1, `K${n + 1}`, name, n % 2 ? '北区' : '南区')
  return db
}

type Query = (db: DatabaseSync, value: string) => Found

/** How the statement is made, and a value that finds something. */
type Statement = { readonly name: string; readonly first: string; readonly query: Query }

const glued = (name: string, first: string, sql: (value: string) => string): Statement => ({
  name,
  first,
  query: (db, value) => db.prepare(sql(value)).all(),
})

const bound = (
  name: string,
  first: string,
  sql: string,
  around = (value: string) => value,
): Statement => ({
  name,
  first,
  query: (db, value) => db.prepare(sql).all(around(value)),
})

const weakStatements: readonly Statement[] = [
  glued('完全一致', 'K2', (v) => `select * from items where code='${v}'`),
  glued('部分一致', '証明', (v) => `select * from items where name like '%${v}%'`),
  glued('数値', '3', (v) => `select * from items where id=${v}`),
  glued('括弧の中', 'K4', (v) => `select * from items where (town='南区' or code='${v}')`),
]

const safeStatements: readonly Statement[] = [
  bound('完全一致', 'K2', 'select * from items where code=?'),
  bound('部分一致', '証明', 'select * from items where name like ?', (v) => `%${v}%`),
  bound('数値', '3', 'select * from items where id=cast(? as integer)'),
  glued(
    '引用符を二つにする',
    'K2',
    (v) => `select * from items where code='${v.replaceAll("'", "''")}'`,
  ),
]

type Shown = (rows: () => Found, value: string) => Answered

const listed = (rows: Found, value: string): Answered => ({
  body: page(
    '検索の結果',
    `<p>「${escapeHtml(value)}」の検索結果 ${rows.length}件</p><table>${rows
      .map((row) => `<tr><td>${String(row['code'])}</td><td>${String(row['name'])}</td></tr>`)
      .join('')}</table>`,
  ),
})

/** The error as the driver words it. */
const withError: Shown = (rows, value) => {
  try {
    return listed(rows(), value)
  } catch (error) {
    return {
      status: 500,
      body: page('エラー', `<pre>${escapeHtml(String(error))} (SQLITE_ERROR)</pre>`),
    }
  }
}

/** A page that says nothing of the error. */
const withApology: Shown = (rows, value) => {
  try {
    return listed(rows(), value)
  } catch {
    return { status: 500, body: page('システムエラー', '<p>しばらくしてからお試しください。</p>') }
  }
}

const withNothing: Shown = (rows, value) => {
  try {
    return listed(rows(), value)
  } catch {
    return listed([], value)
  }
}

/** Times, tokens and an advertisement that are others in each answer. */
const restless: Shown = (rows, value) => {
  const { body = '' } = withNothing(rows, value)
  const token = Buffer.from(String(Math.random())).toString('base64')
  return {
    body: `${String(body)}<p>${new Date().toISOString()} 処理 ${Math.random().toFixed(4)} 秒</p><input type="hidden" name="t" value="${token}">`,
  }
}

const asJson: Shown = (rows) => {
  const headers = { 'content-type': 'application/json' }
  try {
    return { headers, body: JSON.stringify({ items: rows() }) }
  } catch {
    return { status: 500, headers, body: '{"error":"internal"}' }
  }
}

const shows = { withError, withApology, withNothing, restless, asJson }

const core =
  ({ query }: Statement, shown: Shown): Core =>
  (value) =>
    shown(() => query(shop(), value), value)

const variant = (
  weak: boolean,
  shape: Shape,
  statement: Statement,
  how: keyof typeof shows,
): Variant => ({
  item: 'A',
  name: `${shape.name}・${statement.name}・${how}`,
  weak,
  site: shape.site(core(statement, shows[how]), statement.first),
  ...(shape.recipe && { recipe: shape.recipe(statement.first) }),
})

/** Every way of showing, with ways in and statements in turn. */
const crossed = (weak: boolean, statements: readonly Statement[]): readonly Variant[] =>
  everyShape.flatMap((shape, n) =>
    (['withError', 'withApology', 'withNothing', 'restless', 'asJson'] as const).flatMap(
      (how, m) => {
        const statement = statements[(n + m) % statements.length]
        return statement === undefined ? [] : [variant(weak, shape, statement, how)]
      },
    ),
  )

const single = (weak: boolean, name: string, shape: Shape, first: string, own: Core): Variant => ({
  item: 'A',
  name,
  weak,
  site: shape.site(own, first),
  ...(shape.recipe && { recipe: shape.recipe(first) }),
})

/** Says what another database says of a statement with an odd number of quotation marks. */
const complaining =
  (message: string): Core =>
  (value) =>
    value.split("'").length % 2 === 0
      ? { status: 500, body: page('Error', `<p>${message}</p>`) }
      : { body: page('ようこそ', '<p>該当はありません。</p>') }

const otherDatabases: readonly Variant[] = [
  [
    'MySQL',
    "You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near ''' at line 1",
  ],
  ['PostgreSQL', 'ERROR: unterminated quoted string at or near "&#39;"'],
  [
    'Oracle',
    'java.sql.SQLSyntaxErrorException: ORA-01756: 引用符付き文字列が正しく終了していません',
  ],
  ['SQL Server', 'System.Data.SqlClient.SqlException: 文字列 &#39; の後の引用符が閉じていません。'],
  ['SQL Server 英語', "Unclosed quotation mark after the character string ''."],
  ['PHP PDO', 'Uncaught PDOException: SQLSTATE[42000]: Syntax error or access violation: 1064'],
  [
    'Access',
    "[Microsoft][ODBC Microsoft Access Driver] クエリ式 'id=' の 構文エラー : 文字列の構文エラー",
  ],
].map(([name = '', message = ''], n) =>
  single(
    true,
    `${name}のエラー`,
    [getForm, postForm, jsonPost, link][n % 4] ?? link,
    '1',
    complaining(message),
  ),
)

const plain = (title: string, body: string): Answered => ({ body: page(title, body) })
const rows = (values: readonly string[]): Answered =>
  plain('一覧', `<ul>${values.map((one) => `<li>${one}</li>`).join('')}</ul>`)

/** Sites that look weak to who looks in haste. */
const twins: readonly Variant[] = [
  single(false, '値を見ない', link, '5', () => rows(['a', 'b'])),
  single(false, '整数として読む', link, '2', (v) => rows([`品目${Number.parseInt(v, 10)}`])),
  single(false, '数字でなければ400', link, '2', (v) =>
    /^\d+$/.test(v)
      ? rows([`品目${v}`])
      : { status: 400, body: page('400', '<p>正しくない番号です。</p>') },
  ),
  single(false, 'エラーの解説のページ', link, '1', (v) =>
    plain(
      '用語',
      `<p>You have an error in your SQL syntax とは（ORA-01756、SQLSTATE[42000] も）</p><p>${escapeHtml(v)}</p>`,
    ),
  ),
  single(false, '引用符で500（関係のない欠陥）', getForm, 'x', (v) =>
    v.includes("'") ? { status: 500, body: page('500', '<p>エラー</p>') } : rows(['x']),
  ),
  single(false, '引用符を断る盾', getForm, 'x', (v) =>
    /'|\band\b/.test(v)
      ? { status: 403, body: page('403', '<p>拒否しました。</p>') }
      : rows([escapeHtml(v)]),
  ),
  single(false, '型のエラー（置き換え済み）', link, '1', (v) =>
    /^\d+$/.test(v)
      ? rows([v])
      : {
          status: 500,
          body: page(
            '500',
            `<p>ERROR: invalid input syntax for type integer: "${escapeHtml(v)}"</p>`,
          ),
        },
  ),
  single(false, '言葉ごとに探す全文検索', getForm, '証明', (v) =>
    rows(
      ['課税証明 a', '納税証明 b', 'and の使い方', '申告'].filter((one) =>
        v.split(/[^\p{L}\p{N}]+/u).some((word) => word !== '' && one.includes(word)),
      ),
    ),
  ),
  single(false, '送った字の数を出す', postForm, 'x', (v) =>
    plain('結果', `<p>${v.length}文字</p><p>${escapeHtml(v)}</p>`),
  ),
  single(false, '毎回ちがうおすすめ', getForm, 'x', () =>
    rows(Array.from({ length: 5 }, () => `おすすめ${Math.floor(Math.random() * 100)}`)),
  ),
  single(false, 'そのまま書き戻す確認', twoSteps, '申請', (v) =>
    plain('完了', `<p>${escapeHtml(v)} を受けました。</p>`),
  ),
  single(false, '選べるものだけ', signedIn, '1', (v) =>
    ['1', '2'].includes(v) ? rows([`区分${v}`]) : rows(['区分がありません']),
  ),
  single(false, 'トークンつきの問い合わせ', tokenForm, 'こんにちは', () =>
    plain('送信', '<p>ありがとうございました。</p>'),
  ),
  single(false, 'JSONの検証エラー', jsonPost, '1', (v) => ({
    status: /^\d+$/.test(v) ? 200 : 422,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(/^\d+$/.test(v) ? { id: v } : { errors: [{ message: `syntax: ${v}` }] }),
  })),
]

export const sqlVariants: readonly Variant[] = [
  ...crossed(true, weakStatements),
  ...otherDatabases,
  ...crossed(false, safeStatements),
  ...twins,
]
