/** The words of the printed sheet. */
export const sheetText = {
  title: (year: string) => `${year} 個人住民税の試算`,
  answers: '入れた内容',
  municipality: '1月1日に住んでいた市区町村',
  line: '項目',
  amount: '金額',
  how: '計算',
  declared: 'あなたの申告した額',
  statutory: '法令で決まった額',
  law: '根拠',
  foot: (year: string, version: string, checked: string) =>
    `税守 ${version}・${year}の定め（${checked} 確認）で計算しました。`,
} as const
