/** The words around every list. */
export const listText = {
  find: 'この一覧からさがす',
  search: 'さがす',
  file: 'CSVに出す',
  found: (count: number): string => `${count.toLocaleString('ja')}件`,
  empty: '当てはまるものはありません。',
  pages: 'ページ',
  page: (page: number, pages: number): string => `${page} / ${pages}`,
  before: '前のページ',
  after: '次のページ',
} as const
