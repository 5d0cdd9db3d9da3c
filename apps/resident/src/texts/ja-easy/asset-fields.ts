import type { GroupTexts } from '../../form/fields/texts.ts'

const takings = {
  shunyu: { label: '売った金額' },
  keihi: { label: '買った金額と、売るための費用', hint: '取得費と譲渡費用の合計' },
}

/** What came in from what is owned and sold. */
export const assetFields: GroupTexts<
  | 'rishi'
  | 'haito'
  | 'kabu'
  | 'ippan-kabu'
  | 'tochi'
  | 'joto'
  | 'joto-choki'
  | 'sakimono'
  | 'sanrin'
  | 'taishoku'
  | 'kurikoshi'
> = {
  rishi: {
    title: '利子',
    lead: '日本の銀行の預貯金の利子は、ここに入れません（税金はもう引かれています）。',
    fields: {
      rishi: { label: '総合課税の利子', hint: '外国の銀行の預金の利子など' },
    },
  },
  haito: {
    title: '配当・分配金',
    lead: '上場株式などの配当は、申告するか、しないかを選べます。申告すると、合計所得金額が多くなります。すると、国民健康保険料などが高くなることがあります。',
    whose: (number) => `配当 ${number}件目`,
    item: {
      title: (number) => `${number}件目の配当`,
      addFirst: '＋ 配当を入れる',
      add: (number) => `＋ ${number}件目の配当`,
      remove: (number) => `${number}件目の配当を取り消す`,
    },
    fields: {
      shurui: { label: '種類' },
      kazei: { label: '申告のしかた' },
      shunyu: { label: '配当の金額', hint: '税金が引かれる前の金額' },
      fusai: { label: '株を買うための借入金の利子', hint: 'その年に払った分' },
      wari: { label: '引かれた住民税（配当割額）', hint: '支払通知書の「住民税」「配当割額」' },
    },
  },
  kabu: {
    title: '上場株式・投資信託の売却',
    lead: '特定口座年間取引報告書を見て、同じ数字を入れてください。配当は「配当・分配金」に入れてください。',
    whose: (number) => `株式 ${number}件目`,
    item: {
      title: (number) => `${number}件目の口座`,
      addFirst: '＋ 口座を入れる',
      add: (number) => `＋ ${number}件目の口座`,
      remove: (number) => `${number}件目の口座を取り消す`,
    },
    fields: {
      koza: { label: '口座' },
      shinkoku: {
        label: 'この口座を申告しますか',
        hint: 'ほかの口座の損失と合わせたいとき、損失を次の年に使いたいときに、申告します',
      },
      shunyu: { label: '売った金額', hint: '「譲渡の対価の額（収入金額）」' },
      keihi: { label: '買った金額と費用', hint: '「取得費及び譲渡に要した費用の額等」' },
      wari: { label: '引かれた住民税', hint: '「株式等譲渡所得割額」' },
    },
  },
  'ippan-kabu': {
    title: '上場していない株式（一般株式等）',
    whose: () => '一般株式等',
    fields: takings,
  },
  tochi: {
    title: '土地・建物の売却',
    lead: '持っていた期間は、売った年の1月1日までの年数です。',
    whose: (number) => `土地建物 ${number}件目`,
    item: {
      title: (number) => `${number}件目の土地・建物`,
      addFirst: '＋ 土地・建物を入れる',
      add: (number) => `＋ ${number}件目の土地・建物`,
      remove: (number) => `${number}件目の土地・建物を取り消す`,
    },
    fields: {
      kubun: { label: '持っていた期間と区分' },
      ...takings,
      tokubetsu: { label: '特別控除' },
    },
  },
  joto: {
    title: 'そのほかの物の売却（総合課税の譲渡）',
    lead: '金、ゴルフ会員権、機械、仕事で使う車などです。家具や自分の車など、ふだん使う物には税金がかかりません。',
    whose: () => '短期の譲渡',
    fields: {
      shunyu: { label: '5年以内に手放した物の、売った金額' },
      keihi: takings.keihi,
    },
  },
  'joto-choki': {
    title: '5年を超えて持っていた物',
    whose: () => '長期の譲渡',
    fields: {
      shunyu: { label: '5年を超えて持っていた物の、売った金額' },
      keihi: takings.keihi,
    },
  },
  sakimono: {
    title: '先物・FXなど',
    lead: '日本の業者でした先物取引、オプション、店頭FX・CFDなどです。',
    whose: () => '先物取引',
    fields: {
      shunyu: { label: '差益の金額', hint: '決済で得た利益の合計' },
      keihi: { label: '差損と手数料', hint: '決済で出た損失と費用の合計' },
    },
  },
  sanrin: {
    title: '山林の伐採・売却',
    whose: () => '山林',
    fields: { shunyu: { label: '売った金額' }, keihi: { label: '植林費などの必要経費' } },
  },
  taishoku: {
    title: '住民税を引かれなかった退職金',
    lead: '会社が住民税を引いて払った退職金は、ここに入れません。次の年の住民税もかかりません。',
    fields: {
      'taishoku-shotoku': {
        label: '退職所得の金額',
        hint: '国外から払われた退職金など。退職所得控除を引いて、半分にした金額',
      },
    },
  },
  kurikoshi: {
    title: '前の年までから繰り越した損失',
    lead: '住民税の申告書や確定申告書を見て、まだ使っていない損失の金額を入れてください。',
    whose: () => '繰り越した損失',
    fields: {
      jun: { label: '事業などの損失（純損失）' },
      zasson: { label: '災害などの損失（雑損失）' },
      kyoju: { label: '自分の家を売った損失（居住用財産の譲渡損失）' },
      kabu: { label: '上場株式等の譲渡損失' },
      sakimono: { label: '先物取引の損失' },
    },
  },
}
