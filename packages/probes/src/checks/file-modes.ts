import type { Placed } from '../installation.ts'
import { probe } from '../probe.ts'

const key: Placed = { path: 'keys/vault.key', mode: '600', secret: true }

/** Nobody but the installation's own user reads its keys and data. (ipa-3-ii) */
export const fileModes = probe<readonly Placed[]>({
  id: 'files/modes',
  version: 1,
  title: '鍵とデータのファイルは、この設置の利用者のほかに読めない',
  controls: ['traversal/perm'],
  part: 'files',
  byHand:
    'データのフォルダーで ls -lR を実行し、鍵とデータに、持ち主のほかの権利がないことを見ます。',
  retrieve: async ({ files }) => (await files?.()) ?? [],
  analyze: (files) =>
    files
      .filter(({ secret }) => secret)
      .map(({ path, mode }) => ({ target: path, ok: mode.endsWith('00'), seen: mode })),
  samples: {
    good: { closed: [key, { ...key, path: 'keys', mode: '700' }] },
    bad: {
      'read by the group': [key, { ...key, mode: '640' }],
      'read by everybody': [{ ...key, mode: '644' }],
      nothing: [{ ...key, secret: false }],
    },
  },
  fault: { kind: 'mode', file: 'keys/vault.key', mode: 0o644 },
})
