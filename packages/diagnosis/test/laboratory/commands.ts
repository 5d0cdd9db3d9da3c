import type { Answered } from './serve.ts'
import { everyShape, link, type Shape } from './shapes.ts'
import { escapeHtml, page, type Variant } from './variant.ts'

const second = 1000
const done = page('受け付けました', '<p>終わりました。</p>')
const answer = (seconds: number): Answered => ({ body: done, delay: seconds * second })

/** How long one command of a shell waits: only those that are there wait at all. */
function waitOf(command: string, system: 'unix' | 'windows'): number {
  const [, sleep] = /^\/bin\/sleep (\d+)$/.exec(command) ?? []
  if (system === 'unix') return Number(sleep ?? 0)
  const [, pings] = /^\/windows\/system32\/ping -n (\d+) 127\.0\.0\.1$/.exec(command) ?? []
  return Math.max(0, Number(pings ?? 1) - 1)
}

/** The commands of a line, as each system parts them; what stands in quotes stays together. */
function commandsOf(line: string, system: 'unix' | 'windows'): readonly string[] {
  const parts = line.matchAll(
    system === 'unix' ? /(?:"[^"]*"|'[^']*'|[^;&|\n"'])+/g : /(?:"[^"]*"|[^&|"])+/g,
  )
  return Array.from(parts, ([part]) => part.trim())
}

const runLine = (line: string, system: 'unix' | 'windows'): Answered =>
  answer(commandsOf(line, system).reduce((sum, one) => sum + waitOf(one, system), 0))

/** Opening a file as some languages do: a name that ends with a pipe is a command. */
function openFile(folder: string, name: string, system: 'unix' | 'windows'): Answered {
  if (!name.endsWith('|')) return answer(0)
  const command = name.slice(0, -1)
  const climbs = command.match(/\.\.\//g)?.length ?? 0
  const depth = folder.split('/').length - 1
  const path = climbs >= depth ? `/${command.replaceAll('../', '')}` : command
  return answer(waitOf(path, system))
}

type Run = (value: string) => Answered

/** What gives a value to a shell. */
const weakRuns: Readonly<Record<string, Run>> = {
  シェルに渡す: (value) => runLine(`/usr/bin/convert ${value}`, 'unix'),
  後ろに続きがある: (value) => runLine(`/usr/sbin/sendmail ${value};true`, 'unix'),
  引用符を除いて渡す: (value) => runLine(`grep ${value.replaceAll(/["']/g, '')}`, 'unix'),
  パイプを除いて渡す: (value) => runLine(`grep ${value.replaceAll('|', '')}`, 'unix'),
  'open のパイプ': (value) => openFile('/var/www/data', value, 'unix'),
  'Windows のシェル': (value) => runLine(`find ${value}`, 'windows'),
  'Windows の open': (value) => openFile('/inetpub/data', value, 'windows'),
}

const quotedUnix = (text: string): string => `'${text.replaceAll("'", '')}'`

/** What does not, or takes its time for another reason. */
const safeRuns: Readonly<Record<string, () => Run>> = {
  シェルを使わない: () => () => answer(0),
  引用符で囲む: () => (value) => runLine(`grep ${quotedUnix(value)}`, 'unix'),
  許した字だけ: () => (value) =>
    /^[\w.-]*$/.test(value) ? runLine(`grep ${value}`, 'unix') : { status: 400, body: done },
  いつも遅い: () => () => answer(18),
  変わった値には遅い: () => (value) => answer(/[;&|/]/.test(value) ? 20 : 0),
  一つおきに遅い: () => {
    let n = 0
    return () => answer((n += 1) % 2 === 0 ? 20 : 0)
  },
  そのまま映す: () => (value) => ({ body: page('結果', `<p>${escapeHtml(value)}</p>`) }),
}

const variant = (weak: boolean, shape: Shape, name: string, run: () => Run): Variant => ({
  item: 'D',
  name: `${shape.name}・${name}`,
  weak,
  site: () => shape.site(run(), 'abc')(),
  ...(shape.recipe && { recipe: shape.recipe('abc') }),
})

const fast: Variant = {
  item: 'D',
  name: 'いつも2秒かかる',
  weak: false,
  site: link.site(() => answer(2), 'abc'),
}

export const commandVariants: readonly Variant[] = [
  ...everyShape.flatMap((shape) =>
    Object.entries(weakRuns).map(([name, run]) => variant(true, shape, name, () => run)),
  ),
  ...everyShape.flatMap((shape) =>
    Object.entries(safeRuns).map(([name, run]) => variant(false, shape, name, run)),
  ),
  fast,
]
