import type { Alarm, Break } from '@zeimori/records'

/** What is wrong with the log, for whoever has to act on it. */
export function breakText(broken: Break): string {
  switch (broken.kind) {
    case 'edited':
      return `${broken.seq}番の記録が書き替えられています。`
    case 'gap':
      return `${broken.expected}番から${broken.seq - 1}番までの記録がありません。`
    case 'order':
      return `${broken.seq}番の記録が二つあるか、順番が違います（ここは${broken.expected}番のはずです）。`
    case 'fork':
      return `${broken.seq}番の記録が、前の記録につながりません。`
    case 'backwards':
      return `${broken.seq}番の記録の時刻が、前の記録より前です。`
    case 'columns':
      return `${broken.seq}番の記録の、検索に使う列が、記録の中身と違います。`
    case 'truncated':
      return `封印された${broken.signed}番まであるはずの記録が、${broken.seq - 1}番で終わっています。`
    case 'rewritten':
      return `${broken.after}番よりあとの記録が、${broken.signed}番の封印のときと違います。書き直されています。`
  }
}

/** What happened to an event before it had its number. */
export function alarmText(alarm: Alarm): string {
  switch (alarm.kind) {
    case 'repeated':
      return `${alarm.seq}番の記録は、同じできごとの二つ目です。番号を待つあいだに写されました。`
    case 'missing':
      return `番号を待つあいだに、できごとが一つ消されています（書いたもの ${alarm.writer} の${alarm.count}番目。${alarm.seq}番の記録で分かりました）。`
    case 'refused':
      return `${alarm.seq}番: 番号を待つあいだに、書き替えられたか、偽って入れられたものがあり、断りました。`
  }
}
