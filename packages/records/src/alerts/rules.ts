const names: Readonly<Record<string, string>> = {
  stop: '緊急停止',
  'by-hand': '人の気づき',
  attachment: '添付ファイルの検査',
}

/**
 * What found an alert, as people read it. A rule of the detection has no words of its own and stays as it is written in
 * the records, so that it can be looked up.
 */
export const alertRuleName = (rule: string): string =>
  rule.startsWith('weakness.') ? '脆弱性の期限' : (names[rule] ?? rule)
