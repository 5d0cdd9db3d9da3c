/** What stands beside a question whose answer does not count as it was given. */
export const noteText = {
  overruled: (why: string) => `いまの入力では当てはまりません（${why}）。計算では使っていません。`,
  singleParentInstead: 'ひとり親控除で計算しているので、寡婦控除は使っていません。',
  notBorn: 'この年度では、まだ生まれていない人として、計算に入れていません。',
  needsTaxReturn:
    'この額を住民税から引くには、所得税の確定申告が要ります。市区町村への申告書だけでは引かれません。',
} as const
