import type { Citation, Doubt } from '@zeimori/tax'
import type { Circumstance, Fact, FixedWhose } from '../../law.ts'

type Words<K extends string> = Readonly<Record<K, string>>

export const whoseNames: Words<FixedWhose> = {
  市町村民税: 'thuế cư trú thành phố',
  道府県民税: 'thuế cư trú tỉnh',
  本人: 'bản thân',
  配偶者: 'vợ/chồng',
  障害者控除の分: 'khấu trừ người khuyết tật',
  寡婦控除の分: 'khấu trừ góa phụ',
  ひとり親控除の分: 'khấu trừ cha mẹ đơn thân',
  勤労学生控除の分: 'khấu trừ sinh viên đi làm',
  配偶者控除の分: 'khấu trừ vợ/chồng',
  配偶者特別控除の分: 'khấu trừ đặc biệt vợ/chồng',
  扶養控除の分: 'khấu trừ người phụ thuộc',
  短期一般: 'ngắn hạn, thường',
  短期軽減: 'ngắn hạn, giảm nhẹ',
  長期一般: 'dài hạn, thường',
  優良住宅地等: 'đất ở chất lượng tốt',
  居住用: 'nhà để ở',
  上場株式等の配当等: 'cổ tức cổ phiếu niêm yết',
  一般株式等: 'cổ phiếu thường',
  上場株式等: 'cổ phiếu niêm yết',
  先物取引: 'giao dịch kỳ hạn',
  山林: 'rừng',
  退職: 'thôi việc',
  剰余金の配当等: 'cổ tức công ty',
  証券投資信託: 'quỹ đầu tư chứng khoán',
  外貨建等証券投資信託: 'quỹ đầu tư ngoại tệ',
  配当控除の対象外: 'không được khấu trừ cổ tức',
  純損失: 'lỗ ròng',
  雑損失: 'tổn thất',
  居住用財産の譲渡損失: 'lỗ bán nhà để ở',
  上場株式等の譲渡損失: 'lỗ bán cổ phiếu niêm yết',
  先物取引の損失: 'lỗ giao dịch kỳ hạn',
  営業等: 'kinh doanh',
  事業: 'kinh doanh',
  農業: 'nông nghiệp',
  業務の雑所得: 'thu nhập khác từ việc phụ',
  その他の雑所得: 'thu nhập khác còn lại',
  一時所得: 'thu nhập nhất thời',
  短期譲渡: 'chuyển nhượng ngắn hạn',
  長期譲渡: 'chuyển nhượng dài hạn',
}

