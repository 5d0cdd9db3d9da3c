import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../entrance.ts'

/** The words of the first screen. */
export const entranceText: Translated<typeof japanese.entranceText> = {
  title: '您想做什么？',
  tiles: {
    tax: {
      title: '想知道税额',
      text: '看着源泉征收票（「源泉徴収票」）填写，立即显示住民税和理由。',
    },
    furusato: {
      title: '故乡税（「ふるさと納税」）的限度额',
      text: '根据1张源泉征收票和家庭情况，30秒左右即可。',
    },
    you: {
      title: '制作申报书',
      text: '按顺序提问。可以制作向市区町村提交的申报书，以及用于eLTAX的誊写用一览表。',
    },
    'no-income': { title: '没有收入', text: '回答3个问题，直到做好申报书。' },
  },
  needed: '需要申报吗？　用3个问题确认',
  severance: '确认退职金的税额',
  open: '从保存的文件或链接继续',
  kept: '有填写到一半的内容。',
  resume: '继续填写',
  promise: '未经您同意，不会保留填写的金额。随时可以保存，也随时可以清除。',
  estimate:
    '这里显示的金额是试算。所得税的确定申告书可以在国税厅的「確定申告書等作成コーナー」制作。',
  broken: '由于我方的问题，本页无法开始计算。请稍后重新打开。',
  loading: '正在准备计算…',
}
