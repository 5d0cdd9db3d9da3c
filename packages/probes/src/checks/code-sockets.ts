import { codeRule } from './code-rule.ts'

/** Headers and mails are written by libraries, never as bytes. (chiyoda-51-b, chiyoda-52-c, ipa-7-i-a, ipa-8-i-b) */
export const codeSockets = codeRule({
  id: 'code/sockets',
  title: 'HTTPの応答とメールを、自分で組み立てて送らない',
  controls: ['httphdr/api', 'mailhdr/api'],
  byHand:
    'プログラムから socket.write と node:net・node:tls の接続を探し、承認した所のほかにないことを見ます。',
  forbidden:
    /\bsocket\.(write|end)\(\S|\b(connect|createConnection|createSocket)\b[^'"]*from ['"]node:(net|tls|dgram)['"]|\bsendmail\b/,
  approved: {
    'packages/attachments/src/clamd.ts': 'ウイルスの検査へ、添付の中身を渡すだけ',
    'apps/worker/src/alerts/to-syslog.ts': '警報を、長さをつけたsyslogの一行で、集める先へ渡すだけ',
    'packages/stops/src/helper.ts': '停止の旗を上げ下ろしする受け口へ、決まった言葉を渡すだけ',
    'apps/cli/src/watching/certificate-end.ts': '証明書の期限を見るだけで、何も送らない',
    'apps/cli/src/watching/sntp.ts': '時刻のサーバーに、決まった48バイトでたずねるだけ',
    'packages/scanning/src/ports/tcp.ts': '自分のアドレスのポートにつなぎ、何も送らずに切るだけ',
    'packages/scanning/src/ports/udp.ts': '自分のアドレスの主なUDPに、決まった問いを送るだけ',
    'packages/scanning/src/tls/greet.ts': '自分のアドレスに、TLSの hello を送るだけ',
    'packages/scanning/src/tls/shown.ts': '自分のアドレスの証明書を見るだけで、何も送らない',
    'packages/probes/src/retrieve/hello.ts': '古い版のTLSを受けるかを見るだけ',
    'apps/resident/src/server/refusals.ts': '読めない要求を、決まった文で断るだけ',
    'apps/console/src/http/refuse.ts': '読めない要求を、決まった文で断るだけ',
  },
  good: ["reply.header('location', '/')", "import type { Socket } from 'node:net'"],
  bad: [
    'socket.write(`HTTP/1.1 200 OK\\r\\nX: ${name}`)',
    "import { connect } from 'node:net'",
    "run('sendmail')",
  ],
})
