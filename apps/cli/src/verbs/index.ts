/** Runs a verb with what was written after it; gives the exit code. */
type Run = (args: readonly string[]) => Promise<number>

/** One verb of the command. */
export type Verb = {
  /** What stands after the verb. */
  readonly usage: string
  readonly does: string
  /** Loads what runs the verb, and no other verb's parts. */
  readonly load: () => Promise<Run>
}

/** `test`, `bench` and `release` stand in the launcher: they are no part of what is installed on a host. */
export const verbs: Readonly<Record<string, Verb>> = {
  up: {
    usage: '',
    does: '架空の見本市で、すべてを動かして試す（Ctrl-C で止める）',
    load: async () => (await import('./up.ts')).up,
  },
  simulate: {
    usage: '--year R8 --municipality 142051 [--json] < 申告.json',
    does: '申告を読み、税額と理由を出す',
    load: async () => (await import('./simulate.ts')).simulate,
  },
  gold: {
    usage: 'FILE…',
    does: '公表された計算例どおりに計算されるかを確かめる',
    load: async () => (await import('./gold.ts')).gold,
  },
  'build-site': {
    usage: '--out DIR [--tenants FILE] [--languages ja,en] [--own-host] [--with-listener]',
    does: '署名した静的なサイトを書き出す（--tenants か ZEIMORI_TENANTS がなければ、1,741団体のすべて）。--own-host は一団体だけのホスト、--with-listener は JavaScriptのない端末のページを serve resident が受けるとき',
    load: async () => (await import('./build-site.ts')).buildSite,
  },
  'sign-site': {
    usage: '--site DIR [--stop 番号|all] [--resume 番号|all] [--revoke 版]',
    does: '書き出したサイトに署名し直す。止める・再開する・版を取り消す。何も指定しなければ、発行の日だけを新しくする（オフラインで使えるのは発行から30日まで）',
    load: async () => (await import('./sign-site.ts')).signSite,
  },
  serve: {
    usage: 'resident ｜ console ｜ worker',
    does: '本番のプロセスを動かす。resident は住民のページ（設定は ZEIMORI_RESIDENT_LISTEN と ZEIMORI_TENANTS。なければ架空の見本市だけ）、console は管理の画面（ZEIMORI_CONSOLE_LISTEN と ZEIMORI_DATABASE_URL）、worker は自動の処理',
    load: async () => (await import('./serve.ts')).serve,
  },
  verify: {
    usage: '[--target URL] [--console URL] [--only 検査の名前] [--json] ｜ --prove',
    does: '動いているサービスを検査し、証拠を残す。変えるものはなく、本番でも使える。--prove は、捨てる設置で対策を一つずつこわし、検査が気づくことを証明する',
    load: async () => (await import('./verify.ts')).verify,
  },
  stop: {
    usage:
      '--tenant 番号 ｜ --all  --reason 理由 [--anomaly dos|tampering|load|c2] ｜ status ｜ pages ｜ kept SHA-256',
    does: '住民のページを緊急停止する。データベースやほかのプロセスが動いていなくても止まる。status は止めているもの、pages は止めたときのページを書き出す、kept は停止の前の控え',
    load: async () => (await import('./stop.ts')).stop,
  },
  resume: {
    usage:
      '--tenant 番号 ｜ --all  --reason 理由 [--override 検査を退ける理由] [--alone ｜ --back]',
    does: '止めた住民のページを再開する。一人目が求め、別の人が認め、検査を通しながら、5％、50％、全部の順に開く。--back で閉じ直す。--alone は、一人で行う緊急の手順（記録に残る）',
    load: async () => (await import('./resume.ts')).resume,
  },
  migrate: {
    usage: '[--grant 利用者名]',
    does: 'データベースをこの版に合わせ、形をたしかめる。--grant で、動かす利用者（持ち主でない）に役割を渡す',
    load: async () => (await import('./migrate.ts')).migrate,
  },
  admin: {
    usage: 'invite [--login 利用者ID --reason 理由]',
    does: '最初の管理者の設定リンクを作り直す。--login なら、入れなくなった運用管理者が認証を決め直すリンクを作る（緊急の手順。理由が記録に残る）',
    load: async () => (await import('./admin.ts')).admin,
  },
  tenant: {
    usage:
      'list ｜ create 番号 [名前] ｜ suspend 番号 --reason 理由 ｜ resume 番号 --reason 理由 ｜ open 番号 [--override --reason 理由] ｜ close 番号 --reason 理由',
    does: '自治体の一覧・登録・利用の停止と再開・住民のページの公開',
    load: async () => (await import('./tenant.ts')).tenant,
  },
  keys: {
    usage: 'rotate [--resume ｜ --forget-old]',
    does: 'データベースの秘密（認証アプリの鍵など）を封じる鍵を替え、すべてを新しい鍵で封じ直す。途中で切れたら --resume で続ける。--forget-old で、古い鍵を捨てる',
    load: async () => (await import('./keys.ts')).keys,
  },
  audit: {
    usage: 'verify ｜ checkpoint ｜ proof ｜ consistent ｜ export ｜ archive ｜ search ｜ status',
    does: '監査記録を、検証・封印・証明・持ち出し・書庫・検索・遅れの確認をする',
    load: async () => (await import('./audit.ts')).audit,
  },
  backup: {
    usage: '[init ｜ list ｜ check ｜ prune]',
    does: '暗号化した控え（データベース・添付・設定・サイトと、別の所に鍵）を取る。init は置き場所を作る、list は世代の一覧、check は全部を読み直す、prune は30世代より古いものを消す',
    load: async () => (await import('./backup.ts')).backup,
  },
  restore: {
    usage: '--to 空のフォルダー [--generation 番号]',
    does: '控えから戻し、すべての表の行・監査記録・鍵・添付が控えのときと同じかを確かめる。動いているものの上には戻さない',
    load: async () => (await import('./restore.ts')).restore,
  },
  drill: {
    usage: '',
    does: '戻す練習をする。いちばん新しい控えを別の所に戻し、すべての表の行・監査記録・鍵・添付・計算例を確かめ、時間を測って、片づける',
    load: async () => (await import('./drill.ts')).drill,
  },
  report: {
    usage:
      '名前 --tenant 番号 --out FILE.xlsx｜FILE.pdf｜FILE.json [--at 2026-11-22T20:00] [--template 様式.xlsx --map 対応表.json]',
    does: '台帳から様式を書き出す。名前は check-sheet（藤沢市のチェックシート）、vulnerabilities（業務委託の脆弱性一覧）、basic-matters（栃木県の基本的事項）、requirement-table（千代田区の要件一覧表）、ledger（台帳のすべて）、oscal（OSCAL の JSON）。--template で、自治体の様式の決めた欄に書く',
    load: async () => (await import('./report.ts')).report,
  },
  inventory: {
    usage: '[--host DIR] [--advisories DIR] [--sbom FILE] [--json]',
    does: '機械の構成（OS・パッケージ・版）を調べ、サポートの終わりと、示された脆弱性の記録（OSV）に当たるものを出す。--sbom で、税守の部品表（CycloneDX）を書く',
    load: async () => (await import('./inventory.ts')).inventory,
  },
  scan: {
    usage:
      '[--address アドレス]… [--tls ホスト名かアドレス:ポート]… [--allow 80,443] [--outside] [--ca FILE.pem] [--out FILE.xlsx｜FILE.pdf｜FILE.json] [--json]',
    does: 'プラットフォーム診断。自分のアドレスの全ポートを走査し、TLS の版・暗号・証明書を調べて、直すことを出す。この機械と ZEIMORI_OWN_ADDRESSES のほかは調べない。--outside は、外の機械から調べるとき',
    load: async () => (await import('./scan.ts')).scan,
  },
  findings: {
    usage: 'import FILE… ｜ list [--all] [--json]',
    does: '診断の道具（nmap・testssl.sh・wapiti・ZAP・SARIF・lynis・sqlmap・scan）の結果を取り込み、一つの一覧にする。二度つづけて見えなければ「消えた」になる',
    load: async () => (await import('./findings.ts')).findings,
  },
  host: {
    usage: '--settings FILE [--out DIR]',
    does: '本番の機械の設定のファイルを確かめる。--out で、そこから決まるファイル（ファイアウォール、時刻、データベース、税守の設定）を書き出す。deploy/install.sh が使う',
    load: async () => (await import('./host.ts')).host,
  },
  watch: {
    usage: '--config 見張りの設定.json [status]',
    does: 'サービスの外から見張り、止まったら自分のメールと Webhook で知らせる。データベースも設定もサービスと分けた、別のプロセス。status は、いまの異常と、この24時間の欠測',
    load: async () => (await import('./watch.ts')).watch,
  },
  diagnose: {
    usage:
      '--target URL --out FILE.json｜FILE.xlsx｜FILE.pdf [--items A,B,D,E,G,H,I,M] [--recipe FILE] [--consent FILE] [--rate 5] [--stop-file FILE] [--again FILE.json [--finding 番号]]',
    does: '自分の管理するサイトを、ウェブ健康診断の項目で診断する。この機械のほかには、同意の記録（--consent）が要る。送ったもの・返ったものを証拠に残し、指摘ごとに直し方を示す。--again で、前の指摘だけを診断し直す',
    load: async () => (await import('./diagnose.ts')).diagnose,
  },
  doctor: {
    usage: '',
    does: 'この機械に足りないものを調べる',
    load: async () => (await import('./doctor.ts')).doctor,
  },
}

/** How to use one verb, for who asks for its help. */
export const usageOf = (name: string, { usage: after, does }: Verb): readonly string[] => [
  does,
  '',
  `使い方: ${`./zeimori ${name} ${after}`.trim()}`,
]

const lines = [
  ...Object.entries(verbs).map(
    ([name, { usage, does }]) => [`${name} ${usage}`.trim(), does] as const,
  ),
  ['test', 'すべての検査と試験'] as const,
  ['bench NAME [--json]', '数値を測る'] as const,
  ['release --out DIR --key FILE.pem', '署名した配布の書庫を作る'] as const,
]

export const usage: readonly string[] = [
  '使い方: ./zeimori …',
  '',
  ...lines.flatMap(([verb, does]) => [`  ${verb}`, `      ${does}`]),
]
