import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../people-fields.ts'
import type { GroupTexts } from '../../form/fields/texts.ts'

/** 「令和7年」: a year of income, as people call it. */
export const incomeYear: Translated<typeof japanese.incomeYear> = (year: number): string =>
  `令和${year === 2019 ? '元' : year - 2018}年`

const incomes = {
  kyuyo: {
    label: (year: number) => `${incomeYear(year)}の給与の収入`,
    hint: 'パート・アルバイトなど、税金が引かれる前の金額',
  },
  nenkin: {
    label: (year: number) => `${incomeYear(year)}の公的年金の収入`,
    hint: '税金などが引かれる前の金額',
  },
  sonota: {
    label: (year: number) => `${incomeYear(year)}のそのほかの所得`,
    hint: '収入から経費を引いた金額',
  },
}

/** When and where, who, and what kinds of income. */
export const peopleFields: GroupTexts<
  'basho' | 'shurui' | 'nashi' | 'kazoku' | 'haigusha' | 'shinzoku' | 'anata'
> = {
  basho: {
    title: '年度と市区町村',
    fields: {
      nendo: {
        label: '年度',
        hint: (year) => `${incomeYear(year)}（${year}年）1月から12月までの収入にかかる税です。`,
      },
      dantai: { label: '1月1日に住んでいた市区町村' },
      ken: { label: '都道府県', hint: '選ぶと、その市区町村の一覧が出ます' },
      shichoson: { label: '市区町村' },
      kyuchi: {
        label: '級地',
        hint: '住民税がかからない所得を決めるために使います。わからないときは、1級地のままにしてください',
      },
    },
  },
  shurui: {
    title: 'ほかに、どんな収入がありましたか',
    whose: () => '収入の種類',
    fields: {
      eigyo: { label: '自分の事業', hint: 'お店、フリーランスなど（営業等）' },
      nogyo: { label: '農業' },
      fudosan: { label: '家賃・地代', hint: '不動産の貸付け' },
      rishi: { label: '外国の預金などの利子' },
      haito: { label: '配当・分配金' },
      kabu: { label: '株・投資信託の売却' },
      tochi: { label: '土地・建物の売却' },
      ichiji: { label: '満期の保険金・賞金', hint: '一時所得' },
      zatsu: { label: '副業・個人年金・暗号資産', hint: '雑所得' },
      joto: { label: '金・会員権などの売却', hint: '総合課税の譲渡' },
      sakimono: { label: '先物・FX' },
      sanrin: { label: '山林の売却' },
      taishoku: {
        label: '住民税を引かれなかった退職金',
        hint: 'ふつうの退職金は、選ばないでください。もらうときに税金が引かれています。引かれる金額は「退職金の税金」で計算できます',
      },
      kurikoshi: { label: '前の年から繰り越した損失' },
    },
  },
  nashi: {
    title: '収入がなかった人',
    whose: () => '収入がなかった人',
    fields: {
      nai: {
        label: (year) => `${incomeYear(year)}の1月から12月まで、収入がなかった`,
        hint: '遺族年金・障害年金・失業給付だけの人も、そうです（税金がかからない収入です）',
      },
      kurashi: { label: 'どのように生活しましたか' },
      riyu: { label: 'どうして申告が要りますか' },
    },
  },
  kazoku: {
    title: '配偶者と親族',
    fields: {
      haigusha: {
        label: '配偶者（夫か妻）',
        hint: 'いっしょに生活している人（生計を一にする人）です。結婚の届けを出していない人は、入りません',
      },
    },
  },
  haigusha: {
    title: '配偶者',
    whose: () => '配偶者',
    fields: {
      ...incomes,
      birth: {
        label: '配偶者の生まれた日',
        hint: '年金をもらっている人と、70歳くらいからの人は、入れてください',
        short: '生まれた日',
      },
      shogai: { label: '障害' },
      dokyo: { label: 'いっしょに住んでいる' },
      kokugai: { label: '国外に住んでいる' },
    },
  },
  shinzoku: {
    title: '親族',
    whose: (number) => `${number}人目の親族`,
    item: {
      title: (number) => `${number}人目の親族`,
      addFirst: '＋ 子や親などの親族を入れる',
      add: () => '＋ 親族をもう一人',
      remove: (number) => `${number}人目を取り消す`,
    },
    fields: {
      zokugara: { label: 'あなたから見た続柄', short: '続柄' },
      birth: { label: '生まれた日', hint: '例 平成23年2月28日、2011-02-28' },
      ...incomes,
      dokyo: { label: 'いっしょに住んでいる' },
      shogai: { label: '障害' },
      kokugai: { label: '住んでいる国' },
      'hoka-fuyo': {
        label: 'ほかの人が、この人の扶養控除を使っている',
        hint: '扶養控除には入りません。所得金額調整控除だけに使います',
      },
      senju: {
        label: 'あなたの店や会社などの仕事だけをしている家族（事業専従者）',
        hint: '青色で給料をもらった人か、白色の事業専従者です。扶養控除はありません',
      },
    },
  },
  anata: {
    title: 'あなたのこと',
    fields: {
      birth: {
        label: 'あなたの生まれた日',
        hint: '年金をもらっている人と、18歳くらいまでの人は、必ず入れてください（例 昭和30年4月1日）',
      },
      shogai: { label: '障害', short: 'あなたの障害' },
      hitorioya: {
        label: 'ひとり親',
        hint: '結婚していなくて、いっしょに生活する子がいる人です。結婚の届けを出さないで夫婦のように生活している人（事実婚の人）は、入りません。子は「配偶者と親族」に入れてください',
      },
      kafu: { label: '寡婦（ひとり親に当たらない女性）' },
      'kinro-gakusei': { label: '働きながら学校に通っている（勤労学生）' },
      'seikatsu-fujo': { label: '1月1日に生活保護の生活扶助を受けていた' },
    },
  },
}
