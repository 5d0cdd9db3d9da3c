import type { ControlId } from '@zeimori/requirements'
import type { SourceFile } from '../installation.ts'
import { probe, type Probe } from '../probe.ts'

/** Something that must not stand in the shipped code. */
type CodeRule = {
  readonly id: string
  readonly title: string
  readonly controls: readonly ControlId[]
  readonly byHand: string
  /** A line that holds it. */
  readonly forbidden: RegExp
  /** Where it may stand, approved one by one with the reason: never made from what is found. */
  readonly approved: Readonly<Record<string, string>>
  /** Lines that are well, and lines each of which must be found. */
  readonly good: readonly string[]
  readonly bad: readonly string[]
}

/** What of the code is of interest: how much was read, and the lines that hold what is looked for. */
type Read = {
  readonly files: number
  readonly lines: readonly { readonly path: string; readonly line: number; readonly text: string }[]
}

const isCode = ({ path }: SourceFile): boolean => /\.tsx?$/.test(path)
/** The probes name in their rules what they look for. */
const isRule = ({ path }: SourceFile): boolean => path.startsWith('packages/probes/src/checks/')

function readFor({ forbidden }: CodeRule, all: readonly SourceFile[]): Read {
  const files = all.filter((file) => isCode(file) && !isRule(file))
  return {
    files: files.length,
    lines: files.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((one, i) =>
          forbidden.test(one) ? [{ path, line: i + 1, text: one.trim().slice(0, 160) }] : [],
        ),
    ),
  }
}

const sample = (text: string): readonly SourceFile[] => [{ path: 'apps/sample/src/a.ts', text }]

/** A probe that reads all of the shipped code for what must not stand in it. */
export function codeRule(rule: CodeRule): Probe {
  const { id, title, controls, byHand, forbidden, approved, good, bad } = rule
  const samples = (texts: readonly string[]): Readonly<Record<string, Read>> =>
    Object.fromEntries(texts.map((text) => [text, readFor(rule, sample(text))]))
  return probe<Read>({
    id,
    version: 1,
    title,
    controls,
    part: 'code',
    byHand,
    retrieve: async ({ code }) => readFor(rule, (await code?.()) ?? []),
    analyze: ({ files, lines }) =>
      files === 0
        ? []
        : [
            { target: 'TypeScript のファイル', ok: true, seen: `${files}個を読んだ` },
            ...lines.map(({ path, line, text }) => ({
              target: `${path}:${line}`,
              ok: Object.hasOwn(approved, path) && forbidden.test(text),
              seen: approved[path] ?? text,
            })),
          ],
    samples: { good: samples(good), bad: { ...samples(bad), nothing: { files: 0, lines: [] } } },
    fault: { kind: 'code', file: 'apps/console/src/broken.ts', text: `${bad[0] ?? ''}\n` },
  })
}
