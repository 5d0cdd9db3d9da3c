import type { 上乗せ } from '../types.ts'

const 前の年度 = '令和5年度と同じとみて計算しています。'
const 続くか = '令和8年度と同じとみて計算しています。'

/** 標準税率どおりと、市区町村か都道府県の資料で確かめた団体。 */
const 標準税率 = (出典: string): readonly 上乗せ[] => [
  {
    税の名称: undefined,
    均等割: 0,
    所得割: undefined,
    出典,
    年度: {
      R3: '未確認',
      R4: '未確認',
      R5: '公表資料',
      R6: '公表資料',
      R7: '公表資料',
      R8: '公表資料',
      R9: '見込み',
    },
    注記: { R3: 前の年度, R4: 前の年度, R9: 続くか },
  },
]

/** 市区町村の条例の上乗せと減税。六桁の番号で引く。ここにない市区町村は標準税率とみる。 */
export const 市区町村の上乗せ: Readonly<Record<string, readonly 上乗せ[]>> = {
  // 夕張市: 平成28年度までの超過課税は、平成29年度に標準税率へ戻った。
  '012092': [
    {
      税の名称: undefined,
      均等割: 0,
      所得割: undefined,
      出典: 'https://www.city.yubari.lg.jp/kurashi/shizei/kojinshiminzei/kojinjyuminzei.html',
      年度: { R3: '公表資料', R4: '公表資料', R5: '公表資料' },
      注記: {},
    },
    {
      税の名称: undefined,
      均等割: 0,
      所得割: undefined,
      出典: 'https://www.soumu.go.jp/main_sosiki/jichi_zeisei/czaisei/czaisei_seido/149767_25.html',
      年度: { R6: '公表資料', R7: '見込み', R8: '見込み', R9: '見込み' },
      注記: {
        R7: '令和6年度と同じとみて計算しています。',
        R8: '令和6年度と同じとみて計算しています。',
        R9: '令和6年度と同じとみて計算しています。',
      },
    },
  ],
  // 豊島区
  '131164': 標準税率(
    'https://www.city.toshima.lg.jp/101/tetsuzuki/ze/juminze/documents/1911141307.html',
  ),
  // 三鷹市
  '132047': 標準税率('https://www.city.mitaka.lg.jp/c_service/000/000363.html'),
  // 横浜市
  '141003': [
    {
      税の名称: '横浜みどり税',
      均等割: 900,
      所得割: undefined,
      出典: 'https://www.city.yokohama.lg.jp/kurashi/koseki-zei-hoken/zeikin/faq/answer1.html',
      年度: {
        R3: '未確認',
        R4: '未確認',
        R5: '公表資料',
        R6: '公表資料',
        R7: '公表資料',
        R8: '公表資料',
        R9: '公表資料',
      },
      注記: { R3: 前の年度, R4: 前の年度 },
    },
  ],
  // 川崎市
  '141305': 標準税率('https://www.city.kawasaki.jp/230/page/0000017126.html'),
  // 藤沢市
  '142051': 標準税率('http://210.140.78.11/siminzei1/kurashi/zekin/shimin/kintowari.html'),
  // 厚木市
  '142123': 標準税率('https://www.city.atsugi.kanagawa.jp/soshiki/shiminzeika/12/2/2249.html'),
  // 名古屋市: 所得割の百分の五の減税。分離課税の所得割は減税しない。
  '231002': [
    {
      税の名称: '名古屋市の市民税減税',
      均等割: -200,
      所得割: { num: -3, den: 1_000 },
      出典: 'https://www.city.nagoya.jp/kurashi/category/392-25-2-0-0-0-0-0-0-0.html',
      年度: {
        R3: '未確認',
        R4: '未確認',
        R5: '未確認',
        R6: '公表資料',
        R7: '公表資料',
        R8: '公表資料',
        R9: '未確認',
      },
      注記: {
        R3: '令和6年度と同じ減税とみて計算しています。',
        R4: '令和6年度と同じ減税とみて計算しています。',
        R5: '令和6年度と同じ減税とみて計算しています。',
        R9: '減税を広げる案が報じられています。令和8年度と同じ減税で計算しています。',
      },
    },
  ],
  // 田尻町: 令和4年の記事は税額の低い町に挙げ、令和6年の記事は挙げていない。
  '273627': [
    {
      税の名称: undefined,
      均等割: 0,
      所得割: undefined,
      出典: 'https://internet.watch.impress.co.jp/docs/special/1510899.html',
      年度: { R3: '未確認', R4: '未確認', R5: '未確認' },
      注記: {
        R3: '町民税の減税があったとする記事がありますが、額を確かめられないので標準税率で計算しています。',
        R4: '町民税の減税があったとする記事がありますが、額を確かめられないので標準税率で計算しています。',
        R5: '町民税の減税があったとする記事がありますが、額を確かめられないので標準税率で計算しています。',
      },
    },
    {
      税の名称: undefined,
      均等割: 0,
      所得割: undefined,
      出典: 'https://internet.watch.impress.co.jp/docs/special/1430666.html',
      年度: { R6: '二次資料', R7: '見込み', R8: '見込み', R9: '見込み' },
      注記: {
        R7: '令和6年度と同じとみて計算しています。',
        R8: '令和6年度と同じとみて計算しています。',
        R9: '令和6年度と同じとみて計算しています。',
      },
    },
  ],
  // 神戸市
  '281000': [
    {
      税の名称: '認知症神戸モデル',
      均等割: 400,
      所得割: undefined,
      出典: 'https://faq.city.kobe.lg.jp/faq/show/3288?site_domain=default',
      年度: {
        R3: '未確認',
        R4: '未確認',
        R5: '公表資料',
        R6: '公表資料',
        R7: '公表資料',
        R8: '公表資料',
        R9: '公表資料',
      },
      注記: { R3: 前の年度, R4: 前の年度 },
    },
  ],
  // 豊岡市: 超過課税のあることは市と総務省のページ、率の6.1％は二次資料による。
  '282090': [
    {
      税の名称: '豊岡市の超過課税',
      均等割: 0,
      所得割: { num: 1, den: 1_000 },
      出典: 'https://www.city.toyooka.lg.jp/kurashi/zeikin/shizei/1019701/1000790.html',
      年度: {
        R3: '未確認',
        R4: '未確認',
        R5: '二次資料',
        R6: '二次資料',
        R7: '二次資料',
        R8: '二次資料',
        R9: '見込み',
      },
      注記: {
        R3: 前の年度,
        R4: 前の年度,
        R9: '超過課税の期限を確かめていません。令和8年度と同じ率で計算しています。',
      },
    },
  ],
  // 高知市
  '392014': 標準税率('https://city.kochi.kochi.jp/soshiki/13/kurasi-09kojin.html'),
}
