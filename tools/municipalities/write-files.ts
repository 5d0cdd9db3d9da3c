import { format, resolveConfig } from 'prettier'
import type { 県の資料 } from '@zeimori/municipalities/build'

/** The generated folder, from the root of the checkout. */
export const folder = 'packages/municipalities/src/by-prefecture'

const head =
  '// 作られたファイルです。直すのは src/sources、作り直すのは npm run municipalities。\n'

/** The files of the folder by name: one a prefecture, and the index that loads each on demand. */
export async function filesOf(資料: readonly 県の資料[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>([['index.ts', indexOf(資料)]])
  for (const 県 of 資料)
    files.set(
      `${県.番号}.ts`,
      `${head}import type { 県の資料 } from '../types.ts'\n\nexport const 資料: 県の資料 = ${literal(県)}\n`,
    )
  const style = await resolveConfig(`${folder}/index.ts`)
  const formatted = [...files].map(
    async ([name, text]) => [name, await format(text, { ...style, parser: 'typescript' })] as const,
  )
  return new Map(await Promise.all(formatted))
}

const indexOf = (
  資料: readonly 県の資料[],
): string => `${head}import type { 県の資料 } from '../types.ts'

type 県の部 = () => Promise<{ readonly 資料: 県の資料 }>

/** 47都道府県。番号の順。 */
export const 都道府県一覧: readonly { readonly 番号: string; readonly 名称: string }[] = ${literal(
  資料.map(({ 番号, 名称 }) => ({ 番号, 名称 })),
)}

/** 都道府県ごとの資料は、要るときに一つずつ読む。 */
export const 県ごとの読み込み: Readonly<Record<string, 県の部>> = {
${資料.map(({ 番号 }) => `'${番号}': () => import('./${番号}.ts'),`).join('\n')}
}
`

/** A value as source text. Unlike JSON it keeps what is undefined. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, one]) => `${/^\d/.test(name) ? `'${name}'` : name}: ${literal(one)}`)
      .join(', ')} }`
  return typeof value === 'string' ? `'${value}'` : String(value)
}
