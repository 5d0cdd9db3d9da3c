import type { ChoiceName, ChoiceOf } from '../../form/fields/choices.ts'

/** The words of every choice that the form offers. */
export const choiceTexts: {
  readonly [C in ChoiceName]: Readonly<Record<ChoiceOf<C>, string>>
} = {
  shogai: {
    '': 'Không',
    futsu: 'Khuyết tật (障害者)',
    tokubetsu: 'Khuyết tật đặc biệt (特別障害者)',
  },
  haigusha: { '': 'Không có', ari: 'Có' },
  zokugara: { '': 'Hãy chọn', ko: 'Con', fubo: 'Cha mẹ, ông bà', sonota: 'Khác' },
  hitorioya: { '': 'Không đúng', haha: 'Đúng (mẹ)', chichi: 'Đúng (cha)' },
  kafu: {
    '': 'Không đúng',
    shibetsu: 'Chồng đã mất',
    ribetsu: 'Đã ly hôn, có người phụ thuộc',
  },
  kyuchi: { '1': 'Cấp 1 (thành phố lớn; nếu không biết)', '2': 'Cấp 2', '3': 'Cấp 3' },
  kokugai: {
    '': 'Ở Nhật',
    sumu: 'Nước ngoài',
    'yoken-nashi':
      'Nước ngoài (30–69 tuổi, không du học, không khuyết tật, không được gửi từ 380.000 yên)',
  },
  'jutaku-kubun': {
    '': 'Không có chữ 「特」',
    toku: 'Có chữ 「（特）」',
    tokutoku: 'Có chữ 「（特特）」',
    tokutokutoku: 'Có chữ 「（特特特）」',
  },
  aoiro: {
    '': 'Khai thuế trắng (không phải xanh)',
    '65': 'Khai thuế xanh (650.000 yên)',
    '55': 'Khai thuế xanh (550.000 yên)',
    '10': 'Khai thuế xanh (100.000 yên)',
  },
  ninzu: {
    '': 'Không có',
    '1': '1 người',
    '2': '2 người',
    '3': '3 người',
    '4': '4 người',
    '5': '5 người',
    '6': '6 người',
    '7': '7 người',
    '8': '8 người',
    '9': '9 người',
  },
  'haito-shurui': {
    joyo: 'Cổ tức cổ phiếu',
    toshin: 'Tiền phân phối quỹ cổ phiếu',
    gaika: 'Tiền phân phối quỹ ngoại tệ v.v.',
    taishogai: 'Không được khấu trừ cổ tức (cổ phiếu nước ngoài, J-REIT v.v.)',
  },
  'haito-kazei': {
    sogo: 'Khai (tính chung, 総合課税)',
    bunri: 'Khai (tính riêng, 分離課税; cổ phiếu niêm yết v.v.)',
    shinai: 'Không khai (cổ phiếu niêm yết v.v.)',
  },
  koza: {
    '': 'Tài khoản đặc định (không khấu trừ), tài khoản thường',
    gensen: 'Tài khoản đặc định (có khấu trừ)',
  },
  'kabu-shinkoku': { '': 'Không khai', suru: 'Khai' },
  'tochi-kubun': {
    tanki: 'Ngắn hạn (từ 5 năm trở xuống)',
    'tanki-keigen': 'Ngắn hạn (bán cho nhà nước v.v.)',
    choki: 'Dài hạn (trên 5 năm)',
    yuryo: 'Dài hạn (bán làm đất ở chất lượng tốt v.v.)',
    kyoju: 'Dài hạn (nhà của mình giữ trên 10 năm)',
  },
  'tochi-tokubetsu': {
    '': 'Không dùng',
    shuyo: 'Thu hồi đất v.v. (50 triệu yên)',
    kyoju: 'Nhà mình đã ở (30 triệu yên)',
    hisozoku: 'Nhà của người đã mất (30 triệu yên)',
    'hisozoku-3': 'Nhà của người đã mất, từ 3 người thừa kế (20 triệu yên)',
    kukaku: 'Dự án chỉnh lý đất đặc định v.v. (20 triệu yên)',
    zosei: 'Dự án tạo đất ở đặc định v.v. (15 triệu yên)',
    'h21-h22': 'Đất mua năm 2009, 2010 (10 triệu yên)',
    nochi: 'Hợp lý hóa sở hữu đất nông nghiệp v.v. (8 triệu yên)',
    teimiriyo: 'Đất ít sử dụng v.v. (1 triệu yên)',
  },
  kurashi: {
    '': 'Hãy chọn',
    fuyo: 'Được gia đình v.v. giúp đỡ',
    chochiku: 'Sống bằng tiền tiết kiệm',
    nenkin: 'Nhận lương hưu tuất hoặc lương hưu khuyết tật (遺族年金・障害年金)',
    shitsugyo: 'Nhận bảo hiểm thất nghiệp (雇用保険) v.v.',
    seiho: 'Nhận trợ cấp sinh hoạt (生活保護)',
    gakusei: 'Là học sinh, sinh viên',
    sonota: 'Khác',
  },
  riyu: {
    '': 'Hãy chọn',
    shomei: 'Cần giấy chứng nhận thu nhập hoặc không phải nộp thuế (所得証明書・非課税証明書)',
    kokuho: 'Xin giảm phí bảo hiểm y tế quốc dân, bảo hiểm chăm sóc v.v.',
    teate: 'Thủ tục trợ cấp trẻ em (児童手当), phí gửi trẻ v.v.',
    gakko: 'Thủ tục học bổng, học phí',
    sonota: 'Khác: thành phố đã gửi thông báo',
  },
  iryohi: {
    '': 'Khấu trừ chi phí y tế (医療費控除)',
    self: 'Chế độ tự mua thuốc (thuốc bán ngoài)',
  },
}
