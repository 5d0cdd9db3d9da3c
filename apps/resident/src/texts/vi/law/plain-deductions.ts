import type { Term } from '../../law.ts'

/** Separately taxed incomes and deductions, in plain words. */
export const plainDeductions = {
  土地建物の譲渡所得の金額: 'Giá bán đất hoặc nhà trừ giá mua và chi phí, trước khấu trừ đặc biệt.',
  譲渡の収入金額: 'Giá bán đất hoặc nhà.',
  取得費と譲渡費用: 'Giá mua (nhà thì trừ phần đã sử dụng) và chi phí để bán.',
  取得費と譲渡費用の合計: 'Tổng giá mua và chi phí để bán.',
  通算後の土地建物の譲渡所得: 'Số tiền sau khi trừ lỗ của nhà đất khác.',
  特別控除の対象の譲渡益: 'Lãi nhà đất được hưởng khấu trừ đặc biệt.',
  特別控除の対象の譲渡益の合計: 'Tổng lãi nhà đất được hưởng khấu trừ đặc biệt.',
  特別控除の対象の残り: 'Lãi còn lại sau khi trừ các khấu trừ đặc biệt khác.',
  特別控除を引ける譲渡益: 'Mức lãi tối đa có thể trừ khấu trừ đặc biệt.',
  土地建物の特別控除の限度額: 'Mức tối đa được trừ khỏi lãi, ví dụ khi bán nhà của mình.',
  土地建物の特別控除の年間の限度額: 'Mức tối đa một năm của mọi khoản khấu trừ đặc biệt cộng lại.',
  使える特別控除の限度:
    'Số nhỏ hơn giữa phần còn lại của loại đó và phần còn lại của 50 triệu yên một năm.',
  特別控除の限度の残り: 'Phần mức tối đa chưa dùng.',
  土地建物の特別控除額: 'Số tiền trừ khỏi lãi, ví dụ khi bán nhà của mình.',
  土地建物の特別控除額の合計: 'Tổng các khấu trừ đặc biệt trừ khỏi lãi.',
  特別控除後の譲渡所得: 'Lãi trừ khấu trừ đặc biệt.',
  株式等の譲渡所得等の金額: 'Giá bán cổ phiếu v.v. trừ giá mua và chi phí.',
  上場株式等の配当所得の金額: 'Cổ tức cổ phiếu niêm yết và lãi trái phiếu đã chọn tính thuế riêng.',
  譲渡損失を引いた上場株式等の配当所得: 'Cổ tức cổ phiếu niêm yết trừ lỗ do bán.',
  先物取引の雑所得等の金額: 'Lãi từ giao dịch kỳ hạn và ngoại hối ký quỹ (FX).',
  引ききれない所得控除:
    'Phần khấu trừ chưa trừ hết vào thu nhập tính thuế chung. Được trừ vào thu nhập tính thuế riêng.',
  所得控除を引いた分離課税の所得: 'Thu nhập tính thuế riêng trừ phần khấu trừ còn lại.',
  分離課税の課税所得金額: 'Thu nhập tính riêng để nhân thuế suất, bỏ phần dưới 1.000 yên.',
  合計課税所得金額:
    'Tổng thu nhập chịu thuế chung, rừng và thôi việc. Dùng để tính khấu trừ điều chỉnh.',
  配当控除の千万円と比べる課税所得:
    'Thu nhập đánh thuế gộp, cộng thu nhập chịu thuế từ đất và nhà, cổ phiếu và hợp đồng tương lai. Dùng để định tỷ lệ khấu trừ cổ tức.',
  総合課税の所得割額: 'Phần thuế theo thu nhập của thu nhập tính chung.',
  分離課税の所得割額: 'Phần thuế theo thu nhập của thu nhập tính riêng.',
  低い率の限度: 'Đến số tiền này thì thuế suất thấp.',
  低い率の部分: 'Phần được nhân thuế suất thấp.',
  高い率の部分: 'Phần được nhân thuế suất cao.',
  低い率による額: 'Số tiền tính theo thuế suất thấp.',
  高い率による額: 'Số tiền tính theo thuế suất cao.',
  所得控除の合計額:
    'Tổng số tiền trừ khỏi thu nhập theo hoàn cảnh gia đình và tiền bảo hiểm đã đóng.',
  社会保険料控除額:
    'Tiền bảo hiểm y tế, lương hưu, chăm sóc dài hạn v.v. đã đóng được trừ toàn bộ.',
  社会保険料の金額: 'Tiền bảo hiểm xã hội đã đóng trong một năm.',
  小規模企業共済等掛金控除額: 'Tiền đóng iDeCo và tương trợ doanh nghiệp nhỏ được trừ toàn bộ.',
  小規模企業共済等掛金の金額: 'Tiền đã đóng trong một năm.',
  生命保険料控除額:
    'Số tiền trừ theo phí bảo hiểm nhân thọ, chăm sóc - y tế và hưu trí cá nhân. Với thuế cư trú, tổng cộng tối đa 70.000 yên.',
  所得税の生命保険料控除額:
    'Số tiền trừ trong thuế thu nhập quốc gia. Bằng ô 「生命保険料の控除額」 trên phiếu khấu trừ.',
  新生命保険料の金額: 'Phí bảo hiểm nhân thọ thông thường của hợp đồng từ năm 2012.',
  旧生命保険料の金額: 'Phí bảo hiểm nhân thọ thông thường của hợp đồng đến năm 2011.',
  介護医療保険料の金額: 'Phí bảo hiểm chăm sóc và y tế. Chỉ có ở hợp đồng từ năm 2012.',
  新個人年金保険料の金額: 'Phí bảo hiểm hưu trí cá nhân của hợp đồng từ năm 2012.',
  旧個人年金保険料の金額: 'Phí bảo hiểm hưu trí cá nhân của hợp đồng đến năm 2011.',
  一般の生命保険料の分: 'Số tiền được trừ cho bảo hiểm nhân thọ thông thường.',
  介護医療保険料の分: 'Số tiền được trừ cho bảo hiểm chăm sóc - y tế.',
  個人年金保険料の分: 'Số tiền được trừ cho bảo hiểm hưu trí cá nhân.',
  新契約の控除の額: 'Số tiền theo bảng cho hợp đồng từ năm 2012.',
  旧契約の控除の額: 'Số tiền theo bảng cho hợp đồng đến năm 2011.',
  新契約と旧契約を合わせた額: 'Tổng số tiền của hợp đồng mới và cũ.',
  新契約と旧契約を合わせた限度額: 'Mức tối đa khi cộng hợp đồng mới và cũ.',
  限度額までの合わせた額: 'Số nhỏ hơn giữa tổng và mức tối đa.',
  三つの区分の合計: 'Tổng nhân thọ thông thường, chăm sóc - y tế và hưu trí cá nhân.',
  保険料に率を乗じた額:
    'Phí đã đóng nhân với tỷ lệ trong bảng của luật (phần lẻ dưới 1 yên làm tròn lên).',
  保険料控除の定額: 'Số tiền quy định trong bảng khấu trừ bảo hiểm.',
  生命保険料控除の限度額: 'Mức tối đa của khấu trừ bảo hiểm nhân thọ.',
  地震保険料控除額:
    'Trừ một nửa phí bảo hiểm động đất (tối đa 25.000 yên). Bảo hiểm thiệt hại dài hạn đến năm 2006 tối đa 10.000 yên.',
  所得税の地震保険料控除額:
    'Số tiền trừ trong thuế thu nhập quốc gia. Bằng ô 「地震保険料の控除額」 trên phiếu khấu trừ.',
  地震保険料の金額: 'Phí bảo hiểm động đất đã đóng trong một năm.',
  旧長期損害保険料の金額: 'Phí bảo hiểm thiệt hại dài hạn ký đến cuối năm 2006.',
  地震保険料の分: 'Số tiền được trừ cho bảo hiểm động đất.',
  旧長期損害保険料の分: 'Số tiền được trừ cho bảo hiểm thiệt hại dài hạn cũ.',
  地震保険料と旧長期損害保険料の分の合計: 'Tổng hai khoản.',
  地震保険料控除の限度額: 'Mức tối đa của khấu trừ bảo hiểm động đất.',
  障害者控除額:
    'Khi bản thân hoặc người nhà phụ thuộc bị khuyết tật. Người nhà dưới 16 tuổi cũng được tính.',
  ひとり親控除額:
    'Cho người không kết hôn và cũng không sống như vợ chồng (hôn nhân thực tế), sống cùng con và có tổng thu nhập từ 5 triệu yên trở xuống.',
  寡婦控除額:
    'Cho phụ nữ có chồng mất, hoặc ly hôn và có người phụ thuộc, tổng thu nhập từ 5 triệu yên trở xuống.',
  勤労学生控除額: 'Cho người vừa đi làm vừa đi học.',
  配偶者控除額: 'Khi vợ/chồng có ít thu nhập. Giảm nếu tổng thu nhập của bạn trên 9 triệu yên.',
  配偶者特別控除額:
    'Khi thu nhập của vợ/chồng vượt giới hạn khấu trừ vợ/chồng, vẫn được trừ theo từng bậc.',
  配偶者特別控除の額: 'Số tiền tùy theo thu nhập của vợ/chồng và của bạn.',
  扶養控除額:
    'Cho người thân từ 16 tuổi trở lên mà bạn nuôi. Khác nhau theo tuổi và việc sống cùng cha mẹ v.v.',
  特定親族特別控除額:
    'Khi thu nhập của người thân 19 đến 22 tuổi vượt giới hạn phụ thuộc, vẫn được trừ theo bậc đến 1,23 triệu yên. Bắt đầu từ năm thuế 2026.',
  特定親族特別控除の額: 'Số tiền tùy theo thu nhập của người thân.',
  人的控除の額: 'Mức khấu trừ quy định trong bảng của luật.',
  基礎控除額: 'Mọi người có tổng thu nhập từ 25 triệu yên trở xuống đều được trừ.',
  基礎控除の額: 'Số tiền tùy theo tổng thu nhập.',
  所得控除を引いた総所得金額: 'Thu nhập trừ các khấu trừ thu nhập.',
  課税総所得金額: 'Thu nhập để nhân thuế suất: thu nhập trừ khấu trừ, bỏ phần dưới 1.000 yên.',
  雑損控除額: 'Cho tổn thất do thiên tai, trộm cắp, chiếm đoạt.',
  損失の金額: 'Tổn thất do thiên tai, trộm cắp, chiếm đoạt, gồm cả chi phí dọn dẹp.',
  保険金などで補塡される金額: 'Số tiền được bảo hiểm v.v. trả lại.',
  差引損失額: 'Tổn thất trừ số tiền được bảo hiểm v.v. trả lại.',
  総所得金額等の一割: 'Tổn thất đến số tiền này không được trừ.',
  差引損失額が総所得金額等の一割を超える額: 'Phần tổn thất vượt 10% thu nhập.',
  災害関連支出の金額: 'Chi phí dọn dẹp v.v. sau thiên tai.',
  差引損失額のうち災害関連支出の金額: 'Phần chi phí đó không được bảo hiểm v.v. trả lại.',
  '五万円（災害関連支出）': 'Chi phí liên quan thiên tai đến số tiền này không được trừ.',
  災害関連支出が五万円を超える額: 'Phần chi phí liên quan thiên tai vượt 50.000 yên.',
  医療費控除額: 'Khi chi phí y tế đã trả trong năm cao.',
  支払った医療費: 'Chi phí y tế đã trả trong năm, gồm cả của gia đình.',
  補塡を引いた医療費: 'Chi phí y tế trừ số tiền được bảo hiểm v.v. trả lại.',
  '総所得金額等の五％': '5% thu nhập.',
  '十万円（医療費）': 'Mức tối đa của phần chi phí y tế không được trừ.',
  医療費控除の足切り額:
    'Chi phí y tế đến số tiền này không được trừ: số nhỏ hơn giữa 5% thu nhập và 100.000 yên.',
  足切り額を超える医療費: 'Phần chi phí y tế được trừ.',
  医療費控除の限度額: 'Mức tối đa của khấu trừ chi phí y tế.',
  一万二千円:
    'Theo chế độ tự mua thuốc (セルフメディケーション税制), đến số tiền này không được trừ.',
  一万二千円を超える額: 'Phần tiền thuốc vượt 12.000 yên.',
  医療費控除の特例の限度額: 'Mức tối đa của chế độ tự mua thuốc.',
} as const satisfies Partial<Record<Term, string>>
