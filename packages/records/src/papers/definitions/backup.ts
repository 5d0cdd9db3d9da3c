import type { EvidenceFact } from '../facts.ts'
import { paper, type PaperDefinition } from '../paper.ts'
import { evidenceTable } from '../parts/evidence.ts'
import { onRecord } from '../parts/register.ts'
import { column, tableOr, written } from '../parts/table.ts'
import { from } from '../traced.ts'

const ofBackup = ({ probe }: EvidenceFact): boolean => probe.startsWith('backup/')

/** バックアップ報告. (F25) */
export const backup: PaperDefinition = paper({
  title: 'バックアップ報告・手順情報',
  form: 'F25',
  lead: '控えの取り方と、戻す練習の結果です。公開の前と、三か月ごとに出します。',
  period: 'day',
  due: [{ kind: 'opening' }, { kind: 'again', rule: { kind: 'months', count: 3 } }],
  orientation: 'portrait',
  judged: [
    { id: 'place', label: '保管先（遠隔地）', needed: true },
    { id: 'generations', label: '残す世代の数', needed: true },
    { id: 'keys', label: '暗号の鍵の保管', needed: true },
  ],
  requirements: ['chiyoda-19-d', 'gyomu-10-c'],
  needs: ['evidence'],
  body: ({ evidence, ...facts }, given) => {
    const these = evidence.filter(ofBackup)
    const manuals = onRecord(facts, 'manuals').filter(({ fields }) => fields['kind'] === '復旧')
    return {
      sections: [
        evidenceTable('控えと練習の、最も新しい確認', these),
        tableOr(
          '復旧の手順書',
          [
            column('名前', 16),
            column('版', 7),
            column('合わせた製品の版', 9),
            column('確かめた日', 8),
          ],
          manuals.map(({ ref, fields }) => {
            const of = from(ref)
            return [
              of.text(fields['name'] ?? ''),
              of.text(fields['edition'] ?? ''),
              of.text(fields['product'] ?? ''),
              of.iso(fields['checked']),
            ]
          }),
          '復旧の手順書が、台帳「手順書」にありません。',
        ),
        ...written('記入', [
          ['保管先（遠隔地）', given['place']],
          ['残す世代の数', given['generations']],
          ['暗号の鍵の保管', given['keys']],
        ]),
      ],
      lacks: [
        ...(these.some(({ outcome }) => outcome === 'pass')
          ? []
          : ['控えが新しいことの確認（検査 backup/age）']),
        ...(manuals.length === 0 ? ['復旧の手順書の記録'] : []),
      ],
    }
  },
})