export const facts: Words<Fact> = {
  '65歳以上': 'Từ 65 tuổi trở lên',
  '65歳未満': 'Dưới 65 tuổi',
  繰り越した損失がない: 'Không có lỗ chuyển sang',
  分離課税の所得がない: 'Không có thu nhập tính thuế riêng',
  給与所得か公的年金等の雑所得がない: 'Không có thu nhập từ lương hoặc từ lương hưu',
  給与の収入が850万円以下: 'Thu nhập gộp từ lương từ 8,5 triệu yên trở xuống',
  '23歳未満の扶養親族も特別障害者もいない':
    'Không có người phụ thuộc dưới 23 tuổi hay người khuyết tật đặc biệt',
  '23歳未満の扶養親族がいる': 'Có người phụ thuộc dưới 23 tuổi',
  本人が特別障害者: 'Bản thân là người khuyết tật đặc biệt',
  特別障害者の家族がいる: 'Có người nhà khuyết tật đặc biệt',
  収入がない: 'Không có thu nhập',
  支払がない: 'Không có khoản chi trả',
  障害者: 'Người khuyết tật',
  特別障害者: 'Người khuyết tật đặc biệt',
  同居している特別障害者: 'Người khuyết tật đặc biệt sống cùng',
  扶養親族に当たらない: 'Không thuộc diện người phụ thuộc',
  生計を一にする子がいる: 'Có con sống chung kinh tế',
  要件に合う子がいない: 'Không có con đủ điều kiện',
  配偶者がいる: 'Có vợ/chồng',
  寡婦: 'Góa phụ',
  離婚した人で扶養親族がいない: 'Đã ly hôn và không có người phụ thuộc',
  勤労学生: 'Sinh viên đi làm',
  '70歳以上の配偶者': 'Vợ/chồng từ 70 tuổi trở lên',
  '70歳未満の配偶者': 'Vợ/chồng dưới 70 tuổi',
  '16歳未満': 'Dưới 16 tuổi',
  '一般の扶養親族（16歳以上19歳未満、23歳以上70歳未満）':
    'Người phụ thuộc thường (16–18 tuổi, 23–69 tuổi)',
  '19歳以上23歳未満': 'Từ 19 đến 22 tuổi',
  '老人扶養親族（70歳以上）': 'Người phụ thuộc cao tuổi (từ 70 tuổi)',
  '同居老親等（70歳以上で同居している父母・祖父母）': 'Cha mẹ, ông bà từ 70 tuổi sống cùng',
  国外に住み要件を満たさない: 'Sống ở nước ngoài và không đủ điều kiện',
  前年の12月31日に生まれていない: 'Chưa sinh vào ngày 31/12 năm trước',
  配偶者も扶養親族もいない: 'Không có vợ/chồng và người phụ thuộc',
  生活扶助を受けている: 'Đang nhận trợ cấp sinh hoạt',
  本人が障害者: 'Bản thân là người khuyết tật',
  本人が未成年者: 'Bản thân là vị thành niên',
  寡婦かひとり親: 'Góa phụ hoặc cha mẹ đơn thân',
  条例で定めた税率: 'Thuế suất do điều lệ quy định',
  課税される所得がない: 'Không có thu nhập chịu thuế',
  ワンストップ特例を使わない: 'Không dùng chế độ one-stop',
  申告するのでワンストップ特例が効かない: 'Có khai thuế nên thủ tục một cửa không có hiệu lực',
  課税総所得金額の段に当たらない: 'Không thuộc bậc nào của tổng thu nhập chịu thuế',
  所得割がかからない: 'Không phải nộp phần thuế theo thu nhập',
  所得割を払っても非課税限度額を下回らない: 'Nộp thuế theo thu nhập vẫn không dưới mức miễn thuế',
  控除対象配偶者でない同一生計配偶者がいない: 'Không có vợ/chồng ít thu nhập nằm ngoài khấu trừ',
  均等割だけがかかる: 'Chỉ phải nộp phần thuế bình quân',
  税がかからない: 'Không phải nộp thuế',
  公的年金等の所得がない: 'Không có thu nhập lương hưu công',
  均等割は給与から引かれる: 'Phần cố định được trừ từ lương',
  仮徴収で引き終わる: 'Đã trừ hết bằng thu tạm',
  公的年金等のほかに所得がない: 'Không có thu nhập ngoài lương hưu công',
  分離課税の所得がある: 'Có thu nhập tính thuế riêng',
  短期譲渡の所得がある: 'Có thu nhập chuyển nhượng ngắn hạn',
  勤続五年以下: 'Làm việc từ 5 năm trở xuống',
  勤続五年以下の役員等: 'Cán bộ quản lý làm từ 5 năm trở xuống',
  定額減税を受ける: 'Được giảm thuế định mức',
  家内労働者等: 'Người làm tại nhà',
  居住を始めた日の答えがない: 'Chưa trả lời ngày bắt đầu ở',
  平成20年までに住み始めた: 'Bắt đầu ở đến năm 2008',
  住み始めたのが所得の年より後: 'Bắt đầu ở sau năm của thu nhập',
  住宅ローン控除の期間が終わった: 'Đã hết số năm khấu trừ vay mua nhà',
  配偶者が事業専従者: 'Vợ/chồng làm việc trong cơ sở kinh doanh của gia đình',
  事業専従者: 'Người nhà làm trong việc kinh doanh',
  ひとり親に当たる: 'Được tính là cha/mẹ đơn thân',
  配当等も上場株式等の譲渡も申告していない: 'Không khai cổ tức hay bán cổ phiếu niêm yết',
  土地の所有が五年以下: 'Sở hữu đất từ 5 năm trở xuống',
  森林環境税の始まる前の年度: 'Năm thuế trước khi có thuế môi trường rừng',
}

export const doubtTexts: Words<Doubt> = {
  '家内労働者等の最低額（令和9年度）':
    'Mức tối thiểu của người làm tại nhà năm thuế 2027 đang được xác nhận theo văn bản luật.',
  令和9年度の定め:
    'Năm thuế 2027 là bản tính trước theo sửa đổi năm 2026. Có thể thay đổi trước khi áp dụng.',
  税額控除の端数:
    'Cách làm tròn phần dưới 1 yên khác nhau theo từng nơi nên thuế có thể chênh khoảng 100 yên.',
  寄附金税額控除の端数:
    'Cách tính phần lẻ dưới 1 yên của khoản khấu trừ furusato nozei có thể khác nhau theo địa phương, và thuế có thể thay đổi 100 yên.',
  特例控除の二割のもと:
    'Ở nơi có thuế suất riêng, giới hạn furusato nozei có thể thay đổi đôi chút.',
  申告特例控除の段:
    'Với người có ít thu nhập chịu thuế, cách tính khoản khấu trừ theo thủ tục một cửa vẫn đang được xác nhận.',
  分離課税の所得から引く順:
    'Khi có từ hai thu nhập tính riêng trở lên, thuế có thể thay đổi theo thứ tự trừ.',
  年金からの特別徴収の分け方:
    'Cách chia số tiền trừ từ lương hưu có thể khác nhau theo từng nơi. Thuế cả năm không đổi.',
  条例の延長: 'Thuế suất riêng của tỉnh, thành phố cho năm thuế này chưa được xác nhận.',
  級地と限度額の条例: 'Mức miễn thuế ở nơi bạn ở có thể khác theo điều lệ.',
}

