import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../people-fields.ts'

import type { GroupTexts } from '../../form/fields/texts.ts'

/** 「令和7年」: a year of income, as people call it. */
export const incomeYear: Translated<typeof japanese.incomeYear> = (year: number): string =>
  `${year}年`

const incomes = {
  kyuyo: {
    label: (year: number) => `${incomeYear(year)}的工资收入`,
    hint: '包括零工、兼职，扣税前的金额',
  },
  nenkin: {
    label: (year: number) => `${incomeYear(year)}的公共养老金收入`,
    hint: '扣除税金等之前的金额',
  },
  sonota: {
    label: (year: number) => `${incomeYear(year)}的其他所得`,
    hint: '收入减去经费后的金额',
  },
}

/** When and where, who, and what kinds of income. */
export const peopleFields: GroupTexts<
  'basho' | 'shurui' | 'nashi' | 'kazoku' | 'haigusha' | 'shinzoku' | 'anata'
> = {
  basho: {
    title: '年度与市区町村',
    fields: {
      nendo: {
        label: '年度',
        hint: (year) => `对${year}年1月至12月的收入所课的税。`,
      },
      dantai: { label: '1月1日居住的市区町村' },
      ken: { label: '都道府县', hint: '选择后显示该地的市区町村一览' },
      shichoson: { label: '市区町村' },
      kyuchi: {
        label: '级地（「級地」）',
        hint: '用于计算不用缴纳住民税的所得限度。不清楚时保持1级地',
      },
    },
  },
  shurui: {
    title: '收入的种类',
    whose: () => '收入的种类',
    fields: {
      eigyo: { label: '自营事业', hint: '商店、自由职业等（营业等）' },
      nogyo: { label: '农业' },
      fudosan: { label: '房租、地租', hint: '不动产出租' },
      rishi: { label: '外国存款等的利息' },
      haito: { label: '股息与分配金' },
      kabu: { label: '出售股票、投资信托' },
      tochi: { label: '出售土地、建筑物' },
      ichiji: { label: '保险满期金、奖金', hint: '临时所得' },
      zatsu: { label: '副业、个人年金、加密资产', hint: '杂项所得（「雑所得」）' },
      joto: { label: '出售黄金、会员权等', hint: '综合课税的转让（「総合課税の譲渡」）' },
      sakimono: { label: '期货、FX' },
      sanrin: { label: '出售山林' },
      taishoku: {
        label: '未扣住民税的退职金',
        hint: '普通的退职金在支付时税已扣完，不用选。扣除的金额可以在“退职金的税额”里计算',
      },
      kurikoshi: { label: '从上一年结转的亏损' },
    },
  },
  nashi: {
    title: '没有收入的人',
    whose: () => '没有收入的人',
    fields: {
      nai: {
        label: (year) => `${incomeYear(year)}1月至12月没有收入`,
        hint: '只有遗属年金（「遺族年金」）、残障年金（「障害年金」）、失业给付的人也符合（这些是不课税的收入）',
      },
      kurashi: { label: '您是怎样生活的' },
      riyu: { label: '为什么需要申报' },
    },
  },
  kazoku: {
    title: '配偶与亲属',
    fields: {
      haigusha: { label: '配偶（丈夫或妻子）', hint: '共同生活的人，不包括事实婚姻' },
    },
  },
  haigusha: {
    title: '配偶',
    whose: () => '配偶',
    fields: {
      ...incomes,
      birth: {
        label: '配偶的出生日期',
        hint: '有养老金的人和70岁左右及以上的人请填写',
        short: '出生日期',
      },
      shogai: { label: '残障（「障害」）' },
      dokyo: { label: '同住' },
      kokugai: { label: '住在国外' },
    },
  },
  shinzoku: {
    title: '亲属',
    whose: (number) => `第${number}名亲属`,
    item: {
      title: (number) => `第${number}名亲属`,
      addFirst: '＋ 添加子女、父母等亲属',
      add: () => '＋ 再添加一名亲属',
      remove: (number) => `删除第${number}名`,
    },
    fields: {
      zokugara: { label: '与您的关系', short: '关系' },
      birth: { label: '出生日期', hint: '例 2011-02-28' },
      ...incomes,
      dokyo: { label: '同住' },
      shogai: { label: '残障（「障害」）' },
      kokugai: { label: '居住国家' },
      'hoka-fuyo': {
        label: '由他人列入扶养',
        hint: '不计入扶养扣除，仅用于所得金额调整扣除',
      },
      senju: {
        label: '是您事业的专从者',
        hint: '青色申报中领取工资的人，或白色申报的事业专从者。此人不能适用扶养扣除',
      },
    },
  },
  anata: {
    title: '关于您',
    fields: {
      birth: {
        label: '您的出生日期',
        hint: '有养老金的人和18岁左右及以下的人请务必填写（例 1955-04-01）',
      },
      shogai: { label: '残障（「障害」）', short: '您的残障' },
      hitorioya: {
        label: '单亲（「ひとり親」）',
        hint: '未结婚（也没有事实婚姻）且有共同生活的子女的人。子女请填入“配偶与亲属”',
      },
      kafu: { label: '寡妇（「寡婦」，不属于单亲的女性）' },
      'kinro-gakusei': { label: '一边工作一边上学（「勤労学生」）' },
      'seikatsu-fujo': { label: '1月1日正在接受生活保护的「生活扶助」' },
    },
  },
}
