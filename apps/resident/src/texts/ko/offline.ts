import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../offline.ts'

/** The words about using the page without a network. */
export const offlineText: Translated<typeof japanese.offlineText> = {
  about: '오프라인 이용에 대하여',
  /** @param issued 「2026-11-22」 */
  age: (issued: string, days: string) =>
    `인터넷에 연결되어 있지 않아 이 기기에 남아 있는 ${issued} 발행 판(${days}일 전)으로 계산하고 있습니다.`,
  aged: (issued: string, days: string) =>
    `서버에 있는 것은 ${issued} 발행 판입니다(${days}일 전). 그 뒤의 정정이나 안내가 아직 도착하지 않았을 수 있습니다.`,
  unproven:
    '쓰고 계신 브라우저에는 발행자의 서명을 확인하는 방법이 없습니다. 인터넷에 연결되어 있는 동안만 쓸 수 있습니다.',
  framed:
    '이 페이지는 다른 사이트의 프레임 안에서는 쓸 수 없습니다. 시구정촌 홈페이지의 링크에서 여세요.',
  stopped: {
    title: '지금 이 페이지는 멈추어 두었습니다',
    text: '시구정촌 또는 운영자가 확인할 것이 있어 이 페이지를 멈추었습니다. 입력한 내용은 어디에도 보내지 않았습니다.',
    next: '급할 때는 사는 시구정촌의 세금 담당과에 문의하세요. 다시 시작한 뒤에는 이 페이지를 다시 열면 쓸 수 있습니다.',
  },
  unopened: {
    title: '이 페이지는 아직 공개하지 않았습니다',
    text: '시구정촌이 공개하기로 정할 때까지 여기에서는 계산할 수 없습니다.',
    next: '급할 때는 사는 시구정촌의 세금 담당과에 문의하세요. 공개한 뒤에는 이 페이지를 다시 열면 쓸 수 있습니다.',
  },
  expired: {
    title: '이 판은 발행한 지 30일이 넘었습니다',
    text: '발행한 지 30일이 넘은 판으로는 계산하지 않습니다. 그동안 세율이나 계산이 바로잡혔을 수 있기 때문입니다.',
    next: '인터넷에 연결한 뒤 이 페이지를 다시 여세요. 연결해도 같으면 기기의 날짜를 확인하고 사는 시구정촌에 알려 주세요.',
  },
  broken: {
    title: '받은 파일이 발행된 것과 다릅니다',
    text: '도중에 바뀌었을 수 있는 파일로는 계산하지 않습니다. 입력한 내용은 어디에도 보내지 않았습니다.',
    next: '잠시 후 다시 여세요. 되풀이될 때는 사는 시구정촌에 알려 주세요.',
  },
  absent: {
    title: '이 페이지는 아직 이 기기에 없습니다',
    text: '인터넷에 연결되어 있지 않아 새 페이지를 열 수 없습니다.',
    next: '인터넷에 연결한 뒤 다시 여세요. 한 번 연 페이지는 다음부터 오프라인에서도 쓸 수 있습니다.',
  },
  unknown: {
    title: '이 주소에는 페이지가 없습니다',
    text: '주소가 다르거나 페이지의 위치가 바뀌었습니다.',
    next: '시구정촌 홈페이지의 링크에서 다시 여세요.',
  },
}
