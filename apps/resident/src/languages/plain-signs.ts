const signs: Readonly<Record<string, string>> = {
  '％': '%',
  '＋': '+',
  '－': '−',
  '（': ' (',
  '）': ')',
}

/** 「20％ ÷（79.79％ × 3/5）」 with signs of the width of letters. */
export const plainSigns = (text: string): string =>
  text.replace(/[％＋－（）]/g, (sign) => signs[sign] ?? sign).trim()
