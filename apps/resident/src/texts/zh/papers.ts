import type { AttachmentCode, Livelihood, TaxReturnReason } from '@zeimori/papers'
import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../papers.ts'

const livelihoods: Readonly<Record<Livelihood, string>> = {
  fuyo: '由家人等供养',
  gakusei: '是学生',
  shitsugyo: '靠雇用保险（「雇用保険」，失业给付）生活',
  nenkin: '靠遗属年金（「遺族年金」）或残障年金（「障害年金」）生活',
  chochiku: '靠存款生活',
  seiho: '接受生活保护（「生活保護」）',
  sonota: '其他',
}

const attachment = {
  identity: () =>
    '确认个人编号和本人身份的证件（个人编号卡「マイナンバーカード」，或通知卡「通知カード」等加上驾驶执照等）。邮寄时附上复印件。',
  'salary-slips': (count) =>
    `工资的源泉征收票（「給与所得の源泉徴収票」）${count}张。没有的月份附上工资明细等。`,
  'pension-slips': (count) => `公共养老金等的源泉征收票（「公的年金等の源泉徴収票」）${count}张`,
  accounts: () =>
    '收支明细书（「収支内訳書」），或蓝色申报决算书（「青色申告決算書」）。账簿和收据留在手边。',
  'side-income': () => '副业、个人年金等的支付调书（「支払調書」）或支付通知，以及能证明经费的资料',
  dividends: () =>
    '股息的支付通知书（「支払通知書」），或特定账户年度交易报告书（「特定口座年間取引報告書」）',
  shares: () =>
    '特定账户年度交易报告书（「特定口座年間取引報告書」），或股票等、期货的转让所得的计算明细书（「計算明細書」）',
  'one-off': () => '满期或解约的支付通知（能证明已付保险费的）',
  transfers: () => '所售物品的买卖合同，以及能证明买价和费用的资料。使用特例时还要附上证明书。',
  'carried-losses': () => '到上一年为止的申报书副本（能证明结转亏损的）',
  'social-insurance': () =>
    '国民年金、国民年金基金的扣除证明书（「控除証明書」）。国民健康保险、护理保险等只要知道所付金额即可。源泉征收票上已有的不需要。',
  'small-business': () => '小规模企业共济或iDeCo的缴费证明书。源泉征收票上已有的不需要。',
  'life-insurance': () =>
    '人寿保险费的扣除证明书（「生命保険料控除証明書」）。源泉征收票上已有的不需要。',
  'quake-insurance': () =>
    '地震保险费的扣除证明书（「地震保険料控除証明書」）。源泉征收票上已有的不需要。',
  student: () => '学生证的复印件，或在学证明书',
  disability: (count) => `障碍者手册（「障害者手帳」）等的复印件 ${count}人份`,
  abroad: (count) =>
    `住在国外的家人的亲属关系文件（「親族関係書類」）和汇款关系文件（「送金関係書類」）${count}人份。外语文件还要附上译文。对30岁以上、未满70岁的人，还需要证明留学或汇款金额等的文件。`,
  casualty: () => '受灾证明书（「り災証明書」）或盗窃报案的证明，以及清理、修理的收据',
  medical: () =>
    '医疗费扣除的明细书（「医療費控除の明細書」），或医疗费通知（「医療費通知」）。不附收据，收据在手边保存5年。',
  'self-medication': () =>
    '自我药疗税制的明细书（「セルフメディケーション税制の明細書」）。不附收据，收据在手边保存5年。',
  donations: () => '捐款收据证明书（「寄附金受領証明書」）。申请过一站式特例的部分也要全部附上。',
  'foreign-tax': () => '能证明在外国所缴税款的文件，以及外国税额扣除的明细书',
} satisfies Readonly<Record<AttachmentCode, (count: string) => string>>

