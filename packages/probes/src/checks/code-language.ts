import { probe } from '../probe.ts'

/** What the product may consist of: TypeScript, data, and pictures and letters for the pages. */
const known = /\.(tsx?|json|css|csv|txt|md|svg|png|ico|woff2|ttf|pdf|zst|bin|html|webmanifest)$/

/** All of the product's own code is of a language that does not handle memory. (ipa-10-i-a) */
export const codeLanguage = probe<readonly string[]>({
  id: 'code/language',
  version: 1,
  title: '自社のプログラムは、メモリを直接に扱わない言語だけで書かれている',
  controls: ['memsafe'],
  part: 'code',
  byHand: '配ったファイルの種類の一覧に、TypeScript とデータのほかのものがないことを見ます。',
  retrieve: async ({ code }) => {
    const kinds = ((await code?.()) ?? []).map(({ path }) => /\.[^./]+$/.exec(path)?.[0] ?? path)
    return [...new Set(kinds)].toSorted()
  },
  analyze: (kinds) => kinds.map((kind) => ({ target: kind, ok: known.test(kind), seen: kind })),
  samples: {
    good: { 'our own': ['.css', '.json', '.ts'] },
    bad: { c: ['.c', '.ts'], addon: ['.node', '.ts'], wasm: ['.ts', '.wasm'], nothing: [] },
  },
  fault: {
    kind: 'code',
    file: 'packages/tax/src/broken.c',
    text: 'int main(void) { return 0; }\n',
  },
})