export const refusals: Words<Circumstance['事情']> = {
  賦課期日に国内に住所がない:
    'Người không có địa chỉ ở Nhật vào ngày 1/1 không phải nộp thuế cư trú của năm thuế đó (trừ phần bình quân nếu có nhà).',
  租税条約の適用を受ける:
    'Thu nhập miễn thuế theo hiệp định thuế không được tính ở đây vì mỗi hiệp định khác nhau.',
  国外中古建物の損失がある:
    'Một phần lỗ của nhà cũ ở nước ngoài không được tính; ở đây không tính.',
  組合の事業の損失がある: 'Một phần lỗ của tổ hợp kinh doanh không được tính; ở đây không tính.',
  災害による減免を受ける:
    'Việc giảm miễn do thiên tai do thành phố xét. Ở đây hiện số tiền trước khi giảm.',
}

export const offices: Words<Circumstance['相談先']> = {
  市区町村の税務課: 'phòng thuế của thành phố',
  税務署: 'sở thuế',
}

export const laws: Words<Citation['law']> = {
  地方税法: 'Luật Thuế địa phương',
  地方税法施行令: 'Nghị định thi hành Luật Thuế địa phương',
  所得税法: 'Luật Thuế thu nhập',
  国税通則法: 'Luật Quy tắc chung về thuế quốc gia',
  租税特別措置法: 'Luật Biện pháp thuế đặc biệt',
  東日本大震災からの復興に関し地方公共団体が実施する防災のための施策に必要な財源の確保に係る地方税の臨時特例に関する法律:
    'Luật Đặc lệ tạm thời về thuế địa phương (phòng chống thiên tai)',
  森林環境税及び森林環境譲与税に関する法律: 'Luật Thuế môi trường rừng',
}

export const taxes: Words<string> = {
  市民税: 'Thuế thành phố',
  区民税: 'Thuế quận',
  町民税: 'Thuế thị trấn',
  村民税: 'Thuế làng',
  市町村民税: 'Thuế cư trú thành phố',
  都民税: 'Thuế thủ đô Tokyo',
  道民税: 'Thuế Hokkaido',
  府民税: 'Thuế phủ',
  県民税: 'Thuế tỉnh',
}

export const remarks: Words<string> = {
  '令和5年度と同じとみて計算しています。': 'Tính như năm thuế 2023.',
  '別の年度の公表資料と同じ額とみて計算しています。':
    'Tính theo số tiền công bố cho năm thuế khác.',
  '令和8年度と同じとみて計算しています。': 'Tính như năm thuế 2026.',
  '条例の期限は令和8年度です。延長を確かめられないまま、令和8年度と同じ額で計算しています。':
    'Điều lệ hết hạn vào năm thuế 2026. Chưa xác nhận được việc gia hạn; tính theo số tiền năm 2026.',
  '条例の期限は令和7年度まででした。令和8年度も課税しているので延長されたと読みましたが、延長後の期限は確かめていません。':
    'Điều lệ có hạn đến năm thuế 2025. Năm 2026 vẫn thu nên coi là đã gia hạn; hạn mới chưa xác nhận.',
  '日付のない公表資料の額で計算しています。': 'Tính theo số tiền công bố không ghi ngày.',
  '平成30年度の額に、令和3年度の改正の10万円を足した額とみて計算しています。':
    'Tính theo số tiền năm thuế 2018 cộng 100.000 yên của sửa đổi năm 2021.',
  '令和6年度と同じとみて計算しています。': 'Tính như năm thuế 2024.',
  '町民税の減税があったとする記事がありますが、額を確かめられないので標準税率で計算しています。':
    'Có bài báo nói thị trấn giảm thuế nhưng chưa xác nhận được số tiền nên tính theo mức chuẩn.',
  '令和6年度と同じ減税とみて計算しています。': 'Tính với mức giảm thuế như năm thuế 2024.',
  '超過課税の期限を確かめていません。令和8年度と同じ率で計算しています。':
    'Chưa xác nhận thời hạn thu thêm. Tính theo thuế suất năm 2026.',
  '減税を広げる案が報じられています。令和8年度と同じ減税で計算しています。':
    'Có tin về dự định giảm thuế nhiều hơn. Tính với mức giảm của năm 2026.',
  '令和6年度の一覧と同じく、標準税率とみて計算しています。':
    'Tính theo mức chuẩn như danh sách năm thuế 2024.',
  '選んだ級地で計算しています。': 'Tính theo cấp khu vực đã chọn.',
}
