import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../about.ts'

/** 「2026年1月5日」 */
const inChinese = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** 「2026年度」, and as it is called in Japan. @param reiwa the year of Reiwa */
const inReiwa = (reiwa: number): string => `${reiwa + 2018}年度「令和${reiwa}年度」`

/** The words of the pages about this site. */
export const aboutText: Translated<typeof japanese.aboutText> = {
  toForm: '返回试算页面',
  /** @param day 「2026-01-05」 */
  day: inChinese,
  scope: {
    title: '已确认的范围',
    lead: '能计算到哪里、用什么确认过、还有什么不确定，都如实写在这里。表中的数字由测试资料直接得出。',
    law: '所依据的法令',
    lawLead: '以下列日期的条文为准。',
    lawOf: (law: string, day: string) => `「${law}」：${inChinese(day)}的条文`,
    cases: '与公布的计算例的对照',
    casesLead:
      '我们抄录市区町村公布的计算例，每次制作新版本时都测试相同的输入是否得出相同的金额。只写了一部分的例子，从写明的地方开始测试。',
    year: '年度',
    source: '公布的团体',
    passed: '一致的例子',
    failed: '不一致的例子',
    skipped: '不能测试的例子',
    otherProgram: '从其他程序的测试中抄录的例子',
    yearOf: (year: number) => (year === 1 ? '2019年「令和元年」（退职金）' : inReiwa(year)),
    bodies: (count: number) => (count === 0 ? '－' : `${count}个团体`),
    skippedWhy:
      '“不能测试的例子”是指仅凭页面上写的金额不能得知计算过程，或所写的金额之间互相不符的例子。不计入一致。',
    calculated: {
      title: '计算的内容',
      list: [
        '令和3年度（2021年度）至令和9年度（2027年度）的个人住民税（令和9年度是按已公布的修正所做的预告）',
        '工资、公共养老金等、事业、不动产、利息、股息、临时所得（「一時所得」）、杂项所得、综合课税的转让、山林、退职的所得，以及土地建筑物、股票等、期货交易的分离课税',
        '损益通算，以及纯损失、杂损失、自住房产、上市股票等、期货交易的亏损的结转扣除',
        '全部所得扣除，以及调整扣除、股息扣除、住房贷款、捐款、外国税额、股息比例额等的扣除，令和6年度和7年度（2024年度和2025年度）的定额减税',
        '均等比例额、森林环境税、是否免税的判断，从工资或养老金扣除的金额，自己缴纳的金额',
        '市区町村（1,741个团体）和都道府县按条例的加征与减税',
      ],
    },
    notCalculated: {
      title: '不计算的内容',
      text: ['对符合以下情况的人，画面上会说明不能计算。请向市区町村的税务课咨询。'],
      list: [
        '1月1日在日本国内没有住所的人、适用租税条约的人、因灾害等享受减免的人',
        '国外二手建筑物、合伙的亏损的特例，「変動所得」和「臨時所得」的平均课税（「平均課税」）',
        '外国税额的3年结转，特定非常灾害损失的5年结转',
        '国民健康保险费、护理保险费等的金额',
      ],
    },
    doubts: '仍在确认的事项',
    doubtsLead: '以下事项与税额有关时，结果旁边会有标记。',
    engine: '计算程序的测试',
    engineText: [
      '对每条法律规则，都测试金额发生变化的界线及其前后1日元。“收入增加而所得减少的情况不会发生”“增加扣除而税额增加的情况不会发生”等性质，用随机生成的大量申报来测试。',
      '每个金额都附有根据哪一条文、如何得出的理由。按理由重新计算能否得出相同金额，也是测试之一。',
    ],
    source2: '计算程序和测试资料都已公开。',
  },
  privacy: {
    title: '隐私',
    lead: '本网站不接收您的姓名和金额。',
    sections: [
      {
        title: '填写的内容',
        text: [
          '收入、家庭、扣除等填写的内容，只在您使用的设备内计算，不发送到服务器。',
          '本页的安全策略（Content Security Policy）禁止通过图片、通信、表单等发送。策略无法阻止的途径（如转到其他地址），每次制作版本时都通过测试确认程序没有使用。',
        ],
      },
      {
        title: '保留在这台设备上的内容',
        text: [
          '只有在您选择“保留在这台设备上”时，填写的内容才会保留在此浏览器中。随时可以一次清除。',
          '为了没有网络时也能使用，页面和程序的文件会保留在浏览器中。其中不包含填写的内容。',
          '不使用Cookie。',
        ],
      },
      {
        title: '服务器上保留的内容',
        text: [
          '与任何网站一样，打开页面时，来源地址、日期时间、打开的页面名称会留在服务器的记录中。为何目的、保留到何时，由运营本网站的市区町村规定。',
          '程序和表格的一部分在需要时从服务器接收。因此服务器可能知道打开的页面种类和选择的都道府县，但不知道金额和姓名。',
          '完全不使用访问分析、广告以及其他网站的组件。',
        ],
      },
      {
        title: '用链接或二维码传递时',
        text: [
          '在共享链接中，填写的内容放在地址的“#”之后。这部分不会发送到服务器。但是，收到链接的人可以看到内容。',
        ],
      },
      {
        title: '不使用JavaScript的页面',
        text: [
          '只有为不能使用JavaScript的设备准备的页面，会把填写的内容发送到服务器进行计算。服务器返回计算结果后不保留内容，也不写入记录。',
        ],
      },
      {
        title: '个人编号（「マイナンバー」）',
        text: ['没有填写个人编号的栏目。申报书上的该栏目留空。请在提交时自己填写。'],
      },
    ],
  },
  accessibility: {
    title: '无障碍',
    lead: '我们的目标是任何人、用任何设备都能使用。',
    policy: {
      title: '方针',
      text: [
        '对象是本网站的所有页面。目标是 JIS X 8341-3:2016 的AA级和 WCAG 2.2 的AA级。',
        '只用键盘就能完成所有操作。放大到400%、宽度320像素、高对比度显示、打印时也能使用。图表附有内容相同的表格。',
      ],
    },
    result: '测试的结果',
    resultLead: (day: string) => `这是${inChinese(day)}进行的自动测试的结果。`,
    method: (axe: string, browser: string) =>
      `方法：用 axe-core ${axe} 检查在 ${browser} 中打开的各画面（日语页面）。规则是 WCAG 2.0、2.1、2.2 的A级和AA级，以及 axe 推荐的写法。每个画面以320像素和1280像素两种宽度检查，表中的数字是两者的合计。`,
    screen: '画面',
    passed: '合格的规则',
    violations: '不合格',
    unsure: '需要由人判断',
    sum: (screens: number, violations: number) =>
      `在${screens}个画面中，不合格的规则合计为 ${violations}。`,
    not: {
      title: '尚未进行的测试',
      text: [
        '自动测试只能检查达成标准的一部分。由使用屏幕朗读软件的人进行的测试，以及按 JIS X 8341-3:2016 附录进行的全部项目的测试，尚未进行。因此没有写“符合标准”（「準拠」）。',
      ],
    },
    tell: '如有不便使用的地方，请告知“咨询”页面上的窗口。',
  },
  news: {
    title: '通知与更正',
    lead: '来自市区町村的通知，以及修正计算的记录。',
    notices: '通知',
    noNotices: '目前没有通知。',
    corrections: '更正的通知',
    correctionsLead:
      '计算有错误时，什么时候、哪些人的、哪项金额有变化，都记录在这里。对符合情况的人，也会显示在试算结果旁边。',
    noCorrections: '没有更正过。',
    unknown: '从市区町村页面的链接打开时，会显示该市区町村的通知。',
    /** @param years 「R8」 and the like */
    years: (years: readonly string[]) =>
      `对象年度：${years.map((year) => inReiwa(Number(year.slice(1)))).join('、')}`,
    more: '查看详情',
  },
  contact: {
    title: '咨询',
    lead: '关于税额和申报，请咨询您所在市区町村的税务课。',
    unknown: '税务课的电话号码写在市区町村的主页或税额决定通知书（「税額決定通知書」）上。',
    office: '负责部门',
    phone: '电话',
    hours: '受理时间',
    address: '地址',
    site: '主页',
    differs: {
      title: '认为计算有误时',
      text: ['请先把计算的理由打印在纸上。这样说明更快、更准确。'],
      list: [
        '在试算页面按“用A4打印”。会显示填写的内容和计算的步骤（也可以保存为PDF）。',
        '如有税额决定通知书，请在不同的行上做记号。',
        '请把这张纸放在手边，打电话给税务课，或带到窗口。',
      ],
    },
    noSend: '本网站不会发送金额或文件，也没有发送邮件的栏目。',
  },
  licences: {
    title: '许可证',
    lead: '本网站的计算程序「税守」（Zeimori）按 Apache License 2.0 公开。',
    fonts: '字体是 Noto Sans JP（SIL Open Font License 1.1）。',
    whole: '所使用的全部软件的许可证原文',
    version: (version: string) => `当前版本：${version}`,
  },
}
