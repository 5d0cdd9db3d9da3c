import type { Needed } from '../../form/needed.ts'
import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../needed.ts'

/** The three questions of 「申告は必要？」 and what follows from the answers. */
export const neededText: Translated<typeof japanese.neededText> = {
  questions: '3个问题',
  choose: '请选择',
  kakutei: {
    label: '您做了（或打算做）所得税的确定申告（「確定申告」）吗？',
    suru: '做了或打算做',
    shinai: '不做',
  },
  shunyu: {
    label: '您有哪些收入？',
    kyuyo: '只有工资（雇主已向市区町村报告）',
    nenkin: '只有公共养老金',
    nashi: '没有收入',
    hoka: '还有其他收入（副业、不动产、一次性收入等）',
  },
  kojo: {
    label: '您想使用源泉征收票上没有写的扣除吗？',
    aru: '想使用',
    nai: '不使用',
  },
  kojoHint: '医疗费、自己缴纳的社会保险费和人寿保险费、追加扶养等',
  onward: {
    you: '制作申报书',
    tax: '想知道税额',
    'no-income': '转到没有收入的人的申报',
  },
}

export const neededAnswers: Readonly<Record<Needed, string>> = {
  unknown: '回答问题后，这里会显示答案。',
  'no-filed':
    '不需要住民税申报。确定申告的内容会传达给市区町村。只与住民税有关的项目（股息比例额等），请写在确定申告书的「住民税に関する事項」栏。',
  'no-reported': '不需要住民税申报。雇主或养老金的支付者已向市区町村报告。',
  'worth-it':
    '申报不是义务，但申报后住民税可能减少。所得税也可能退还，因此建议可以做确定申告的人做确定申告。',
  'if-asked':
    '通常不需要。但是，需要所得证明书（「所得証明書」，即「非課税証明書」）的人，以及要办理国民健康保险、护理保险、儿童津贴（「児童手当」）等手续的人，请申报。没有被任何人列入扶养的人，可能会被要求申报。',
  yes: '需要住民税申报。即使副业等的所得在20万日元以下、不需要所得税确定申告的人，也需要住民税申报。',
}
