/** The words of the register of municipalities. */
export const tenantText = {
  title: '自治体',
  seenBy: '自治体の利用者は自分の自治体だけを、提供者の利用者はすべてを見られます。',
  id: '団体コード',
  idHint: '6けたの全国地方公共団体コード（例 142051）',
  name: '名前',
  nameHint: '画面に出す名前（例 藤沢市）',
  since: '登録した日',
  create: '自治体を登録する',
  createSend: '登録する',
} as const
