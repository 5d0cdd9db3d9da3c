import { largestAmount, longestList, grouped, 申告の欄, type Field } from '@zeimori/tax'
import { meanings } from './meanings.ts'
import { gaps, row, type Page } from './page.ts'

/** What may stand at a key. */
const kinds: Readonly<Record<Field['kind'], string>> = {
  amount: '円',
  optionalAmount: '円',
  count: '数（必須）',
  day: '日付',
  requiredDay: '日付（必須）',
  yes: 'true / false',
  choice: '言葉',
  required: '言葉（必須）',
  choices: '言葉の一覧',
  object: '{ … }',
  optional: '{ … }',
  list: '[ { … } ]',
}

type Placed = { readonly path: string; readonly shown: string; readonly field: Field }

const placed = (fields: readonly Field[], at = '', shownAt = ''): readonly Placed[] =>
  fields.flatMap((field) => {
    const path = at === '' ? field.key : `${at}.${field.key}`
    const shown = `${shownAt === '' ? '' : `${shownAt}.`}${field.key}${field.kind === 'list' ? '[]' : ''}`
    return [{ path, shown, field }, ...placed(field.inner, path, shown)]
  })

/** docs/declaration.md: every key of a declaration. */
export function declarationPage(): Page {
  const all = placed(申告の欄())
  const rows = all.map(({ path, shown, field }) => {
    const [means = '', law = ''] = meanings.get(path) ?? []
    return row(`\`${shown}\``, kinds[field.kind], field.choices.join('、'), means, law)
  })
  const text = [...opening, ...rows, '', ...closing].join('\n')
  return {
    text,
    ...gaps(
      all.map(({ path }) => path),
      [...meanings.keys()],
    ),
  }
}

const opening = [
  '# 申告のJSONに書ける項目',
  '',
  '`./zeimori simulate` と `@zeimori/tax` の `readDeclaration` が読む項目のすべてです。`npm run declaration` が、読み込みのコードから書き出します。',
  '',
  '- 項目の名前は、地方税法の言葉のままです。書かない項目と `null` は「なし」になります',
  `- 「円」は、0 から ${grouped(largestAmount)} までの、1円単位の数です（\`"5000000"\` のような文字ではなく \`5000000\`）`,
  '- 「日付」は `"1980-02-29"` の形の、暦にある日です',
  `- 「[ { … } ]」と「言葉の一覧」は、${longestList}個までです`,
  '- 「言葉」は、その行の言葉のどれか一つを、そのまま書きます',
  '- `simulate` は、同じ項目が二度あると読みません',
  '- 根拠の「法」は地方税法、「措置法」は租税特別措置法です',
  '',
  '| 項目 | 書くもの | 選べる言葉 | 意味 | 根拠 |',
  '| --- | --- | --- | --- | --- |',
]

const closing = [
  '## 例',
  '',
  '```json',
  JSON.stringify(
    {
      本人: { 生年月日: '1975-04-01' },
      給与: [{ 支払金額: 5_001_234 }],
      社会保険料: 720_000,
      配偶者: { 生年月日: '1978-05-05', 給与の収入金額: 900_000 },
      親族: [{ 続柄: '子', 生年月日: '2008-06-06', 同居: true }],
      寄附: { ふるさと納税: 40_000, 申告特例: true },
      退職手当: { 収入金額: 8_000_000, 勤続年数: 20, 支払日: '2026-03-31' },
    },
    undefined,
    2,
  ),
  '```',
  '',
]
