import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../offline.ts'

/** The words about using the page without a network. */
export const offlineText: Translated<typeof japanese.offlineText> = {
  about: '关于离线使用',
  /** @param issued 「2026-11-22」 */
  age: (issued: string, days: string) =>
    `没有连接网络，因此用保留在这台设备上的 ${issued} 发布的版本（${days}天前）计算。`,
  aged: (issued: string, days: string) =>
    `服务器上的是 ${issued} 发布的版本（${days}天前）。此后的更正和通知可能尚未送达。`,
  unproven: '您的浏览器没有确认发布者签名的方法。只有在连接网络时才能使用。',
  framed: '本页不能在其他网站的框架中使用。请从市区町村主页的链接打开。',
  stopped: {
    title: '本页目前停止使用',
    text: '市区町村或运营者因有需要确认的事项，停止了本页。填写的内容没有发送到任何地方。',
    next: '如果着急，请咨询您所在市区町村的税务课。恢复后，重新打开本页即可使用。',
  },
  unopened: {
    title: '本页尚未公开',
    text: '在市区町村决定公开之前，无法在这里计算。',
    next: '如果着急，请咨询您所在市区町村的税务课。公开后，重新打开本页即可使用。',
  },
  expired: {
    title: '本版本发布已超过30天',
    text: '发布后超过30天的版本不进行计算。因为在此期间，税率或计算可能已经修正。',
    next: '请连接网络后再次打开本页。如果连接后仍然如此，请确认设备的日期，并告知您所在的市区町村。',
  },
  broken: {
    title: '收到的文件与发布的文件不同',
    text: '文件可能在途中被改写，因此不进行计算。填写的内容没有发送到任何地方。',
    next: '请稍后重新打开。如果反复出现，请告知您所在的市区町村。',
  },
  absent: {
    title: '这台设备上还没有本页',
    text: '没有连接网络，因此不能打开新的页面。',
    next: '请连接网络后再次打开。打开过一次的页面，下次起也可以离线使用。',
  },
  unknown: {
    title: '此地址没有页面',
    text: '地址有误，或页面的位置已变更。',
    next: '请从市区町村主页的链接重新打开。',
  },
}
