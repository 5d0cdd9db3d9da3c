import { inputKeys, resultKeys, type CaseKey } from '@zeimori/cli/gold-keys'
import { expectedMeanings, inputMeanings } from './gold-meanings.ts'
import { gaps, row, type Page } from './page.ts'

/** What may stand at a key of `inputs`. */
const kinds: Readonly<Record<CaseKey['kind'], string>> = {
  amount: '円',
  balance: '円（赤字は負）',
  count: '整数',
  percent: '％',
  flag: 'true / false',
  never: 'false',
  day: '日付',
  word: '言葉',
  oneOf: '数',
  note: '—',
  oneWay: '—',
  object: '{ … }',
  optional: '{ … }',
  list: '[ { … } ]',
}

/** The spouse and the relatives have the same keys, explained once. */
const meaningKey = (path: string): string =>
  path.replace(/^family\.(?:spouse|dependents\[\])\./u, 'family.*.')

const sides = { City: '市町村民税', Pref: '道府県民税', Total: '合計' } as const

/** A key of `expected` without the tax that it is about, where it has one and is not itself explained. */
const resultMeaning = (path: string): readonly [key: string, means: string] => {
  const own = expectedMeanings[path]
  if (own !== undefined) return [path, own]
  const [, key = path, side = ''] = /^(.+)(City|Pref|Total)$/u.exec(path) ?? []
  const whose = Object.entries(sides).find(([name]) => name === side)?.[1] ?? ''
  return [key, `${expectedMeanings[key] ?? ''}（${whose}）`]
}

/** docs/gold-keys.md: every key of a case. */
export function goldPage(): Page {
  const inputs = inputKeys()
  const results = resultKeys()
  const text = [
    ...opening,
    ...inputs.map(({ path, kind, choices }) =>
      row(`\`${path}\``, kinds[kind], choices.join('、'), inputMeanings[meaningKey(path)] ?? ''),
    ),
    ...between,
    ...results.map(({ path, answer }) =>
      row(`\`${path}\``, answer ? 'true / false' : '円', resultMeaning(path)[1]),
    ),
    '',
  ].join('\n')
  const inInputs = gaps(
    inputs.map(({ path }) => meaningKey(path)),
    Object.keys(inputMeanings),
  )
  const inResults = gaps(
    results.map(({ path }) => resultMeaning(path)[0]),
    Object.keys(expectedMeanings),
  )
  return {
    text,
    unexplained: [...inInputs.unexplained, ...inResults.unexplained],
    unread: [...inInputs.unread, ...inResults.unread],
  }
}

const opening = [
  '# 計算例（gold）に書ける項目',
  '',
  '`./zeimori gold` が読む項目のすべてです。`npm run declaration` が、読み込みのコードから書き出します。事例の形は[計算例の説明](../packages/tax/cases/README.md)にあります。',
  '',
  '## inputs',
  '',
  '| 項目 | 書くもの | 選べるもの | 意味 |',
  '| --- | --- | --- | --- |',
]

const between = ['', '## expected', '', '| 項目 | 書くもの | 意味 |', '| --- | --- | --- |']
