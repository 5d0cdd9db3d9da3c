import { clockText, contactGroupNames, contactGroups } from '../../alerts/contacts.ts'
import { escalationChart } from '../parts/escalation.ts'
import { registers } from '../../registers/registers.ts'
import { differences } from '../../registers/entry.ts'
import type { ContactFact, EntryFact } from '../facts.ts'
import { paper, type PaperDefinition } from '../paper.ts'
import { within } from '../parts/dated.ts'
import { onRecord, registerTable } from '../parts/register.ts'
import { column, tableOr, written } from '../parts/table.ts'
import { from } from '../traced.ts'

const neededRoles = ['統括', '運用', '窓口', '緊急時'] as const

/** 保守体制表. (F02) */
export const staff: PaperDefinition = paper({
  title: '保守体制表',
  form: 'F02',
  lead: '保守の体制と連絡先です。公開の前に出し、変えたら「体制変更通知書」を出します。',
  period: 'day',
  due: [{ kind: 'opening' }],
  orientation: 'landscape',
  judged: [],
  requirements: ['fujisawa-3-1-a'],
  needs: ['contacts', 'escalation'],
  body: (facts) => {
    const roles = new Set(onRecord(facts, 'duties').map(({ fields }) => fields['role']))
    const subcontractors = facts
      .entries('outside-services')
      .filter(({ fields, state }) => state !== 'retired' && fields['kind'] === '再委託')
    return {
      sections: [
        registerTable(facts, 'duties', undefined, '体制'),
        escalationChart(facts),
        contactTable(facts),
        tableOr(
          '再委託先',
          [column('名前', 12), column('事業者', 12), column('扱う情報', 20)],
          subcontractors.map(({ ref, fields }) => {
            const of = from(ref)
            return [
              of.text(fields['name'] ?? ''),
              of.text(fields['company'] ?? ''),
              of.text(fields['information'] ?? ''),
            ]
          }),
          '再委託先の記録はありません。',
        ),
      ],
      lacks: neededRoles
        .filter((role) => !roles.has(role))
        .map((role) => `台帳「体制・連絡先」の「${role}」（承認済み）`),
    }
  },
})

function contactTable({ contacts }: { readonly contacts: readonly ContactFact[] }) {
  return tableOr(
    '連絡先',
    [
      column('区分', 6),
      column('順', 3),
      column('氏名・名前', 9),
      column('所属', 10),
      column('電話', 8),
      column('宛先', 12),
      column('受付', 9),
      column('届くことを確かめた日時', 9),
    ],
    contacts.map((one) => {
      const { ref, group, place, name, organisation, tel, address, hours, verifiedAt } = one
      const of = from(ref)
      const days = hours.days === 'all' ? '毎日' : '開庁日'
      return [
        of.text(contactGroups[group]),
        of.number(place),
        of.text(name),
        of.text(organisation),
        of.text(tel),
        of.text(address),
        of.text(`${days} ${clockText(hours.from)}–${clockText(hours.to)}`),
        verifiedAt === undefined ? of.text('まだ') : of.moment(verifiedAt),
      ]
    }),
    '連絡先が登録されていません。',
  )
}

/** 連絡体制図・連絡フロー図. (F27) */
export const contactChart: PaperDefinition = paper({
  title: '連絡体制図・障害時連絡先',
  form: 'F27',
  lead: '障害のとき、だれに、どの順で知らせるかです。公開の前に出します。',
  period: 'day',
  due: [{ kind: 'opening' }],
  orientation: 'portrait',
  judged: [{ id: 'hardware', label: 'ハードウェアの故障のときの流れ', needed: true }],
  requirements: ['chiyoda-10-a', 'chiyoda-12-a', 'tochigi-4-1-a', 'fujisawa-3-10-b'],
  needs: ['contacts', 'escalation'],
  body: (facts, given) => ({
    sections: [
      escalationChart(facts),
      contactTable(facts),
      ...written('記入', [['ハードウェアの故障のときの流れ', given['hardware']]]),
    ],
    lacks: contactGroupNames
      .filter((group) => !facts.contacts.some((one) => one.group === group))
      .map((group) => `「${contactGroups[group]}」の連絡先`),
  }),
})

/** What changed in an entry within a period, version by version. */
function changesWithin(entry: EntryFact, keep: (at: number) => boolean) {
  const { fields } = registers.duties
  return entry.versions.flatMap((version, i) => {
    if (!keep(version.at)) return []
    const before = entry.versions[i - 1]?.fields ?? {}
    return differences({ fields }, before, version.fields).map((change) => ({
      entry,
      version,
      label: fields.find(({ id }) => id === change.field)?.label ?? change.field,
      before: change.before,
      after: change.after,
    }))
  })
}

/** 体制変更通知書. (F03) */
export const staffChanges: PaperDefinition = paper({
  title: '体制変更通知書',
  form: 'F03',
  lead: '体制・連絡先の、その月に変わったところです。変えたらすみやかに出します。',
  period: 'month',
  due: [],
  orientation: 'landscape',
  judged: [{ id: 'handover', label: '引継ぎの状況', needed: true }],
  requirements: ['fujisawa-3-1-b'],
  needs: [],
  body: ({ entries, period }, given) => ({
    sections: [
      tableOr(
        '変わったところ',
        [
          column('体制の番号', 5),
          column('項目', 9),
          column('前', 13),
          column('後', 13),
          column('理由', 12),
          column('変えた日時', 9),
          column('変えた人', 7),
        ],
        entries('duties')
          .flatMap((entry) => changesWithin(entry, (at) => within(period, at)))
          .map(({ entry, version, label, before, after }) => {
            const of = from(entry.ref)
            return [
              of.number(entry.number),
              of.text(label),
              of.text(before === '' ? '（なし）' : before),
              of.text(after === '' ? '（なし）' : after),
              of.text(version.number === 1 ? '新しく登録' : version.reason),
              of.moment(version.at),
              of.text(version.by),
            ]
          }),
        'この月に変わったところはありません。',
      ),
      ...written('記入', [['引継ぎの状況', given['handover']]]),
    ],
    lacks: [],
  }),
})
