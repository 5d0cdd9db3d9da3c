import type { 裏づけ } from '../types.ts'

const 公表資料 = (出典: string): 裏づけ => ({ 確度: '公表資料', 出典, 注記: undefined })

/** 均等割の非課税限度額の式を公表していて、級地がそれと合うと確かめた市区町村。 */
export const 級地の裏づけ: Readonly<Record<string, 裏づけ>> = {
  // おいらせ町
  '024121': 公表資料('https://www.town.oirase.aomori.jp/soshiki/1110/partsyunyu.html'),
  // 鶴田町
  '023841': 公表資料('http://www.town.tsuruta.lg.jp/kurashi/kurashi-zei/chishiki.html'),
  // 真岡市
  '092096': 公表資料(
    'https://www.city.moka.lg.jp/kakuka/zeimu/gyomu/zeimokubetu/juuminnzei/21005.html',
  ),
  // 飯能市
  '112097': 公表資料(
    'https://www.city.hanno.lg.jp/soshikikarasagasu/zaimubu/shiminzeika/shiminzei_kemminzeinoshinkoku_kakuteishinkoku/798.html',
  ),
  // 久喜市
  '112321': 公表資料(
    'https://www.city.kuki.lg.jp/faq/kurashi/faq_zeikin/1006678/1006679/1002420.html',
  ),
  // いすみ市
  '122386': 公表資料(
    'https://www.city.isumi.lg.jp/gyosei/kurashi_tetsuzuki/zeikin/shikemminzei/2106.html',
  ),
  // 渋谷区
  '131130': 公表資料(
    'https://www.city.shibuya.tokyo.jp/kurashi/zeikin/juminzei/juminzei_fuka.html',
  ),
  // 豊島区
  '131164': 公表資料(
    'https://www.city.toshima.lg.jp/101/tetsuzuki/ze/juminze/documents/1911141307.html',
  ),
  // 三鷹市
  '132047': 公表資料('https://www.city.mitaka.lg.jp/c_service/000/000363.html'),
  // 相模原市
  '141500': 公表資料(
    'https://www.city.sagamihara.kanagawa.jp/shisei/1026875/faq/zeikin/1017899/1034147.html',
  ),
  // 小田原市
  '142069': 公表資料('https://www.city.odawara.kanagawa.jp/faq/p06239.html'),
  // 茅ヶ崎市
  '142077': 公表資料('https://www.city.chigasaki.kanagawa.jp/faq/1000005/1000109/1000122.html'),
  // 大磯町
  '143413': 公表資料(
    'http://www.town.oiso.kanagawa.jp/soshiki/seisaku/zeimu/tanto/chominzei/chokenminzei/gaiyou/1358902673514.html',
  ),
  // 二宮町
  '143421': 公表資料('https://www.town.ninomiya.kanagawa.jp/0000002215.html'),
  // 愛川町
  '144011': 公表資料('https://www.town.aikawa.kanagawa.jp/kurashi/zeikin/mizei/15603.html'),
  // 新潟市
  '151009': 公表資料('https://www.city.niigata.lg.jp/kurashi/zei/siraberu/kojin/kojingaiyou.html'),
  // あま市
  '232378': 公表資料('https://www.city.ama.aichi.jp/faq/c_03/1001169/1001200.html'),
  // 川西市
  '282171': 公表資料('https://www.city.kawanishi.hyogo.jp/faq/1004603/1004604/1004612.html'),
  // 豊岡市
  '282090': 公表資料('https://www.city.toyooka.lg.jp/kurashi/zeikin/shizei/1019701/1000790.html'),
  // 直方市
  '402044': 公表資料('http://city.nogata.fukuoka.jp/kurashi/_1018/_1171/_1181.html'),
}
