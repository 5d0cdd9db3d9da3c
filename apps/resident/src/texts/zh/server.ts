import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../server.ts'

/** What the listener says when it cannot answer. */
export const serverText: Translated<typeof japanese.serverText> = {
  title: '无法显示页面',
  notFound: '找不到该页面。请确认地址，或返回试算的首页。',
  notAllowed: '不能以这种方式使用本页。请返回试算的首页。',
  tooLarge: '发送的内容过大。请从试算的首页重新填写。',
  wrongType: '无法读取发送的内容。请从试算的首页重新填写。',
  tooSlow: '发送时间过长。请从试算的首页再试一次。',
  badRequest: '无法读取发送的内容。请从试算的首页重新填写。',
  failed: '由于我方的问题未能计算。请稍后再试。',
  number: (number: string) => `咨询时请告知此编号：${number}`,
  back: '到试算的首页',
}
