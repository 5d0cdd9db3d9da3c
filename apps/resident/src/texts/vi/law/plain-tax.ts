import type { Term } from '../../law.ts'

/** The income-based levy and its credits, in plain words. */
export const plainTax = {
  算出所得割額: 'Thu nhập chịu thuế nhân thuế suất.',
  調整控除の基礎となる額:
    'Số tiền từ chênh lệch khấu trừ giữa thuế thu nhập và thuế cư trú, tùy theo thu nhập chịu thuế. Không dưới 50.000 yên với người có thu nhập chịu thuế trên 2 triệu yên.',
  調整控除額:
    'Thuế thu nhập và thuế cư trú có mức khấu trừ gia đình v.v. khác nhau. Khoản này để thuế không nặng lên vì chênh lệch đó.',
  人的控除差の額:
    'Chênh lệch giữa thuế thu nhập và thuế cư trú do bảng của luật quy định. Có thể khác chênh lệch thực tế.',
  人的控除差の合計額:
    '50.000 yên cộng chênh lệch (theo bảng của luật) giữa thuế thu nhập và thuế cư trú của các khấu trừ theo người.',
  五万円:
    'Khoản cộng vào chênh lệch của các khấu trừ theo người. Khi tính khấu trừ điều chỉnh cũng không xuống dưới khoản này.',
  二百万円: 'Mốc thay đổi cách tính khấu trừ điều chỉnh.',
  二百万円を超える部分: 'Phần thu nhập chịu thuế vượt 2 triệu yên.',
  超える部分を引いた額: 'Tổng chênh lệch khấu trừ trừ phần vượt 2 triệu yên.',
  調整控除後の所得割額: 'Số tiền sau thuế suất trừ khấu trừ điều chỉnh.',
  寄附金税額控除額: 'Số tiền trừ vào thuế cư trú khi quyên góp như furusato nozei.',
  寄附金税額控除の基本控除額: '10% của số quyên góp trừ 2.000 yên, chia giữa thành phố và tỉnh.',
  寄附金税額控除の特例控除額:
    'Phần mà thuế thu nhập và khấu trừ cơ bản chưa trả lại. Tối đa 20% phần thuế theo thu nhập.',
  申告特例控除額:
    'Nếu dùng chế độ one-stop, phần lẽ ra thuế thu nhập trả lại cũng được trừ vào thuế cư trú.',
  ふるさと納税の額: 'Tổng furusato nozei từ tháng 1 đến tháng 12 năm trước.',
  総所得金額等の三割: 'Mức quyên góp tối đa được tính trong khấu trừ cơ bản.',
  基本控除の対象となる寄附金: 'Số nhỏ hơn giữa số quyên góp và 30% tổng thu nhập gộp v.v.',
  二千円: 'Phần quyên góp bạn tự chịu.',
  二千円を引いた寄附金: 'Số quyên góp được tính trừ 2.000 yên tự chịu.',
  二千円を引いたふるさと納税の額: 'Số furusato nozei trừ 2.000 yên tự chịu.',
  割合を乗じた額: 'Nhân với 90% trừ thuế suất thuế thu nhập, rồi chia giữa thành phố và tỉnh.',
  調整控除後の所得割額の二割: 'Mức tối đa của khấu trừ đặc lệ.',
  人的控除差調整額:
    'Trừ khỏi thu nhập chịu thuế để định tỷ lệ khấu trừ đặc lệ: tổng chênh lệch cộng phần khấu trừ cơ bản của thuế thu nhập vượt 480.000 yên.',
  所得税の基礎控除額:
    'Khấu trừ cơ bản của thuế thu nhập. Dùng để định tỷ lệ khấu trừ đặc lệ của furusato nozei và giới hạn khấu trừ vay mua nhà.',
  所得税の基礎控除の額: 'Khấu trừ cơ bản của thuế thu nhập tùy theo tổng thu nhập.',
  所得税の基礎控除の特例の額: 'Số tiền cộng thêm có thời hạn tùy theo tổng thu nhập.',
  特例を加えた所得税の基礎控除の額: 'Khấu trừ cơ bản cộng phần tạm thời.',
  四十八万円: 'Khấu trừ cơ bản của thuế thu nhập trước khi sửa đổi.',
  所得税の基礎控除が四十八万円を超える額:
    'Phần khấu trừ cơ bản của thuế thu nhập lớn hơn 480.000 yên.',
  課税総所得金額から人的控除差調整額を引いた額: 'Số tiền định bậc tỷ lệ khấu trừ đặc lệ.',
  税額控除後の所得割額: 'Phần thuế theo thu nhập sau khấu trừ quyên góp v.v.',
  税額控除後の所得割額の合計: 'Tổng của thành phố và tỉnh.',
  調整措置による減額:
    'Cho người mà nếu nộp thuế theo thu nhập thì thu nhập còn lại dưới mức miễn thuế: giảm đến mức không xuống dưới.',
  所得割を引いた総所得金額等: 'Thu nhập còn lại sau khi nộp phần thuế theo thu nhập.',
  非課税限度額に足りない額: 'Số tiền chưa đạt mức miễn thuế.',
  調整措置後の所得割額: 'Phần thuế theo thu nhập sau khi giảm.',
  定額減税額:
    'Năm thuế 2025: giảm 10.000 yên, chỉ cho người có tổng thu nhập trên 10 triệu đến 18,05 triệu yên và vợ/chồng ít thu nhập.',
  定額減税の合計: 'Tổng mức giảm của thành phố và tỉnh. Chỉ trừ đến hết phần thuế theo thu nhập.',
  一人分の減税額: '10.000 yên mỗi người.',
  定額減税後の所得割額: 'Phần thuế theo thu nhập sau khi trừ giảm thuế định mức.',
  所得割額: 'Thuế tùy theo thu nhập. Cuối cùng bỏ phần dưới 100 yên.',
  千万円: 'Mốc thay đổi tỷ lệ khấu trừ cổ tức.',
  千万円を超える課税所得: 'Phần thu nhập chịu thuế vượt 10 triệu yên.',
  千万円を超える課税所得の残り: 'Phần vượt 10 triệu yên chưa phân bổ.',
  配当控除の対象の配当所得: 'Thu nhập cổ tức được hưởng khấu trừ cổ tức.',
  千万円を超える部分の配当所得: 'Phần cổ tức chỉ được nửa tỷ lệ.',
  千万円以下の部分の配当所得: 'Phần cổ tức theo tỷ lệ thường.',
  配当所得に率を乗じた額: 'Thu nhập cổ tức nhân tỷ lệ khấu trừ cổ tức.',
  配当控除額: 'Số tiền trừ vào thuế cho cổ tức để không bị đánh thuế hai lần với thuế của công ty.',
  配当控除後の所得割額: 'Phần thuế theo thu nhập sau khấu trừ cổ tức.',
  住宅借入金等特別控除可能額:
    'Số tiền được trừ vào thuế thu nhập. Có trên phiếu khấu trừ tại nguồn hoặc tờ khai thuế.',
  所得税から引ききれない住宅借入金等特別控除額:
    'Phần khấu trừ vay mua nhà vượt quá thuế thu nhập. Được trừ vào thuế cư trú.',
  所得税から引ききれない額の按分: 'Số chưa trừ hết, chia giữa thành phố và tỉnh.',
  基礎控除の引上げを加えた所得税の課税所得:
    'Thu nhập chịu thuế thu nhập cộng phần khấu trừ cơ bản vượt 480.000 yên.',
  所得税の課税総所得金額等に率を乗じた額: 'Số tiền định mức tối đa được trừ vào thuế cư trú.',
  住宅借入金等特別税額控除の限度額: 'Mức tối đa được trừ vào thuế cư trú.',
  住宅借入金等特別税額控除の上限:
    'Số nhỏ hơn giữa mức theo thu nhập chịu thuế và giới hạn của luật.',
  住宅借入金等特別税額控除額:
    'Khấu trừ vay mua nhà chưa trừ hết ở thuế thu nhập, trừ vào thuế cư trú.',
  住宅借入金等特別税額控除後の所得割額: 'Phần thuế theo thu nhập sau khấu trừ vay mua nhà.',
  共同募金と日本赤十字社への寄附金:
    'Quyên góp cho Quỹ cộng đồng và chi hội Chữ thập đỏ Nhật Bản nơi bạn ở.',
  条例で指定された寄附金: 'Quyên góp cho tổ chức mà tỉnh hoặc thành phố chỉ định bằng điều lệ.',
  寄附金の合計: 'Tổng số quyên góp được tính.',
  寄附金税額控除後の所得割額: 'Phần thuế theo thu nhập sau khấu trừ quyên góp.',
  外国所得税額: 'Thuế thu nhập đã nộp ở nước ngoài.',
  所得税の外国税額控除の限度額: 'Mức thuế nước ngoài tối đa được trừ vào thuế thu nhập.',
  復興特別所得税の控除の限度額:
    'Mức thuế nước ngoài tối đa được trừ vào thuế thu nhập đặc biệt phục hưng.',
  国の外国税額控除の限度額: 'Mức thuế nước ngoài tối đa được trừ vào thuế quốc gia.',
  国で引ききれない外国所得税額: 'Phần thuế nước ngoài vượt giới hạn của thuế quốc gia.',
  道府県民税で引ききれない外国所得税額: 'Phần thuế nước ngoài vượt giới hạn của thuế tỉnh.',
  住民税の外国税額控除の限度額: 'Mức thuế nước ngoài tối đa được trừ vào thuế cư trú.',
  外国税額控除額: 'Thuế đã nộp ở nước ngoài mà thuế quốc gia chưa trừ hết, trừ vào thuế cư trú.',
  人数分の減税額: 'Mức giảm một người nhân số người.',
  配当割額と株式等譲渡所得割額:
    'Thuế cư trú (5%) đã trừ trước từ cổ tức và lãi cổ phiếu mà bạn khai.',
  配当割額等の控除額: 'Thuế cư trú đã trừ trước, trừ vào phần thuế theo thu nhập.',
  配当割額等を引いた所得割額: 'Phần thuế theo thu nhập sau khi trừ thuế đã nộp trước.',
  引ききれない配当割額等: 'Phần thuế đã trừ trước vượt quá phần thuế theo thu nhập.',
  配当割額等の充当額: 'Phần còn dư dùng để nộp phần thuế bình quân v.v.',
  配当割額等の還付額: 'Phần thuế đã trừ trước được trả lại.',
  納付額: 'Số tiền còn phải nộp: thuế cả năm trừ phần đã dùng để nộp.',
} as const satisfies Partial<Record<Term, string>>
