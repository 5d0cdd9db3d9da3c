/**
 * The sentences of plain Japanese that are the ordinary ones, by why they may be. What is filled in is left
 * out, as in `literalsOf`.
 */
export const sameOnPurpose: Readonly<Record<string, readonly string[]>> = {
  'short, plain and one fact': [
    'A4の紙に、「実際のサイズ（100％）」で印刷します。',
    '内容が変わりました。もう一度作ると、新しい内容になります。',
    '年月日を入れてください（例 平成23年2月28日、2011-02-28）。',
    '自治体の数は、1から999までの数字で入れてください（例 3）。',
    '確定申告などをしたので、ワンストップ特例がなくなった',
    '給与所得の源泉徴収票 枚。ない月は、給与の明細など。',
    '文字は Noto Sans JP（SIL Open Font License 1.1）です。',
    '株式などを売った値段から、買った値段と費用を引いた額です。',
    '分けて税率をかける所得から、残った所得控除を引いた額です。',
    '分けて税率をかける所得から、残った所得税の所得控除を引いた額です。',
    '利子・配当・不動産・事業・給与・雑の、黒字の合計です。',
  ],
  'names that must be found on a paper or in the law': [
    '国外中古建物・組合の損失の特例、変動所得・臨時所得の平均課税',
    '特定口座年間取引報告書、または株式等や先物の譲渡所得の計算明細書',
  ],
  'no words but a year': ["令和${year === 2019 ? '元' : year - 2018}年"],
}
