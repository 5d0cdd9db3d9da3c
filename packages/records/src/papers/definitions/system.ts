import { logItems, recordedAnswers } from '../../audit/items.ts'
import { paper, type PaperDefinition } from '../paper.ts'
import { evidenceTable } from '../parts/evidence.ts'
import { registerTable } from '../parts/register.ts'
import { missingHosts, platformSections } from '../parts/software.ts'
import { column, notes, pairs, tableOr, written } from '../parts/table.ts'
import { from, ofProduct } from '../traced.ts'

/** ログ取得項目・保存期間の提案書. (F12) */
export const logProposal: PaperDefinition = paper({
  title: 'ログ取得項目・保存期間の提案書',
  form: 'F12',
  lead: '何を、どれだけの間、どう守って残すかの提案です。公開の前に承認を受けます。一覧は、プログラムの定義そのものから作ります。',
  period: 'day',
  due: [{ kind: 'opening' }],
  orientation: 'portrait',
  judged: [
    { id: 'place', label: '保管場所', needed: true },
    { id: 'frequency', label: '点検の頻度', needed: true },
  ],
  requirements: ['tochigi-3-8-e'],
  needs: ['limits'],
  body: ({ limits }, given) => ({
    sections: [
      pairs(
        '残し方',
        ['保存期間（年以上）', from(limits.ref).number(limits.limits.logYears)],
        ['改ざんの防止', ofProduct.text('追記だけを許し、記録を鎖と木でつないで署名する')],
        ['閲覧できる人', ofProduct.text('自分の自治体の担当・管理者、提供者の運用者・監査人')],
      ),
      ...written('記入', [
        ['保管場所', given['place']],
        ['点検の頻度', given['frequency']],
      ]),
      notes('どの記録にもあるもの', ...recordedAnswers),
      tableOr(
        '記録する操作',
        [column('区分', 12), column('操作', 26)],
        logItems.map(({ name, theme }) => [ofProduct.text(theme), ofProduct.text(name)]),
        '',
      ),
    ],
    lacks: [],
  }),
})

/** システム構成・ネットワーク構成提供書. (F13) */
export const configuration: PaperDefinition = paper({
  title: 'システム構成・ネットワーク構成提供書',
  form: 'F13',
  lead: 'システムとネットワークの構成です。公開の前と、変えたときに出します。',
  period: 'day',
  due: [{ kind: 'opening' }],
  orientation: 'landscape',
  judged: [
    {
      id: 'network',
      label: 'ネットワークの構成',
      hint: '構成図は台帳の添付で出します。',
      needed: true,
    },
    {
      id: 'allowed',
      label: '許している通信',
      hint: './zeimori host が書き出した通信の表を写します。',
      needed: true,
    },
    { id: 'certificates', label: '証明書（名前・発行者・期限・取得方法）', needed: true },
  ],
  requirements: ['tochigi-3-1-a', 'tochigi-3-1-b', 'tochigi-3-1-c', 'tochigi-3-1-d'],
  needs: ['hosts', 'evidence'],
  body: ({ hosts, evidence, ...facts }, given) => ({
    sections: [
      ...platformSections(hosts),
      registerTable(facts, 'sites', undefined, '設置場所'),
      registerTable(facts, 'domains', undefined, 'ドメイン'),
      evidenceTable(
        '通信と証明書の検査',
        evidence.filter(
          ({ probe }) => probe.startsWith('tls/') || probe.startsWith('http/redirects'),
        ),
      ),
      ...written('記入', [
        ['ネットワークの構成', given['network']],
        ['許している通信', given['allowed']],
        ['証明書', given['certificates']],
      ]),
    ],
    lacks: missingHosts(hosts),
  }),
})

/** 資源限界値開示書・利用率. (F24) */
export const capacity: PaperDefinition = paper({
  title: '資源限界値開示書・利用率',
  form: 'F24',
  lead: '割り当てた資源と、それで応えられる限界です。公開の前と、求められたときに出します。',
  period: 'day',
  due: [{ kind: 'opening' }],
  orientation: 'portrait',
  judged: [
    { id: 'storage', label: '割り当てた容量（ディスク・データベース）', needed: true },
    { id: 'network', label: '帯域', needed: true },
    { id: 'ceiling', label: '応えられる限界（毎秒の数・応答時間）と測った日', needed: true },
    { id: 'use', label: 'いまの利用率と推移', needed: true },
    { id: 'balancing', label: '負荷分散・キャッシュの要否', needed: true },
  ],
  requirements: ['gyomu-9-a', 'gyomu-9-b', 'gyomu-9-c', 'fujisawa-3-4-a'],
  needs: ['hosts', 'alerts'],
  body: ({ hosts, alerts }, given) => {
    const heavy = alerts.filter(({ kind, drill }) => (kind === 'load' || kind === 'dos') && !drill)
    return {
      sections: [
        ...written('資源と限界', [
          ['割り当てた容量', given['storage']],
          ['帯域', given['network']],
          ['応えられる限界と測った日', given['ceiling']],
          ['いまの利用率と推移', given['use']],
          ['負荷分散・キャッシュの要否', given['balancing']],
        ]),
        ...platformSections(hosts),
        pairs('これまでの負荷の警報', [
          '回数',
          from('all:alert', ...heavy.map(({ ref }) => ref)).number(heavy.length),
        ]),
      ],
      lacks: [],
    }
  },
})
