import type { 年度記号, 裏づけ } from './types.ts'

/** 総務省「超過課税の状況」。個人の市町村民税の超過課税は、均等割が横浜市と神戸市、所得割が豊岡市だけ。 */
const 総務省 =
  'https://www.soumu.go.jp/main_sosiki/jichi_zeisei/czaisei/czaisei_seido/149767_25.html'
const 令和6年度から = '令和6年度の一覧と同じく、標準税率とみて計算しています。'

const 令和6年度と同じ: 裏づけ = { 確度: '見込み', 出典: 総務省, 注記: 令和6年度から }
const 資料なし: 裏づけ = { 確度: '未確認', 出典: 総務省, 注記: 令和6年度から }

/** 上乗せの資料のない市区町村を、標準税率とみる根拠。 */
export const 標準税率の裏づけ: Readonly<Record<年度記号, 裏づけ>> = {
  R3: 資料なし,
  R4: 資料なし,
  R5: 令和6年度と同じ,
  R6: { 確度: '公表資料', 出典: 総務省, 注記: undefined },
  R7: 令和6年度と同じ,
  R8: 令和6年度と同じ,
  R9: 令和6年度と同じ,
}

/** 厚生労働省「お住まいの地域の級地を確認」の写し三つが、1,741団体のすべてで一致した。 */
export const 級地の一覧による: 裏づけ = {
  確度: '二次資料',
  出典: 'https://www.mhlw.go.jp/content/kyuchi.3010.pdf',
  注記: undefined,
}
