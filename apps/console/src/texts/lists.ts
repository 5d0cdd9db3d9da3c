/** The words around every list. */
export const listText = {
  find: 'この一覧からさがす',
  search: 'さがす',
  files: { csv: 'CSVに出す', xlsx: 'Excelに出す' },
  any: 'すべて',
  about: {
    title: 'この一覧について',
    list: '一覧',
    asOf: 'いつ現在',
    by: '出した人',
    reach: '範囲',
    everything: 'すべての自治体',
    wanted: 'さがした言葉',
    nothingWanted: 'なし（すべて）',
    count: '件数',
  },
  found: (count: number): string => `${count.toLocaleString('ja')}件`,
  empty: '当てはまるものはありません。',
  pages: 'ページ',
  page: (page: number, pages: number): string => `${page} / ${pages}`,
  before: '前のページ',
  after: '次のページ',
} as const
