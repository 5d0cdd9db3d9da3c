import { readFileSync, writeFileSync } from 'node:fs'
import { doubts, reasons, type Figure } from '@zeimori/tax'
import { terms, type Entry } from '@zeimori/tax/glossary'
import { format, resolveConfig } from 'prettier'
import { figures } from './people.ts'

/** Writes docs/glossary.md, or with `--check` says whether it is what would be written. */
const file = 'docs/glossary.md'

const articlesOf = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>(Object.keys(terms).map((term) => [term, new Set()]))
  const seen = new Set<Figure>()
  for (const { figure } of figures().flatMap((of) => reasons(of))) {
    if (seen.has(figure)) continue
    seen.add(figure)
    const { law } = figure
    if (law !== undefined)
      found
        .get(figure.term)
        ?.add(`${law.law}${law.article}${law.from ? `（${law.from}施行）` : ''}`)
    reached.add(figure.term)
  }
  return found
}
const reached = new Set<string>()

const row = (term: string, { plain, notice = '' }: Entry, articles: ReadonlySet<string>): string =>
  `| ${term} | ${plain} | ${notice} | ${[...articles].join('<br>')} |`

function page(): string {
  const articles = articlesOf()
  const lines = Object.entries(terms).map(([term, entry]) =>
    row(term, entry, articles.get(term) ?? new Set()),
  )
  const points = Object.entries(doubts).map(
    ([name, { plain, decided }]) => `| ${name} | ${plain} | ${decided} |`,
  )
  return [
    '# 用語集',
    '',
    '計算のどの額にも、この用語のどれかがついています。`npm run glossary` が、計算の中身から書き出します。',
    '',
    '| 用語 | ふつうの言葉で | 税額決定通知書の欄 | 根拠 |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
    '## 確かめていない点',
    '',
    '条文そのものではまだ確かめていない点です。これによる額には、画面でも印がつきます。',
    '',
    '| 点 | 住民に言うこと | いまの扱い |',
    '| --- | --- | --- |',
    ...points,
    '',
  ].join('\n')
}

const text = await format(page(), { ...(await resolveConfig(file)), parser: 'markdown' })
const unreached = Object.keys(terms).filter((term) => !reached.has(term))
if (unreached.length > 0) {
  console.error(`用語集の例の人たちが出会わない用語: ${unreached.join('、')}`)
  process.exitCode = 1
} else if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} が古くなっています。npm run glossary で書き直してください。`)
  process.exitCode = 1
}