const taxReturn: Readonly<Record<TaxReturnReason, string>> = {
  'withheld-on-shares':
    '从令和6年度（2024年度）起，要扣除股息比例额（「配当割額」）、股票等转让所得比例额（「株式等譲渡所得割額」），需要确定申告。用此申报书不能扣除。',
  'share-income':
    '上市股票等的股息或出售，只有在确定申告中申报的部分，才在住民税中也视为已申报（从令和6年度（2024年度）起）。',
  'carried-losses': '要结转亏损，需要每年连续做确定申告。',
  'home-loan':
    '除已在年末调整（「年末調整」）中享受的人以外，住房贷款扣除要通过确定申告享受（第一年必须做）。',
  'high-wages': '工资收入超过2,000万日元。',
  'other-income-beside-wages': '工资以外的所得超过20万日元。',
  'high-pension': '公共养老金等的收入超过400万日元。',
  business: '所得超过所得扣除，因此可能要缴纳所得税。',
}

/** The words of where the return is made and handed in. */
export const papersText: Translated<typeof japanese.papersText> = {
  title: '制作申报书',
  lead: '根据填写的金额制作申报书。补充姓名、住址等后，就是可以直接提交的纸。',
  unread: (labels: string) => `无法读取的栏目按空白填写：${labels}`,
  between: '、',
  provisional: (year: string) => `「${year}」的纸是按尚未公布的规定所做的预计。`,
  unverified: (year: string) =>
    `「${year}」的栏目编号没有用公布的用纸确认。请按您手头用纸上的名称对照。`,

  who: '写在纸上的姓名与住址',
  whoNote: '写在这里的内容，关闭本画面后就会消失，不保存也不发送。也可以不填写就打印，再用手写。',
  birthKept: '计算也要用到，因此与填写的内容一起保存、分享',
  myNumber: '不询问个人编号（「マイナンバー」「個人番号」）。纸上的栏目请留空，打印后用手写。',
  self: {
    name: '姓名（「氏名」）',
    kana: '假名读音（「フリガナ」）',
    address: '现住址（「現住所」）',
    addressOnJanuaryFirst: '1月1日居住的地方',
    phone: '电话号码（「電話番号」）',
    occupation: '职业（「業種又は職業」）',
    householder: '户主姓名（「世帯主の氏名」）',
    relationToHouseholder: '与户主的关系（「続柄」）',
  },
  sameAddress: '相同时可以写「同上」',
  relationHint: '「本人」「妻」「夫」「子」等',
  submitted: '提交日期',
  submittedHint: '也可以留空，提交时用手写',
  notADay: '无法读取此日期。请像「令和8年3月2日」这样填写。',
  spouse: '配偶（丈夫或妻子）',
  relative: (number: number, birth: string) =>
    birth === '' ? `第${number}名亲属` : `第${number}名亲属（「${birth}」出生）`,
  named: {
    name: '姓名（「氏名」）',
    kana: '假名读音（「フリガナ」）',
    relation: '关系（「続柄」）',
    address: '住址（「住所」）',
  },
  living: '是否同住',
  livings: { '': '不写在纸上', together: '同住', apart: '分开居住' },
  relativeRelationHint: '「長男」「母」等',
  school: '学校名称',
  paying: '工资、养老金以外的所得的税的缴纳方式',
  payings: {
    '': '不选择',
    'from-wages': '从工资扣除（「特別徴収」）',
    self: '自己缴纳（「普通徴収」，不从工资扣除）',
  },

  noIncome: '没有收入的年份的生活方式',
  noIncomeNote:
    '没有收入的人申报后，也可以取得免税证明书（「非課税証明書」），并用于国民健康保险费、津贴等的判断。请选择符合的项目。',
  livelihoods,
  supporter: '供养您的人的姓名与关系',
  supporterAddress: '供养您的人的住址',
  explanation: '申报理由、学校名称、生活情况等',

  pdf: '申报书的PDF',
  make: '制作申报书的PDF',
  making: (done: number, of: number) => `正在制作… ${of}张中的${done}张`,
  loading: '正在准备…',
  save: (pages: number) => `已完成。保存（PDF，${pages}张）`,
  again: '重新制作',
  stale: '内容有变化。重新制作后即为新的内容。',
  failed: '由于我方的问题，未能制作PDF。填写的内容仍然保留。',
  fileName: (year: string) => `申报书_${year}.pdf`,
  documentTitle: (year: string, taxes: string) => `${year}分 ${taxes}申告書`,
  variant: (plain: string) =>
    `此字体没有「${plain}」的异体字，因此写成普通的「${plain}」。打印后可以用手修改。`,
  replaced: (wanted: string, used: string) =>
    `此字体没有「${wanted}」字，因此写成「${used}」。打印后可以用手修改。`,
  tooLong: (label: string) => `「${label}」较长，因此字变得很小。`,
  standardForm:
    '这是「税守」的标准格式。栏目的名称、编号、顺序与市区町村的用纸相同。能否提交，请向市区町村确认。',
  ownForm: (municipality: string) => `这是${municipality}的用纸。`,
  accessible: 'PDF中带有朗读顺序。同样的内容也可以在下面的“誊写用一览表”中阅读。',
  previewOpen: '查看纸的样本',
  page: (title: string) => `申报书「${title}」的样本`,
  previewNote: '同样的内容以文字写在下面的“誊写用一览表”中。',
  printing: '打印方法',
  printingSteps: [
    '用A4纸按“实际大小（100%）”打印。',
    '选择“双面”，并选择沿长边装订。正面和背面会印在一张纸上。「分離課税等用」和「続紙」用另外的纸。',
    '请确认姓名和个人编号（「マイナンバー」），不足的地方用手写。',
  ],

  transfer: '誊写用一览表（用于eLTAX或市区町村的用纸）',
  transferNote:
    '按纸上的顺序列出编号和值。可以用“复制”誊写，并在完成的栏目上做记号。金额只复制数字。',
  copy: '复制',
  copyOf: (label: string) => `复制「${label}」`,
  copied: (label: string) => `已复制「${label}」`,
  notCopied: (label: string) => `已选中「${label}」的值。请进行复制操作（Ctrl＋C 等）`,
  done: (label: string) => `「${label}」已誊写完毕`,
  progress: (done: number, of: number) => `${of}栏中已誊写完${done}栏`,
  mayBeBlank: '此栏可以留空',
  byHand: '个人编号（「マイナンバー」）。这里不处理',
  ownPartBlank: '在上面填写的姓名、地址等会显示在这里。',
  wholePartBlank: '这里全部可以留空。',
  blanks: (count: number) => `可以留空的栏目（${count}）`,
  unverifiedMark: '编号未确认',
  printTransfer: '打印此一览表',

  attachments: '要附上的文件',
  attachmentsNote: '不附上的话，该收入或扣除可能按没有处理。使用eLTAX时，拍成照片或做成PDF附上。',
  attachment,

  ways: '有3种提交方式',
  wayPaper: '邮寄或到窗口提交',
  wayPaperText: (addressee: string) =>
    `把打印的申报书和文件提交给「${addressee}」。想要副本时，请再附一份，以及贴好邮票的回信信封。期限通常是3月15日。`,
  wayEltax: '用eLTAX（互联网）提交',
  wayEltaxText:
    '使用个人编号卡（「マイナンバーカード」），由本人提交。计算的金额从上面的一览表誊写。文件最多可以附20个，合计不超过8MB。',
  wayEltaxEarlier: '可以用eLTAX提交的是从令和8年度（2026年度）起的申报。本年度请邮寄或到窗口提交。',
  wayTaxReturn: '做所得税的确定申告（税务署）',
  wayTaxReturnText: '做确定申告的人可以不提交此申报书。内容会从税务署传达给市区町村。',
  taxReturnFor: '根据您的内容，因以下理由，做确定申告可能更好，或可能有必要。',
  taxReturnNone: '从您的内容中，没有找到需要做确定申告的理由。',
  taxReturn,
  endsOneStop:
    '提交此申报书后，就不能使用一站式特例（「ワンストップ特例」）。申请过特例的捐款也请全部写在第15栏（已自动写入），并附上捐款收据证明书（「寄附金受領証明書」）。',
}
