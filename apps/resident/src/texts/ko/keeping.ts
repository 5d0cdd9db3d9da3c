import type { FileProblem } from '../../form/file.ts'
import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../keeping.ts'

/** Saving, carrying, keeping and wiping. */
export const keepingText: Translated<typeof japanese.keepingText> = {
  fileName: (year: string) => `주민세_${year}.json`,
  save: '파일에 저장하기',
  saveLead:
    '입력한 내용을 이 기기의 파일에 씁니다. 다음에 열 때나 다른 기기에서 이어서 할 수 있습니다. 이름·주소·마이넘버(マイナンバー)는 들어가지 않습니다.',
  saveButton: '파일에 저장',
  open: '저장한 파일 열기',
  openLead: '‘주민세_….json’ 파일을 선택하세요. 열기 전에 내용을 보여 드립니다.',
  openLabel: '파일 선택',
  link: '링크·QR코드로 가지고 다니기',
  linkLead:
    '입력한 내용을 링크로 만듭니다. 내용은 링크의 ‘#’ 뒤에 들어가며 서버로 보내지 않습니다. 링크를 아는 사람은 내용을 볼 수 있으므로 주는 상대에 주의하세요. 링크를 연 기기에서는 브라우저 방문 기록에 링크가 내용과 함께 남습니다. 여럿이 함께 쓰는 기기에서는 파일을 쓰세요.',
  linkButton: '링크와 QR코드 만들기',
  linkLabel: '링크',
  linkHint: '선택하여 복사하세요',
  linkTooLong: '내용이 많아 링크로 만들 수 없습니다. 파일에 저장하세요.',
  qrTooLong: '내용이 많아 QR코드로 만들 수 없습니다. 링크나 파일을 쓰세요.',
  qrFailed: 'QR코드를 만들지 못했습니다. 링크나 파일을 쓰세요.',
  qrTitle: '입력한 내용의 QR코드',
  device: '이 기기에 남기기',
  deviceLabel: '이 기기에 도중까지의 내용을 남기기',
  deviceHint:
    '이 브라우저 안에만 남습니다. 여럿이 함께 쓰는 기기에서는 선택하지 마세요. 언제든지 지울 수 있습니다.',
  shared: '여럿이 함께 쓰는 기기에서 입력하고 있음',
  sharedHint: (minutes: number) =>
    `${minutes}분 동안 조작하지 않으면 입력한 내용을 모두 지웁니다. 지우기 1분 전에 알려 드립니다. ‘이 기기에 남기기’와 함께 선택할 수 없습니다.`,
  clear: '지우기',
  clearLead: '입력한 내용과 이 기기에 남긴 내용을 모두 지웁니다. 되돌릴 수 없습니다.',
  clearButton: '모두 지우기',
  offered: '불러올 내용',
  offeredLead: '다음 내용을 불러옵니다.',
  offeredReplaces: '지금 입력되어 있는 내용은 불러온 내용으로 바뀝니다.',
  take: '이 내용 불러오기',
  drop: '그만두기',
  nothingOffered: '(아무것도 입력되지 않았습니다)',
  keptUnread:
    '이 기기에 남긴 내용을 읽지 못했습니다. 지우지 않고 그대로 두었습니다. 페이지를 다시 열어도 읽을 수 없으면 다음 화면에서 지울 수 있습니다.',
  replaceKept: '이 기기에 전에 남긴 내용이 있습니다. 지금 내용으로 바꿀까요?',
  offeredOfPanels: (count: number) =>
    `그 밖에 ‘만약 비교’·‘맞춰 보기’ 등에 입력한 내용이 ${count}군데 있습니다.`,
}

/** Why what was opened cannot be used, and that nothing has been lost. */
export const fileProblemTexts: Readonly<Record<FileProblem, string>> = {
  'too-large':
    '파일이 너무 큽니다. ‘주민세_….json’을 선택하세요. 지금 입력되어 있는 내용은 그대로입니다.',
  'not-ours':
    '이 페이지에서 저장한 파일이 아닌 것 같습니다. ‘주민세_….json’을 선택하세요. 지금 입력되어 있는 내용은 그대로입니다.',
  damaged:
    '내용의 일부가 없거나 바뀌어 불러올 수 없습니다. 다시 저장한 것이나 원래 링크를 쓰세요. 지금 입력되어 있는 내용은 그대로입니다.',
  'newer-version':
    '새 판에서 저장되었습니다. 이 페이지를 다시 연 뒤 한 번 더 시도하세요. 지금 입력되어 있는 내용은 그대로입니다.',
}

/** Beside a member of staff. */
export const venueText: Translated<typeof japanese.venueText> = {
  title: '상담 회장 모드',
  promise: '이 기기에는 아무것도 남기지 않습니다.',
  wipe: '다음 분께(모두 지우기)',
  minutes: '조작하지 않을 때 지우기까지',
  minutesOf: (minutes: number) => `${minutes}분`,
  leave: '보통 화면으로 돌아가기',
  countdownTitle: '입력한 내용을 지웁니다',
  countdown: (seconds: number) => `${seconds}초 뒤에 모두 지웁니다.`,
  goOn: '계속하기',
}
