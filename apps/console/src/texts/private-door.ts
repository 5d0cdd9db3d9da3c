import type { DoorProblem } from '../private-door/policy.ts'

/** Why the console does not start, and what to write. */
export const doorProblemTexts: Readonly<Record<DoorProblem, string>> = {
  allow:
    'ZEIMORI_CONSOLE_ALLOW に、つないでよい接続元を書いてください（例 192.168.10.0/24）。この機械の外から届くアドレスや、中継の後ろでは、接続元を限らずに始められません。',
  tls: 'ZEIMORI_CONSOLE_CERT と ZEIMORI_CONSOLE_KEY に、サーバーの証明書と鍵のファイルを書いてください。インターネットから届きうるアドレスでは、TLSなしに始められません。',
  'tls-or-proxy':
    'ZEIMORI_CONSOLE_CERT と ZEIMORI_CONSOLE_KEY に証明書と鍵を書くか、TLSを受け持つ中継のアドレスを ZEIMORI_CONSOLE_PROXIES に書いてください。暗号化しない通信では始められません。',
  'client-ca':
    'ZEIMORI_CONSOLE_CLIENT_CA に、端末の証明書を出す認証局のファイルを書いてください。インターネットから届きうるアドレスでは、端末証明書なしに始められません。',
  'device-header':
    'ZEIMORI_CONSOLE_DEVICE_HEADER に、中継が端末証明書をたしかめた結果を書くヘッダの名前を書いてください（例 X-Device-Verified）。中継を通ってインターネットから来る人を、端末証明書なしに受け付けられません。',
  'header-without-proxy':
    'ZEIMORI_CONSOLE_DEVICE_HEADER は、ZEIMORI_CONSOLE_PROXIES に書いた中継だけが使えます。中継のアドレスを書くか、この設定を外してください。',
  origin:
    'ZEIMORI_CONSOLE_ORIGIN に、ブラウザで開くアドレスを書いてください（例 https://kanri.example.lg.jp）。',
  'origin-https': 'ZEIMORI_CONSOLE_ORIGIN は https:// で始めてください。',
}

export const doorText = {
  closed: '管理の画面を始められません。',
  networks: (setting: string, entry: string): string =>
    `${setting} の「${entry}」は、アドレスかネットワークとして読めません（例 192.168.10.0/24、10.0.0.5、fd00::/8）。`,
  overlap: (entry: string): string =>
    `ZEIMORI_CONSOLE_PROXIES の「${entry}」が、ZEIMORI_CONSOLE_ALLOW と重なっています。重なると、そこにいる人が自分の接続元を好きに名乗れます。中継のアドレスを一覧から外してください。`,
  everybody: (setting: string, entry: string): string =>
    `${setting} の「${entry}」は広すぎます。/8 より狭いネットワークを書いてください。`,
  origin: '「https://名前」か「https://名前:番号」の形で書いてください',
  deviceHeader:
    'ZEIMORI_CONSOLE_DEVICE_HEADER は、「X-」で始まるヘッダの名前で書いてください（例 X-Device-Verified）。X-Forwarded- で始まる名前は使えません。',
  unknownHost: (host: string): string => `${host} のアドレスがわかりません`,
} as const
