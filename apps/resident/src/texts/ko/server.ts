import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../server.ts'

/** What the listener says when it cannot answer. */
export const serverText: Translated<typeof japanese.serverText> = {
  title: '페이지를 표시할 수 없습니다',
  notFound: '찾으시는 페이지가 없습니다. 주소를 확인하거나 시산 첫 페이지로 돌아가세요.',
  notAllowed: '이 페이지는 그 방법으로 쓸 수 없습니다. 시산 첫 페이지로 돌아가세요.',
  tooLarge: '보낸 내용이 너무 큽니다. 시산 첫 페이지에서 다시 입력하세요.',
  wrongType: '보낸 내용을 읽을 수 없었습니다. 시산 첫 페이지에서 다시 입력하세요.',
  tooSlow: '보내는 데 시간이 너무 걸렸습니다. 시산 첫 페이지에서 다시 시도하세요.',
  badRequest: '보낸 내용을 읽을 수 없었습니다. 시산 첫 페이지에서 다시 입력하세요.',
  failed: '저희 쪽 문제로 계산하지 못했습니다. 잠시 후 다시 시도하세요.',
  number: (number: string) => `문의하실 때 이 번호를 알려 주세요: ${number}`,
  back: '시산 첫 페이지로',
}
