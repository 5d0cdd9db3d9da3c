import type { GroupTexts } from '../../form/fields/texts.ts'
import { incomeYear } from './people-fields.ts'

/** What was paid, and what is taken off the tax for it. */
export const deductionFields: GroupTexts<
  'hoka' | 'iryohi' | 'zasson' | 'kifu' | 'hoka-kifu' | 'jutaku' | 'gaikoku' | 'zennendo' | 'jijo'
> = {
  hoka: {
    title: '源泉徴収票にない保険料・掛金',
    fields: {
      'shakai-hoken': {
        label: '自分で払った社会保険料',
        hint: '国民健康保険、国民年金、介護保険など。源泉徴収票に書いてあるものは入れません',
      },
      kakekin: {
        label: 'iDeCo・小規模企業共済などの掛金',
        hint: '源泉徴収票に書いてあるものは入れません',
      },
      'shin-seimei': { label: '新生命保険料', hint: '2012年からの契約。払った金額' },
      'kyu-seimei': { label: '旧生命保険料', hint: '2011年までの契約。払った金額' },
      'kaigo-iryo': { label: '介護医療保険料' },
      'shin-nenkin': { label: '新個人年金保険料' },
      'kyu-nenkin': { label: '旧個人年金保険料' },
      jishin: { label: '地震保険料', hint: '払った金額' },
      'kyu-choki': { label: '旧長期損害保険料', hint: '2006年末までの長期の損害保険' },
    },
  },
  iryohi: {
    title: '医療費',
    lead: 'あなたと、いっしょに生活している家族のために払ったお金です。医療費控除かセルフメディケーション税制の、どちらか一つだけ使えます。',
    whose: () => '医療費',
    fields: {
      tokurei: { label: 'どちらを使いますか', short: '控除の種類' },
      shiharai: { label: '払った金額', hint: '1年分の合計' },
      hoten: {
        label: '保険などでもどった金額',
        hint: '高い医療費を払ってもどったお金（高額療養費）、入院してもらったお金（入院給付金）、子どもが生まれてもらったお金（出産育児一時金）など',
      },
    },
  },
  zasson: {
    title: '災害・盗難の損失',
    lead: '災害・盗難・横領で、生活で使う物がこわれたり、なくなったりしたときです。横領は、預けた物などを、勝手に使われることです。',
    whose: () => '災害・盗難の損失',
    fields: {
      sonshitsu: { label: '損害の金額', hint: '災害の片付けなどに払った金額を含めます' },
      saigai: { label: 'そのうち、災害の片付けなどに払った金額', hint: '災害関連支出' },
      hoten: { label: '保険などで補われる金額' },
    },
  },
  kifu: {
    title: 'ふるさと納税',
    fields: {
      furusato: {
        label: 'ふるさと納税をした金額',
        hint: (year) => `${incomeYear(year)}の1月から12月までの合計`,
      },
      onestop: { label: 'ワンストップ特例を使います。確定申告をしません' },
    },
  },
  'hoka-kifu': {
    title: 'そのほかの寄附',
    fields: {
      bokin: {
        label: '共同募金・日本赤十字社への寄附',
        hint: '住んでいる都道府県の共同募金会と、日本赤十字社の支部です',
      },
      'jorei-ken': {
        label: '都道府県の条例で指定された法人への寄附',
        hint: '両方が指定している法人への寄附は、両方の欄に入れます',
      },
      'jorei-shi': { label: '市区町村の条例で指定された法人への寄附' },
    },
  },
  jutaku: {
    title: '住宅ローン控除（確定申告をした人）',
    lead: '源泉徴収票に書いてある金額は、ここに入れません。源泉徴収票の欄に入れてください。',
    whose: () => '住宅ローン控除',
    fields: {
      kanogaku: {
        label: '所得税の住宅ローン控除の額',
        hint: '確定申告書の「住宅借入金等特別控除」の金額。引ききれなかった分も入れます',
      },
      kyoju: { label: '住み始めた日', hint: '例 令和3年3月10日' },
      kubun: { label: '消費税8％・10％で買ったときの区分' },
    },
  },
  gaikoku: {
    title: '外国で引かれた税',
    lead: '外国の配当などから、外国の所得税を引かれた人です。金額は、所得税の外国税額控除の明細書に書いてあります。',
    whose: () => '外国税額控除',
    fields: {
      zeigaku: { label: '外国の所得税の額' },
      gendo: { label: '所得税の控除限度額' },
      fukko: { label: '復興特別所得税の控除限度額' },
    },
  },
  zennendo: {
    title: '前の年度に年金から引かれた住民税',
    fields: {
      'zennendo-nenkin': {
        label: '前の年度の、年金の分の住民税（1年分）',
        hint: '前の年度の税額決定通知書に書いてある金額です。はじめて年金から引かれる人は、何も入れません',
      },
    },
  },
  jijo: {
    title: '特別な事情',
    lead: 'どれかに「はい」の人は、ここの計算は参考です。住んでいる市区町村に聞いてください。',
    whose: () => '特別な事情',
    fields: {
      jusho: { label: '1月1日に日本に住所がなかった' },
      joyaku: { label: '租税条約で、税金がない、または少なくなる' },
      'kokugai-chuko': { label: '国外の中古の建物で損失がある' },
      kumiai: { label: '組合（投資など）の事業で損失がある' },
      genmen: { label: '災害などで、税金を少なくしてもらう' },
    },
  },
}
