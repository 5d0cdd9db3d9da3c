import type { Probe } from '../probe.ts'
import { waiting } from './waiting.ts'

/** What only somebody who has signed in can see: it waits for an account of the probes' own. (ruling 18) */
export const behindTheDoor: readonly Probe[] = [
  waiting({
    id: 'account/roles',
    title: '一般の役割の利用者は、管理の機能を使えない',
    controls: ['role-sep', 'authz', 'authz-idor', 'acct-min', 'access-confirm'],
    part: 'account',
    byHand:
      '役割ごとの検査用の利用者で、権限の表の全組み合わせを開き、表のとおりに断られることを見ます。',
  }),
  waiting({
    id: 'account/session',
    title: 'ログインの前後で番号が変わり、操作がなければ切れ、ログアウトで終わる',
    controls: ['sess-fix', 'idle', 'logout', 'sess-url', 'sess-random', 'cookie-secure'],
    part: 'account',
    byHand:
      '検査用の利用者でログインし、Cookie の値の変わり方、60分後の画面、ログアウトの後の再送を見ます。',
  }),
  waiting({
    id: 'account/forms',
    title: 'ログインした後の送信は、合い札と直前の確認がなければ断られる',
    controls: ['csrf', 'csrf/token', 'csrf/reauth', 'clickjack/reauth', 'clickjack/mouse'],
    part: 'account',
    byHand: '検査用の利用者で、合い札を消した送信と、確認から5分を過ぎた大事な操作を試します。',
  }),
  waiting({
    id: 'account/passwords',
    title: '弱いパスワードは、どの入口からも決められない',
    controls: ['pw-length', 'pw-kinds', 'pw-quality'],
    part: 'account',
    byHand:
      '招き・変更・決め直しの画面で、11文字、数字なし、漏えいした値を試し、断られることを見ます。',
  }),
  waiting({
    id: 'account/guessing',
    title: '10回の誤りで止まり、誤りの言葉から何も分からない',
    controls: ['lock', 'authmsg'],
    part: 'account',
    byHand:
      '検査用の利用者で11回誤り、正しい値でも断られることと、ない利用者でも同じ言葉であることを見ます。',
  }),
  waiting({
    id: 'account/traces',
    title: '試した操作の一つ一つが、したとおりに記録に現れる',
    controls: ['log-op', 'log-auth', 'log-5w', 'admin-ui-ip', 'mfa'],
    part: 'account',
    byHand:
      '検査用の利用者でログイン・変更・ログアウトをし、三件の記録の五つの欄を、したことと比べます。',
  }),
  waiting({
    id: 'account/inputs',
    title: '入力の欄は、文字種と長さの外のものを断る',
    controls: [
      'input-validate',
      'xss/in',
      'xss/url',
      'sqli/param',
      'traversal/param',
      'mailhdr/nl',
    ],
    part: 'account',
    byHand:
      '検査用の利用者で、すべての欄に制御文字・改行・長すぎる値・javascript: を送り、400 になることを見ます。',
  }),
  waiting({
    id: 'account/files',
    title: '添付と一覧の持ち出しは、決まった形でだけできる',
    controls: ['upload', 'traversal/check', 'enc-export', 'cache'],
    part: 'account',
    byHand:
      '検査用の利用者で、.svg・二重の拡張子・../ を含む名の添付を試し、取り出したときのヘッダーを見ます。',
  }),
  waiting({
    id: 'manual/chapters',
    title: '操作手順書が、いまの版の、その役割のすべての機能の章を持つ',
    controls: ['manual'],
    part: 'manual',
    byHand: '役割ごとに手順書を開き、版と章を機能の一覧と比べます。',
  }),
  waiting({
    id: 'public/pages',
    title: '公開のページに、窓口・方針・対策が載り、問い合わせが届く',
    controls: ['helpdesk', 'privacy-policy', 'sec-public', 'mailhdr', 'mailhdr/dest', 'httphdr/nl'],
    part: 'public',
    byHand:
      '公開のページから問い合わせを送り、受付番号が出ることと、フッタの方針のページを見ます。',
  }),
  waiting({
    id: 'mail/received',
    title: '届いたメールのヘッダーが設定のとおりで、大事な変更は本人に知らされる',
    controls: ['mailhdr', 'mailhdr/fix', 'csrf/mail'],
    part: 'mail',
    byHand:
      '試験の宛先に送られたメールの From・To・Subject を設定と比べ、変更の後に本人への知らせが届くことを見ます。',
  }),
  waiting({
    id: 'domain/names',
    title: '自治体の名前で公開され、http からは https へ移る',
    controls: ['domain-sub', 'domain-keep', 'tls-redirect', 'cert', 'tls-all', 'dedicated'],
    part: 'domain',
    byHand: '自治体のホスト名を http と https で開き、転送の先と証明書の名前を見ます。',
  }),
]
