import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../papers.ts'

/** 申告書を作って出すところの言葉。 */
export const papersText: Translated<typeof japanese.papersText> = {
  title: '신고서 만들기',
  lead: '입력한 금액으로 신고서가 만들어집니다. 이름이나 주소를 더 적으면 그대로 낼 수 있는 종이가 됩니다.',
  unread: (labels: string) => `읽을 수 없는 칸은 빈칸으로 적습니다: ${labels}`,
  between: ', ',
  provisional: (year: string) => `${year}의 종이는 아직 공표되지 않은 규정의 예상에 따른 것입니다.`,
  unverified: (year: string) =>
    `${year}의 칸 번호는 공표된 용지로 확인하지 않았습니다. 가지고 계신 용지의 이름과 비교하세요.`,

  /** 氏名など */
  who: '종이에 적을 이름과 주소',
  whoNote:
    '여기에 적은 것은 이 화면을 닫으면 사라집니다. 저장도 전송도 하지 않습니다. 적지 않고 인쇄한 뒤 손으로 써도 됩니다.',
  birthKept: '계산에도 쓰므로 입력한 내용과 함께 저장·공유됩니다',
  myNumber:
    '마이넘버(개인번호 個人番号)는 묻지 않습니다. 종이의 칸은 비워 두고 인쇄한 뒤 손으로 적으세요.',
  self: {
    name: '성명(氏名)',
    kana: '가나 표기(フリガナ)',
    address: '현주소(現住所)',
    addressOnJanuaryFirst: '1월 1일에 살던 곳',
    phone: '전화번호(電話番号)',
    occupation: '일(業種又は職業)',
    householder: '세대주의 성명(世帯主の氏名)',
    relationToHouseholder: '세대주와의 관계(続柄)',
  },
  sameAddress: '같으면 「同上」이라고 적을 수 있습니다',
  relationHint: '「本人」(본인), 「妻」(아내), 「夫」(남편), 「子」(자녀) 등',
  submitted: '내는 날',
  submittedHint: '비워 두고 낼 때 손으로 적어도 됩니다',
  notADay: '이 날짜는 읽을 수 없었습니다. ‘2026-03-02’와 같이 입력하세요.',
  spouse: '배우자(남편 또는 아내)',
  relative: (number: number, birth: string) =>
    birth === '' ? `${number}번째 친족` : `${number}번째 친족(${birth}생)`,
  named: {
    name: '성명(氏名)',
    kana: '가나 표기(フリガナ)',
    relation: '관계(続柄)',
    address: '주소(住所)',
  },
  living: '함께 살고 있습니까',
  livings: { '': '종이에 적지 않음', together: '함께 살고 있음', apart: '따로 살고 있음' },
  relativeRelationHint: '「長男」(장남), 「母」(어머니) 등',
  school: '학교 이름',
  paying: '급여·연금 외의 소득에 부과되는 세금의 납부 방법',
  payings: {
    '': '선택하지 않음',
    'from-wages': '급여에서 공제(特別徴収)',
    self: '직접 냄(普通徴収. 급여에서 공제하지 않음)',
  },

  /** 収入がなかった人 */
  noIncome: '수입이 없었던 해의 생활',
  noIncomeNote:
    '수입이 없어도 신고하면 비과세증명서(非課税証明書)를 뗄 수 있고 국민건강보험료나 수당 등의 판정에 쓰입니다. 해당하는 것을 선택하세요.',
  livelihoods: {
    fuyo: '가족 등의 부양을 받음',
    gakusei: '학생이었음',
    shitsugyo: '고용보험(실업급여)으로 생활함',
    nenkin: '유족연금·장애연금으로 생활함',
    chochiku: '예금·저축으로 생활함',
    seiho: '생활보호를 받음',
    sonota: '그 밖',
  },
  supporter: '부양한 사람의 성명과 관계',
  supporterAddress: '부양한 사람의 주소',
  explanation: '신고 이유, 학교 이름, 생활 모습 등',

  /** PDF */
  pdf: '신고서 PDF',
  make: '신고서 PDF 만들기',
  making: (done: number, of: number) => `만들고 있습니다… ${of}장 중 ${done}장`,
  loading: '준비하고 있습니다…',
  save: (pages: number) => `다 되었습니다. 저장하기(PDF·${pages}장)`,
  again: '다시 만들기',
  stale: '내용이 바뀌었습니다. 다시 만들면 새 내용이 됩니다.',
  failed: '저희 쪽 문제로 PDF를 만들지 못했습니다. 입력한 내용은 남아 있습니다.',
  fileName: (year: string) => `신고서(申告書)_${year}.pdf`,
  documentTitle: (year: string, taxes: string) => `${year}分 ${taxes}申告書`,
  variant: (plain: string) =>
    `「${plain}」의 이체자는 이 글꼴에 없어 보통의 「${plain}」(으)로 적었습니다. 인쇄한 뒤 손으로 고칠 수 있습니다.`,
  replaced: (wanted: string, used: string) =>
    `「${wanted}」 글자는 이 글꼴에 없어 「${used}」(으)로 적었습니다. 인쇄한 뒤 손으로 고칠 수 있습니다.`,
  tooLong: (label: string) => `「${label}」의 내용이 길어 글자가 아주 작아졌습니다.`,
  standardForm:
    '税守(Zeimori)의 표준양식입니다. 시구정촌의 용지와 칸의 이름·번호·순서가 같습니다. 제출할 수 있는지는 시구정촌에 확인하세요.',
  ownForm: (municipality: string) => `${municipality}의 용지입니다.`,
  accessible:
    'PDF에는 읽는 순서가 붙어 있습니다. 같은 내용을 아래의 ‘옮겨 적기 위한 목록’에서도 읽을 수 있습니다.',
  previewOpen: '종이 견본 보기',
  page: (title: string) => `신고서 「${title}」의 견본`,
  previewNote: '같은 내용이 아래의 ‘옮겨 적기 위한 목록’에 글자로 있습니다.',
  printing: '인쇄 방법',
  printingSteps: [
    'A4 용지에 ‘실제 크기(100%)’로 인쇄합니다.',
    '‘양면’을 선택하고 긴 쪽을 철하는 방향으로 합니다. 앞면과 뒷면이 한 장이 됩니다. 분리과세 등 용지(分離課税等用)와 이어지는 용지(続紙)는 다른 종이로 합니다.',
    '성명과 마이넘버를 확인하고 모자라는 곳을 손으로 적습니다.',
  ],

  /** 書き写すための一覧 */
  transfer: '옮겨 적기 위한 목록(eLTAX나 시구정촌의 용지에)',
  transferNote:
    '종이의 순서대로 번호와 값을 배열했습니다. ‘복사’로 옮기고 끝난 칸에 표시할 수 있습니다. 금액은 숫자만 복사합니다.',
  copy: '복사',
  copyOf: (label: string) => `${label} 복사`,
  copied: (label: string) => `복사했습니다: ${label}`,
  notCopied: (label: string) => `${label}의 값을 선택했습니다. 복사 조작(Ctrl+C 등)을 하세요`,
  done: (label: string) => `${label}: 옮겨 적음`,
  progress: (done: number, of: number) => `${of}칸 중 ${done}칸을 옮겨 적었습니다`,
  mayBeBlank: '이 칸은 비워 두어도 됩니다',
  byHand: '마이넘버. 여기서는 다루지 않습니다',
  ownPartBlank: '위에 적은 이름과 주소 등이 여기에 나옵니다.',
  wholePartBlank: '여기는 모두 비워 두어도 됩니다.',
  blanks: (count: number) => `비워 두어도 되는 칸(${count})`,
  unverifiedMark: '번호는 미확인',
  printTransfer: '이 목록 인쇄',

  /** 付ける書類 */
  attachments: '붙일 서류',
  attachmentsNote:
    '붙이지 않으면 그 수입이나 공제가 없었던 것으로 처리될 수 있습니다. eLTAX에서는 사진이나 PDF로 붙입니다.',
  attachment: {
    identity: () =>
      '마이넘버와 본인을 확인하는 서류(마이넘버카드, 또는 통지카드 등과 운전면허증 등). 우편일 때는 사본을 붙입니다.',
    'salary-slips': (count) =>
      `급여의 원천징수표(給与所得の源泉徴収票) ${count}장. 없는 달은 급여 명세 등.`,
    'pension-slips': (count) => `공적연금 등의 원천징수표(公的年金等の源泉徴収票) ${count}장`,
    accounts: () =>
      '수지내역서(収支内訳書) 또는 청색신고결산서(青色申告決算書). 장부와 영수증은 직접 보관합니다.',
    'side-income': () =>
      '부업이나 개인연금 등의 지급조서(支払調書)·지급 통지와 경비를 알 수 있는 것',
    dividends: () =>
      '배당 지급통지서(支払通知書) 또는 특정계좌 연간거래보고서(特定口座年間取引報告書)',
    shares: () =>
      '특정계좌 연간거래보고서(特定口座年間取引報告書), 또는 주식 등이나 선물의 양도소득 계산명세서(計算明細書)',
    'one-off': () => '만기나 해약의 지급 통지(낸 보험료를 알 수 있는 것)',
    transfers: () =>
      '판 물건의 매매계약서, 산 값과 비용을 알 수 있는 것. 특례에는 증명서도 붙입니다.',
    'carried-losses': () => '전년까지의 신고서 사본(이월한 손실을 알 수 있는 것)',
    'social-insurance': () =>
      '국민연금·국민연금기금의 공제증명서(控除証明書). 국민건강보험·개호보험 등은 낸 금액을 알면 됩니다. 원천징수표에 실린 것은 필요 없습니다.',
    'small-business': () =>
      '소규모기업공제나 iDeCo의 부금 증명서. 원천징수표에 실린 것은 필요 없습니다.',
    'life-insurance': () =>
      '생명보험료공제 증명서(生命保険料控除証明書). 원천징수표에 실린 것은 필요 없습니다.',
    'quake-insurance': () =>
      '지진보험료공제 증명서(地震保険料控除証明書). 원천징수표에 실린 것은 필요 없습니다.',
    student: () => '학생증 사본 또는 재학증명서',
    disability: (count) => `장애인수첩(障害者手帳) 등의 사본 ${count}명분`,
    abroad: (count) =>
      `국외에 사는 가족의 친족관계서류(親族関係書類)와 송금관계서류(送金関係書類) ${count}명분. 외국어이면 번역문도 붙입니다. 30세 이상 70세 미만인 사람은 유학이나 송금액 등을 보여 주는 서류도 필요합니다.`,
    casualty: () => '이재증명서(り災証明書)나 도난 신고 증명과, 정리나 수리의 영수증',
    medical: () =>
      '의료비공제 명세서(医療費控除の明細書) 또는 의료비 통지(医療費通知). 영수증은 붙이지 않고 5년간 직접 보관합니다.',
    'self-medication': () =>
      '셀프메디케이션 세제 명세서(セルフメディケーション税制の明細書). 영수증은 붙이지 않고 5년간 직접 보관합니다.',
    donations: () =>
      '기부금 수령 증명서(寄附金受領証明書). 원스톱 특례를 신청한 것도 모두 붙입니다.',
    'foreign-tax': () =>
      '외국에서 낸 세금을 알 수 있는 서류와 외국세액공제 명세서(外国税額控除の明細書)',
  },

  /** 出し方 */
  ways: '내는 방법은 3가지',
  wayPaper: '우편이나 창구에서 내기',
  wayPaperText: (addressee: string) =>
    `${addressee} 앞으로 인쇄한 신고서와 서류를 냅니다. 사본(控え)을 돌려받고 싶을 때는 한 부를 더 넣고, 우표를 붙인 반송용 봉투를 넣습니다. 기한은 보통 3월 15일입니다.`,
  wayEltax: 'eLTAX(인터넷)로 내기',
  wayEltaxText:
    '마이넘버카드를 써서 본인이 냅니다. 계산한 금액은 위의 목록에서 옮겨 적습니다. 서류는 20개 파일, 합해서 8MB까지 붙일 수 있습니다.',
  wayEltaxEarlier:
    'eLTAX로 낼 수 있는 것은 2026년도(令和8年度)분부터입니다. 이 연도는 우편이나 창구에서 냅니다.',
  wayTaxReturn: '소득세 확정신고(確定申告) 하기(세무서)',
  wayTaxReturnText:
    '확정신고를 하는 사람은 이 신고서를 내지 않아도 됩니다. 세무서에서 시구정촌으로 내용이 전달됩니다.',
  taxReturnFor: '입력한 내용으로는 다음 이유로 확정신고가 좋거나 필요할 수 있습니다.',
  taxReturnNone: '입력한 내용에서는 확정신고가 필요한 이유를 찾지 못했습니다.',
  taxReturn: {
    'withheld-on-shares':
      '2024년도(令和6年度)부터 배당할액(配当割額)·주식 등 양도소득할액(株式等譲渡所得割額)을 공제받으려면 확정신고가 필요합니다. 이 신고서로는 공제되지 않습니다.',
    'share-income':
      '상장주식 등의 배당이나 매각은 확정신고로 신고한 것만 주민세에서도 신고한 것이 됩니다(2024년도 令和6年度부터).',
    'carried-losses': '손실을 이월하려면 매년 이어서 확정신고를 해야 합니다.',
    'home-loan':
      '주택대출공제는 연말정산(年末調整)에서 받은 사람 외에는 확정신고로 받습니다(첫해는 반드시).',
    'high-wages': '급여 수입이 2,000만 엔을 넘습니다.',
    'other-income-beside-wages': '급여 외의 소득이 20만 엔을 넘습니다.',
    'high-pension': '공적연금 등의 수입이 400만 엔을 넘습니다.',
    business: '소득이 소득공제를 넘으므로 소득세가 부과될 수 있습니다.',
  },
  endsOneStop:
    '이 신고서를 내면 원스톱 특례(ワンストップ特例)를 쓸 수 없게 됩니다. 특례를 신청한 기부도 모두 15번 칸에 적고(자동으로 적혀 있습니다) 수령 증명서를 붙이세요.',
}
