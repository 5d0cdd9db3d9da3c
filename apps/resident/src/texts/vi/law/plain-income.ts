import type { Term } from '../../law.ts'

/** Incomes, in plain words. */
export const plainIncome = {
  給与等の収入金額:
    'Tổng lương và thưởng trong một năm trước khi trừ thuế và bảo hiểm xã hội: tổng các ô 「支払金額」 trên phiếu khấu trừ tại nguồn.',
  給与の支払金額: 'Ô 「支払金額」 trên phiếu khấu trừ tại nguồn (源泉徴収票).',
  給与所得の金額:
    'Thu nhập gộp từ lương trừ đi khấu trừ thu nhập từ lương, khoản thay cho chi phí của người làm công.',
  算定の基礎:
    'Theo bảng của luật, thu nhập gộp được làm tròn xuống theo từng bậc 4.000 yên rồi mới tính.',
  率を乗じた額: 'Thu nhập gộp nhân với tỷ lệ trong bảng của luật.',
  給与所得控除の最低額: 'Người có lương được trừ ít nhất số tiền này.',
  給与所得控除の定額部分: 'Phần của khấu trừ lương không phụ thuộc vào thu nhập gộp.',
  給与所得控除の限度額: 'Khấu trừ lương không vượt quá số tiền này.',
  別表に定める金額:
    'Thu nhập từ lương mà Phụ lục 5 của Luật Thuế thu nhập ghi cho mức thu nhập gộp này.',
  別表の差引額: 'Số tiền trừ đi khi tính theo Phụ lục 5.',
  別表の加算額: 'Số tiền cộng thêm khi tính theo Phụ lục 5.',
  '所得金額調整控除額（子ども・特別障害者等）':
    'Dành cho người có lương trên 8,5 triệu yên: để thuế không nặng lên với gia đình có người phụ thuộc dưới 23 tuổi hoặc người khuyết tật đặc biệt.',
  '所得金額調整控除額（給与・年金）':
    'Để người có cả lương và lương hưu không bị thiệt khi mức khấu trừ giảm. Tối đa 100.000 yên.',
  '収入の限度（千万円）':
    'Trong khấu trừ này, thu nhập trên 10 triệu yên được tính là 10 triệu yên.',
  八百五十万円: 'Tính trên phần lương vượt quá số tiền này.',
  千万円までの収入金額: 'Số nhỏ hơn giữa thu nhập gộp từ lương và 10 triệu yên.',
  八百五十万円を超える収入金額: 'Phần vượt quá 8,5 triệu yên.',
  十万円: '100.000 yên do luật quy định.',
  十万円までの給与所得: 'Số nhỏ hơn giữa thu nhập từ lương và 100.000 yên.',
  十万円までの年金の雑所得: 'Số nhỏ hơn giữa thu nhập lương hưu và 100.000 yên.',
  '給与と年金の合計（それぞれ十万円まで）': 'Cộng hai khoản, mỗi khoản tối đa 100.000 yên.',
  所得金額調整控除後の給与所得: 'Thu nhập từ lương trừ khấu trừ điều chỉnh thu nhập.',
  公的年金等の収入金額:
    'Tổng lương hưu công trong một năm trước khi trừ thuế và phí bảo hiểm: ô 「支払金額」 trên phiếu.',
  公的年金等の支払金額: 'Ô 「支払金額」 trên phiếu khấu trừ của lương hưu.',
  公的年金等に係る雑所得の金額:
    'Lương hưu trừ khấu trừ lương hưu công. Mức khấu trừ tùy theo tuổi và thu nhập.',
  公的年金等控除額:
    'Số tiền trừ khỏi lương hưu. Khác nhau tùy việc có đủ 65 tuổi vào ngày 31/12 năm trước hay không.',
  公的年金等控除の表の額: 'Mức khấu trừ theo tuổi và số lương hưu.',
  公的年金等控除の定額: 'Phần của khấu trừ lương hưu không phụ thuộc vào thu nhập gộp.',
  収入金額に率を乗じた額:
    'Lương hưu nhân với tỷ lệ trong bảng của luật (phần lẻ dưới 1 yên làm tròn lên).',
  他の所得による減額:
    'Người có thu nhập ngoài lương hưu trên 10 triệu yên được khấu trừ lương hưu ít hơn.',
  公的年金等以外の合計所得金額:
    'Tổng các thu nhập ngoài lương hưu. Trên 10 triệu yên thì khấu trừ lương hưu giảm.',
  その他の所得金額: 'Thu nhập ngoài lương và lương hưu: thu nhập gộp trừ chi phí.',
  合計所得金額:
    'Tổng mọi thu nhập trong một năm. Dùng để xét có được miễn thuế, có được khấu trừ người phụ thuộc v.v. hay không.',
  総所得金額等:
    'Tổng thu nhập trừ các khoản lỗ chuyển từ những năm trước. Dùng để xét có được miễn phần thuế theo thu nhập hay không.',
  総所得金額: 'Phần thu nhập được cộng lại và tính thuế chung.',
  総収入金額: 'Doanh thu một năm trước khi trừ chi phí.',
  必要経費: 'Chi phí để có được doanh thu.',
  青色事業専従者給与: 'Lương mà người khai thuế xanh trả cho người nhà giúp việc kinh doanh.',
  専従者給与を含む必要経費: 'Chi phí cần thiết cộng lương của người nhà giúp việc kinh doanh.',
  収入から必要経費を引いた額: 'Phần còn lại của doanh thu sau khi trừ chi phí.',
  赤字の金額: 'Số tiền chi phí vượt quá doanh thu.',
  青色申告特別控除の限度額:
    'Mức tối đa người khai thuế xanh được trừ. Khác nhau tùy cách ghi sổ và cách khai.',
  営業等と農業の黒字の合計: 'Khoản lãi của kinh doanh hoặc nông nghiệp.',
  営業等と農業を合わせた黒字: 'Kinh doanh và nông nghiệp sau khi bù lỗ cho nhau.',
  青色申告特別控除の残り: 'Phần chưa dùng. Dùng theo thứ tự bất động sản, kinh doanh, rừng.',
  青色申告特別控除額: 'Số tiền người khai thuế xanh được trừ vì có ghi sổ.',
  事業専従者控除の限度額: 'Mức tối đa người khai thuế trắng được trừ cho mỗi người nhà giúp việc.',
  控除前の所得を人数で割った額:
    'Thu nhập trước khấu trừ này chia cho số người nhà giúp việc cộng 1.',
  専従者一人の控除額: 'Khấu trừ cho một người nhà giúp việc kinh doanh.',
  事業専従者控除額: 'Số tiền người khai thuế trắng được trừ cho người nhà giúp việc.',
  家内労働者等の必要経費の最低額:
    'Người nhận việc về nhà, nhân viên bán hàng v.v. được trừ số tiền này dù chi phí thực tế ít hơn.',
  給与収入を引いた必要経費の最低額: 'Phần còn lại của chi phí tối thiểu sau khi trừ lương.',
  業務の経費を引いた必要経費の最低額:
    'Phần còn lại của chi phí tối thiểu sau khi trừ chi phí của thu nhập khác.',
  家内労働者等の必要経費の残り: 'Chi phí tối thiểu còn lại sau khi dùng cho kinh doanh.',
  収入を限度とする必要経費の最低額: 'Số nhỏ hơn giữa chi phí tối thiểu và doanh thu.',
  家内労働者等の必要経費: 'Số lớn hơn giữa chi phí thực tế và mức tối thiểu.',
  事業所得の金額: 'Doanh thu từ buôn bán, nông nghiệp v.v. trừ chi phí.',
  不動産所得の金額: 'Tiền cho thuê nhà, đất v.v. trừ chi phí.',
  土地の負債の利子: 'Tiền lãi của khoản vay để mua đất.',
  通算できる不動産所得の赤字:
    'Lỗ bất động sản không kể phần lãi vay mua đất. Được trừ vào thu nhập khác.',
  利子所得の金額: 'Tiền lãi chưa bị trừ thuế. Không gồm lãi tiền gửi ngân hàng.',
  配当の収入金額: 'Cổ tức trước khi trừ thuế.',
  負債の利子: 'Tiền lãi của khoản vay để mua cổ phiếu v.v.',
  配当の収入金額の合計: 'Tổng cổ tức cùng loại.',
  負債の利子の合計: 'Tổng tiền lãi vay để mua cổ phiếu cùng loại.',
  引ききれない負債の利子: 'Phần lãi vượt quá cổ tức. Được trừ vào cổ tức khác.',
  配当所得の金額: 'Cổ tức được tính thuế chung với thu nhập khác.',
  雑所得の収入の合計: 'Tổng thu nhập lương hưu, tiền làm thêm và các khoản thu khác.',
  雑所得の必要経費の合計: 'Tổng chi phí của thu nhập khác.',
  雑所得の金額:
    'Tổng lương hưu, việc phụ và thu nhập khác. Lỗ được tính là 0 yên và không trừ vào thu nhập loại khác.',
  一時所得の特別控除の限度額: 'Mức tối đa được trừ khỏi thu nhập nhất thời.',
  一時所得の特別控除額: 'Số tiền trừ khỏi thu nhập nhất thời, tối đa 500.000 yên.',
  一時所得の金額:
    'Tiền bảo hiểm đáo hạn, tiền thưởng v.v. trừ số đã đóng và khấu trừ đặc biệt. Chỉ một nửa bị tính thuế.',
  譲渡益: 'Giá bán tài sản trừ giá mua và chi phí.',
  通算後の譲渡益: 'Lãi bán tài sản sau khi trừ lỗ.',
  譲渡所得の特別控除の限度額: 'Mức tối đa được trừ khỏi thu nhập chuyển nhượng.',
  譲渡所得の特別控除の残り: 'Phần khấu trừ còn lại sau khi trừ cho tài sản giữ thời gian ngắn.',
  譲渡所得の特別控除額: 'Số tiền trừ khỏi lãi bán tài sản, tổng cộng tối đa 500.000 yên.',
  譲渡所得の金額:
    'Lãi bán thẻ hội viên golf, vàng v.v. trừ khấu trừ đặc biệt. Tài sản giữ trên 5 năm chỉ bị tính thuế một nửa.',
  山林所得の特別控除の限度額: 'Mức tối đa được trừ khỏi thu nhập rừng.',
  山林所得の特別控除額: 'Số tiền trừ khỏi thu nhập rừng, tối đa 500.000 yên.',
  山林所得の金額: 'Lãi bán rừng giữ trên 5 năm trừ chi phí và khấu trừ đặc biệt.',
  経常所得の合計:
    'Tổng phần dương của lãi, cổ tức, bất động sản, kinh doanh, lương và thu nhập khác.',
  事業と不動産の赤字の合計: 'Lỗ kinh doanh và bất động sản được trừ vào thu nhập khác.',
  損益通算後の所得金額: 'Số tiền sau khi trừ lỗ của các thu nhập khác.',
  通算しきれない赤字: 'Lỗ còn lại vì không đủ lãi để trừ.',
  長期譲渡と一時の合計: 'Tổng hai loại thu nhập chỉ bị tính thuế một nửa.',
  長期譲渡と一時の二分の一:
    'Lãi bán tài sản giữ trên 5 năm và thu nhập nhất thời chỉ bị tính thuế một nửa.',
  繰越控除前の総所得金額: 'Tổng thu nhập tính thuế chung trước khi trừ lỗ những năm trước.',
  繰り越した損失の金額: 'Lỗ những năm trước chưa trừ hết.',
  繰越控除の額: 'Phần lỗ những năm trước được trừ trong năm nay.',
  引ききれない繰越損失: 'Lỗ chưa trừ hết vào thu nhập năm nay.',
  繰越控除後の総所得金額: 'Số tiền sau khi trừ lỗ những năm trước.',
  繰越控除後の所得金額: 'Số tiền sau khi trừ lỗ những năm trước.',
  特定支出の金額:
    'Chi phí đi lại, chuyển nhà, đào tạo, bằng cấp v.v. do người làm công tự trả. Cần chứng nhận của nơi làm việc.',
  収入に率を乗じた額: 'Thu nhập gộp nhân với tỷ lệ trong bảng của luật.',
  給与所得控除額の定額部分: 'Phần của khấu trừ lương không phụ thuộc vào thu nhập gộp.',
  給与所得控除額: 'Số tiền trừ thay cho chi phí của người làm công.',
  給与所得控除額の二分の一: 'Chi tiêu đặc định chỉ được trừ phần vượt quá số tiền này.',
  給与所得控除額を引いた残額: 'Lương trừ khấu trừ thu nhập từ lương.',
  特定支出控除額を引いた残額: 'Thu nhập từ lương sau khi trừ chi tiêu đặc định.',
  特定支出控除額: 'Phần chi tiêu đặc định vượt quá một nửa khấu trừ lương.',
  給与所得控除の本則の最低額: 'Mức tối thiểu không có thời hạn.',
  給与所得控除の特例の額: 'Số tiền cộng thêm có thời hạn.',
  勤労による所得: 'Tổng lương, kinh doanh, trợ cấp thôi việc và việc phụ.',
  副業の雑所得: 'Tiền làm thêm trừ chi phí.',
  勤労によらない所得: 'Thu nhập không phải do làm việc. Dùng để xét khấu trừ sinh viên đi làm.',
} as const satisfies Partial<Record<Term, string>>
