/** The words of the screen on which all answers are looked over. */
export const checkText = {
  year: '年度',
  municipality: '1月1日に住んでいた市区町村',
  mend: '訂正',
  nothing: 'まだ何も入っていません。',
} as const
