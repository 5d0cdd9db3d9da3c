import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../about.ts'

/** As `Translated`, but paragraphs are paragraphs, even where there are just two. */
type Told<T> = T extends readonly string[]
  ? { readonly [K in keyof T]: string }
  : T extends string | ((...args: never) => unknown)
    ? Translated<T>
    : { readonly [K in keyof T]: Told<T[K]> }

/** 「2026년 1월 5일」 */
const inKorean = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}년 ${month}월 ${date}일`
}

/** 「2026년도」, and as it is called in Japan. @param reiwa the year of Reiwa */
const inReiwa = (reiwa: number): string => `${reiwa + 2018}년도(令和${reiwa}年度)`

/** The words of the pages about this site. */
export const aboutText: Told<typeof japanese.aboutText> = {
  toForm: '시산 페이지로 돌아가기',
  /** @param day 「2026-01-05」 */
  day: inKorean,
  scope: {
    title: '확인한 범위',
    lead: '어디까지 계산할 수 있고 무엇으로 확인했으며 무엇이 아직 확실하지 않은지를 그대로 적습니다. 표의 숫자는 시험 자료에서 뽑은 것입니다.',
    law: '읽은 법령',
    lawLead: '다음 날짜 시점의 조문에 따릅니다.',
    lawOf: (law: string, day: string) => `${law}: ${inKorean(day)} 시점`,
    cases: '공표된 계산 예와의 대조',
    casesLead:
      '시구정촌이 공표한 계산 예를 옮겨 적고, 같은 입력에서 같은 금액이 되는지 판을 만들 때마다 시험합니다. 도중까지만 적혀 있는 예는 적혀 있는 곳부터 시험합니다.',
    year: '연도(年度)',
    source: '공표한 단체',
    passed: '일치한 예',
    failed: '맞지 않는 예',
    skipped: '시험할 수 없는 예',
    total: '합계',
    otherProgram: '다른 프로그램의 시험에서 옮긴 예',
    yearOf: (year: number) => (year === 1 ? '2019년(令和元年, 퇴직금)' : inReiwa(year)),
    bodies: (count: number) => (count === 0 ? '–' : `${count}개 단체`),
    skippedWhy:
      '‘시험할 수 없는 예’는 페이지에 적힌 금액만으로는 계산 도중을 알 수 없는 것, 또는 적힌 금액끼리 서로 맞지 않는 것입니다. 일치에는 세지 않았습니다.',
    calculated: {
      title: '계산하는 것',
      list: [
        '2021년도(令和3年度)부터 2027년도(令和9年度)까지의 개인주민세(2027년도는 공포된 개정에 따른 예고입니다)',
        '급여·공적연금 등·사업·부동산·이자·배당·일시·잡·종합양도·산림·퇴직 소득과 토지·건물, 주식 등, 선물거래의 분리과세',
        '손익통산과 순손실·잡손실·거주용 재산·상장주식 등·선물거래의 이월공제',
        '모든 소득공제와 조정공제·배당공제·주택대출·기부금·외국세액·배당할액 등의 공제, 2024·2025년도(令和6・7年度)의 정액감세',
        '균등할·삼림환경세·비과세의 판정, 급여나 연금에서 공제되는 금액, 직접 내는 금액',
        '시구정촌(1,741개 단체)과 도도부현의 조례에 의한 가산과 감세',
      ],
    },
    notCalculated: {
      title: '계산하지 않는 것',
      text: [
        '다음에 해당하는 사람에게는 계산할 수 없다는 것을 화면에서 알려 드립니다. 시구정촌의 세금 담당과에 상담하세요.',
      ],
      list: [
        '1월 1일에 일본에 주소가 없는 사람, 조세조약의 적용을 받는 사람, 재해 등으로 감면을 받는 사람',
        '국외 중고 건물·조합 손실의 특례, 변동소득·임시소득의 평균과세',
        '외국세액의 3년 이월, 특정비상재해 손실의 5년 이월',
        '국민건강보험료·개호보험료 등의 금액',
      ],
    },
    doubts: '아직 확인하고 있는 점',
    doubtsLead: '다음 점이 세액에 관계될 때는 결과 옆에 표시가 붙습니다.',
    engine: '계산 구조의 시험',
    engineText: [
      '법률의 규칙마다 금액이 바뀌는 경계와 그 1엔 앞·1엔 뒤를 시험합니다. ‘수입이 늘어 소득이 줄어드는 일은 없다’, ‘공제를 더해 세액이 늘어나는 일은 없다’ 등의 성질은 무작위로 만든 많은 신고로 시험합니다.',
      '어느 금액에나 어느 조문에서 어떻게 나왔는지 이유가 붙습니다. 이유의 트리를 다시 계산해 같은 금액이 되는 것도 시험의 하나입니다.',
    ],
    source2: '계산 프로그램과 시험 자료는 공개되어 있습니다.',
  },
  privacy: {
    title: '개인정보 보호',
    lead: '이 사이트는 이름도 금액도 받지 않습니다.',
    sections: [
      {
        title: '입력한 내용',
        text: [
          '수입·가족·공제 등의 입력은 쓰고 계신 기기 안에서만 계산합니다. 서버로 보내지 않습니다.',
          '페이지의 방침(Content Security Policy)으로 페이지에서 밖으로 보내는 것 자체를 막고 있습니다. 프로그램에 잘못이 있어도 보내지지 않습니다.',
        ],
      },
      {
        title: '이 기기에 남기는 것',
        text: [
          '입력한 내용은 ‘이 기기에 남기기’를 선택했을 때만 이 브라우저 안에 남깁니다. 언제든지 한 번에 지울 수 있습니다.',
          '통신이 되지 않아도 쓸 수 있도록 페이지와 프로그램의 파일을 브라우저 안에 남깁니다. 여기에 입력한 내용은 들어 있지 않습니다.',
          '쿠키(Cookie)는 쓰지 않습니다.',
        ],
      },
      {
        title: '서버에 남는 것',
        text: [
          '페이지를 열면 어느 웹사이트나 그렇듯이 접속한 곳의 주소·일시·연 페이지의 이름이 서버 기록에 남습니다. 무슨 목적으로 언제까지 남기는지는 이 사이트를 운영하는 시구정촌의 규정에 따릅니다.',
          '접속 분석·광고·다른 사이트의 부품은 하나도 쓰지 않습니다.',
        ],
      },
      {
        title: '링크나 QR코드로 건넬 때',
        text: [
          '공유 링크에서는 입력한 내용이 주소의 ‘#’ 뒤에 들어갑니다. 이 부분은 서버로 보내지 않습니다. 다만 링크를 받은 상대에게는 내용이 보입니다.',
        ],
      },
      {
        title: 'JavaScript를 쓰지 않는 페이지',
        text: [
          'JavaScript를 쓸 수 없는 기기를 위한 페이지만은 입력한 내용을 서버로 보내 계산합니다. 서버는 계산한 결과를 돌려준 뒤 내용을 남기지 않습니다. 기록에도 쓰지 않습니다.',
        ],
      },
      {
        title: '마이넘버(マイナンバー)',
        text: [
          '마이넘버를 입력하는 칸은 없습니다. 서류의 칸은 비워 둡니다. 제출할 때 직접 적으세요.',
        ],
      },
    ],
  },
  accessibility: {
    title: '접근성',
    lead: '누구나 어떤 기기에서나 쓸 수 있는 것을 목표로 합니다.',
    policy: {
      title: '방침',
      text: [
        '대상은 이 사이트의 모든 페이지입니다. 목표는 JIS X 8341-3:2016의 레벨 AA와 WCAG 2.2의 레벨 AA입니다.',
        '키보드만으로 모든 조작을 할 수 있습니다. 400% 확대, 폭 320픽셀, 고대비 표시, 인쇄에서도 쓸 수 있습니다. 그림에는 같은 내용의 표가 있습니다.',
      ],
    },
    result: '시험 결과',
    resultLead: (day: string) => `${inKorean(day)}에 한 자동 시험의 결과입니다.`,
    method: (axe: string, browser: string) =>
      `방법: ${browser}에서 연 각 화면(일본어 페이지)을 axe-core ${axe}로 시험했습니다. 규칙은 WCAG 2.0·2.1·2.2의 A와 AA, 그리고 axe가 권하는 작성법입니다. 화면마다 폭 320픽셀과 1280픽셀에서 시험했으며, 표의 수는 둘의 합계입니다.`,
    screen: '화면',
    passed: '합격한 규칙',
    violations: '불합격',
    unsure: '사람이 보고 정할 것',
    sum: (screens: number, violations: number) =>
      `${screens}개 화면에서 불합격한 규칙은 모두 ${violations}개입니다.`,
    not: {
      title: '아직 하지 않은 시험',
      text: [
        '자동 시험으로 알 수 있는 것은 달성 기준의 일부입니다. 화면 읽기 프로그램을 쓰는 사람에 의한 시험과 JIS X 8341-3:2016 부속서에 따른 전 항목의 시험은 아직 하지 않았습니다. 그래서 ‘준거(準拠)’라고 적지 않았습니다.',
      ],
    },
    tell: '쓰기 어려운 곳은 ‘문의’의 창구에 알려 주세요.',
  },
  news: {
    title: '알림·정정',
    lead: '시구정촌의 알림과 계산을 바로잡은 기록입니다.',
    notices: '알림',
    noNotices: '지금 알려 드릴 것은 없습니다.',
    corrections: '정정 알림',
    correctionsLead:
      '계산에 잘못이 있었을 때는 언제, 누구의, 어느 금액이 바뀌었는지를 여기에 남깁니다. 해당하는 사람에게는 시산 결과 옆에도 표시합니다.',
    noCorrections: '정정한 것은 없습니다.',
    unknown: '시구정촌 페이지의 링크에서 열면 그 시구정촌의 알림이 나옵니다.',
    /** @param years 「R8」 and the like */
    years: (years: readonly string[]) =>
      `대상 연도: ${years.map((year) => inReiwa(Number(year.slice(1)))).join(', ')}`,
    more: '자세히 보기',
  },
  contact: {
    title: '문의',
    lead: '세액이나 신고에 대해서는 사는 시구정촌의 세금 담당과에 문의하세요.',
    unknown: '담당과의 전화번호는 시구정촌 홈페이지나 세액결정통지서(税額決定通知書)에 있습니다.',
    office: '담당과',
    phone: '전화',
    hours: '접수 시간',
    address: '주소',
    site: '홈페이지',
    differs: {
      title: '계산이 다르다고 생각할 때',
      text: ['먼저 계산의 이유를 종이에 인쇄하세요. 이야기가 빠르고 확실해집니다.'],
      list: [
        '시산 페이지에서 ‘A4로 인쇄’를 누릅니다. 입력한 내용과 계산의 구조가 나옵니다(PDF로도 남길 수 있습니다).',
        '세액결정통지서가 있으면 다른 행에 표시를 합니다.',
        '그 종이를 가까이 두고 담당과에 전화하거나 창구로 가져가세요.',
      ],
    },
    noSend: '이 사이트에서 금액이나 서류가 보내지는 일은 없습니다. 메일 칸도 없습니다.',
  },
  licences: {
    title: '라이선스',
    lead: '이 사이트의 계산 프로그램 ‘税守(Zeimori)’는 Apache License 2.0에 따라 공개되어 있습니다.',
    fonts: '글꼴은 Noto Sans JP(SIL Open Font License 1.1)입니다.',
    whole: '쓰고 있는 모든 것의 사용 허락 문서',
    version: (version: string) => `지금의 판: ${version}`,
  },
}
