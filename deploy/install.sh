#!/bin/sh
# 税守 Zeimori: makes a Debian 12 or 13 host a production installation, or brings it to another release.
#   install.sh --from DIR --key release-key.pub.pem [--settings /etc/zeimori/host.conf]
#   install.sh --rollback      back to the release before
#   install.sh --uninstall     removes all but data, settings and logs
# DIR holds what `zeimori release` wrote. A second run with the same release and settings changes nothing.
set -eu
umask 022
PATH=/usr/sbin:/usr/bin:/sbin:/bin
LC_ALL=C.UTF-8
DEBIAN_FRONTEND=noninteractive
export PATH LC_ALL DEBIAN_FRONTEND

home=/opt/zeimori
state=/var/lib/zeimori-install
residents='8181 8182'

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$@" >&2; exit 1; }
has_systemd() { [ -d /run/systemd/system ]; }

usage='使い方: install.sh --from 配る物のフォルダー --key release-key.pub.pem [--settings /etc/zeimori/host.conf] ｜ --rollback ｜ --uninstall'
from='' key='' settings=/etc/zeimori/host.conf deed=install
while [ $# -gt 0 ]; do
  case $1 in
    --from | --key | --settings)
      [ $# -ge 2 ] || fail "$1 のあとに、場所を書いてください。" "$usage"
      case $1 in --from) from=$2 ;; --key) key=$2 ;; --settings) settings=$2 ;; esac
      shift 2
      ;;
    --rollback) deed=rollback; shift ;;
    --uninstall) deed=uninstall; shift ;;
    --help | -h) say "$usage"; exit 0 ;;
    *) fail "「$1」は分かりません。" "$usage" ;;
  esac
done
[ "$(id -u)" = 0 ] || fail 'root で実行してください。'

# Two at once would put half of each in place.
mkdir -p "$state"
exec 9>"$state/lock"
flock -n 9 || fail 'ほかの install.sh が動いています。終わるのを待ってください。'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

# --- what Debian brings ------------------------------------------------------------------------------------

debian() {
  # shellcheck disable=SC1091 # of the host
  . /etc/os-release
  case "${ID-} ${VERSION_ID-}" in
    'debian 12') postgresql=15 ;;
    'debian 13') postgresql=17 ;;
    *) fail "この機械は ${PRETTY_NAME-Debian ではないもの} です。Debian 12 か 13 に入れてください。" ;;
  esac
}

packages_of() {
  # What every host needs, then what serves, then the database.
  say openssl ca-certificates nftables ulogd2 ulogd2-json chrony auditd aide logrotate curl
  [ "$1" = database ] || say nginx libnginx-mod-http-headers-more-filter libnginx-mod-http-modsecurity modsecurity-crs clamav-daemon clamav-freshclam restic "postgresql-client-$postgresql"
  [ "$1" = application ] || say "postgresql-$postgresql"
}

# Nothing starts before it is set up: Debian starts services as they are unpacked.
install_packages() {
  missing=''
  for package in $(packages_of "$1"); do
    case $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true) in
      'install ok installed') ;;
      *) missing="$missing $package" ;;
    esac
  done
  [ -n "$missing" ] || return 0
  say "Debian のパッケージを入れています:$missing"
  policy=/usr/sbin/policy-rc.d
  if [ -e "$policy" ]; then mv "$policy" "$policy.zeimori"; fi
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod 755 "$policy"
  done_well=yes
  # shellcheck disable=SC2086 # a list of names
  { apt-get -q update && apt-get -q install -y --no-install-recommends $missing; } >"$work/apt" 2>&1 || done_well=no
  rm -f "$policy"
  if [ -e "$policy.zeimori" ]; then mv "$policy.zeimori" "$policy"; fi
  if [ "$done_well" = no ]; then
    tail -n 5 "$work/apt" >&2
    fail 'Debian のパッケージを入れられませんでした。上の言葉と、Debian の配布元につながるかを、たしかめてください。'
  fi
}

# --- the release -------------------------------------------------------------------------------------------

check_signature() {
  for file in SHA256SUMS SHA256SUMS.sig; do
    [ -f "$from/$file" ] || fail "$from に $file がありません。release が書いたフォルダーを、そのまま渡してください。"
  done
  openssl pkeyutl -verify -pubin -inkey "$key" -rawin -in "$from/SHA256SUMS" -sigfile "$from/SHA256SUMS.sig" >/dev/null 2>&1 ||
    fail '署名が合いません。作った人の鍵であること、途中で書き換わっていないことを、たしかめてください。何も変えていません。'
  (cd "$from" && sha256sum --strict --status -c SHA256SUMS) ||
    fail '書庫が、署名されたものと違います。取り寄せ直してください。何も変えていません。'
  archive=$(sed -n 's/^[0-9a-f]\{64\}  \(zeimori-[A-Za-z0-9.-]*\)\.tar\.gz$/\1/p' "$from/SHA256SUMS")
  case $archive in
    '' | *"
"*) fail 'SHA256SUMS に、書庫が一つだけ、はありません。' ;;
  esac
}

is_whole() { (cd "$1" && sha256sum --strict --status -c MANIFEST.sha256); }

unpack() {
  release=$home/releases/$archive
  mkdir -p "$home/releases"
  if [ -d "$release" ]; then
    is_whole "$release" || fail "$release の中身が、配ったものと違います。だれかが書き換えたおそれがあります。残したまま、責任者に知らせてください。"
    return 0
  fi
  say "$archive を置いています…"
  rm -rf "$home/releases/.partial"
  mkdir "$home/releases/.partial"
  tar -xzf "$from/$archive.tar.gz" --no-same-owner -C "$home/releases/.partial"
  is_whole "$home/releases/.partial/$archive" || fail '書庫の中身が欠けています。'
  mv -T "$home/releases/.partial/$archive" "$release"
  rmdir "$home/releases/.partial"
}

# --- files of the host -------------------------------------------------------------------------------------

changed=''

# put SOURCE TARGET MODE [GROUP]: whole or not at all; says what has become another.
put() {
  printf '%s\n' "$2" >>"$work/files"
  if [ -f "$2" ] && [ ! -L "$2" ] && cmp -s "$1" "$2" && [ "$(stat -c '%a %U:%G' "$2")" = "$3 root:${4-root}" ]; then return 0; fi
  mkdir -p "$(dirname "$2")"
  install -o root -g "${4-root}" -m "$3" "$1" "$2.zeimori-new"
  mv -fT "$2.zeimori-new" "$2"
  changed="$changed $2"
  say "書きました: $2"
}

put_tree() {
  (cd "$1" && find . -type f | sed 's|^\./||' | sort) >"$work/tree"
  while IFS= read -r file; do
    case $file in
      etc/zeimori/zeimori.config.json) put "$1/$file" "/$file" 640 zeimori ;;
      # Only once nginx has read it.
      etc/nginx/conf.d/zeimori.conf) ;;
      etc/zeimori/firewall.nft | etc/audit/*) put "$1/$file" "/$file" 640 ;;
      etc/postgresql/*/pg_hba.conf | etc/postgresql/*/pg_ident.conf) put "$1/$file" "/$file" 640 postgres ;;
      *) put "$1/$file" "/$file" 644 ;;
    esac
  done <"$work/tree"
}

is_changed() { case "$changed " in *"$1"*) return 0 ;; esac; return 1; }

# --- services ----------------------------------------------------------------------------------------------

service() {
  has_systemd || return 0
  systemctl "$@" || fail "systemctl $* ができませんでした。journalctl -xe で、わけを見てください。"
}

wait_for() {
  tries=0
  until curl -fsS -o /dev/null --max-time 2 "http://127.0.0.1:$1/release.json"; do
    tries=$((tries + 1))
    [ "$tries" -lt 120 ] || fail "住民のページ（$1）が、2分たっても答えません。journalctl -u zeimori-resident@$1 を見てください。"
    sleep 1
  done
}

# One answers while the other is exchanged: nginx asks the one that stands.
exchange_services() {
  for port in $residents; do
    service restart "zeimori-resident@$port.service"
    if has_systemd; then wait_for "$port" 2>/dev/null; fi
  done
  service restart zeimori-console.service zeimori-worker.service
}

# A name without a certificate gets one that nobody believes, so that the rest can be tried.
make_certificates() {
  while IFS= read -r name; do
    [ ! -e "/etc/zeimori/tls/$name.crt" ] || continue
    (umask 077 && openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj "/CN=$name" \
      -addext "subjectAltName=DNS:$name" -keyout "/etc/zeimori/tls/$name.key" -out "/etc/zeimori/tls/$name.crt" 2>"$work/openssl") ||
      fail "証明書 $name を作れませんでした。" "$(cat "$work/openssl")"
    say "※ $name の証明書がないので、だれにも信用されない、30日の仮のものを作りました。/etc/zeimori/tls/$name.crt と .key を、本物に替えてください。"
  done <"$work/host/etc/zeimori/tls/names"
}

# The sites are read by nginx before they take the place of those that run.
set_up_web_server() {
  make_certificates
  sed "s|/etc/nginx/conf.d/\*.conf|$work/host/etc/nginx/conf.d/*.conf|; s|/etc/nginx/sites-enabled/\*|$work/none/*|" /etc/nginx/nginx.conf >"$work/nginx.conf"
  # What the sites include belongs to the new release.
  sed -i "s|/opt/zeimori/current/|$release/|" "$work/host/etc/nginx/conf.d/zeimori.conf"
  nginx -t -q -c "$work/nginx.conf" 2>"$work/nginx" || fail 'ウェブサーバーの設定に誤りがあります。動いているものは、変えていません。' "$(head -n 5 "$work/nginx")"
  sed -i "s|$release/|/opt/zeimori/current/|" "$work/host/etc/nginx/conf.d/zeimori.conf"
  put "$work/host/etc/nginx/conf.d/zeimori.conf" /etc/nginx/conf.d/zeimori.conf 644
  # Debian's own page says which server it is.
  rm -f /etc/nginx/sites-enabled/default
}

set_up_database() {
  if ! pg_lsclusters -h | grep -q "^$postgresql *main .*online"; then
    if has_systemd; then service start "postgresql@$postgresql-main.service"; else pg_ctlcluster "$postgresql" main start 9>&-; fi
  elif is_changed /etc/postgresql/; then
    if has_systemd; then service restart "postgresql@$postgresql-main.service"; else pg_ctlcluster "$postgresql" main restart 9>&-; fi
  fi
  as_postgres() { runuser -u postgres -- psql -X -q -v ON_ERROR_STOP=1 -v VERBOSITY=terse -d "$1" -c "$2"; }
  # The owner makes the roles that the tables are shared out to; the one that serves owns nothing.
  for role in 'zeimori_owner login createrole' 'zeimori login'; do
    as_postgres postgres "do \$\$ begin if not exists (select from pg_roles where rolname = '${role%% *}') then create role $role; end if; end \$\$"
  done
  # What jobs wait in belongs to the one that serves, and is made by the owner.
  as_postgres postgres 'set client_min_messages = warning; grant zeimori to zeimori_owner with admin option'
  # Copies take every row, past the walls: by a login of their own, whose password root alone can read.
  as_postgres postgres "do \$\$ begin if not exists (select from pg_roles where rolname = 'zeimori_copier') then create role zeimori_copier login bypassrls; end if; end \$\$"
  as_postgres postgres 'set client_min_messages = warning; grant pg_read_all_data to zeimori_copier'
  runuser -u postgres -- psql -X -qAt -d postgres -c "select 1 from pg_database where datname = 'zeimori'" | grep -q 1 ||
    as_postgres postgres "create database zeimori owner zeimori_owner encoding 'UTF8' locale 'C.UTF-8' template template0"
}

# Only whoever takes the copies is told the password: systemd reads the file as root.
let_copier_in() {
  as_postgres postgres 'grant connect on database zeimori to zeimori_copier'
  [ ! -e /etc/zeimori/backup.env ] || return 0
  password=$(openssl rand -hex 24)
  printf "alter role zeimori_copier password '%s'\n" "$password" | runuser -u postgres -- psql -X -q -v ON_ERROR_STOP=1 -d postgres
  (umask 077 && printf 'ZEIMORI_BACKUP_DATABASE_URL=postgresql://zeimori_copier:%s@localhost/zeimori?host=/run/postgresql\n' "$password" >/etc/zeimori/backup.env)
  say '書きました: /etc/zeimori/backup.env'
}

migrate() {
  ZEIMORI_CONFIG=/etc/zeimori/zeimori.config.json ZEIMORI_DATABASE_URL='postgresql:///zeimori?host=/run/postgresql&user=zeimori_owner' \
    "$1/zeimori" migrate --grant zeimori >"$work/migrate" 2>&1 || {
    cat "$work/migrate" >&2
    fail 'データベースを、この版に合わせられませんでした。動いている版は、そのままです。'
  }
  # The owner of the database works as root; the keys that were made with it belong to the service.
  chown -hR zeimori:zeimori /var/lib/zeimori/keys
}

link() { ln -sfn "$1" "$home/.$2" && mv -fT "$home/.$2" "$home/$2"; }

# --- the three deeds ---------------------------------------------------------------------------------------

install_release() {
  [ -n "$from" ] && [ -n "$key" ] || fail "$usage"
  [ -f "$settings" ] || fail "設定 $settings がありません。配る物の deploy/host/host.conf.example を写し、直してください。"
  [ -f "$key" ] || fail "鍵 $key がありません。作った人から、別の道で受け取ってください。"
  debian
  mode=$(sed -n 's/^HOST_MODE *= *\([a-z]*\) *$/\1/p' "$settings")
  case $mode in one | application | database) ;; *) fail "$settings の HOST_MODE は one、application、database のどれかを書いてください。" ;; esac
  install_packages "$mode"
  check_signature
  unpack
  "$release/zeimori" host --settings "$settings" --out "$work/host" --postgresql "$postgresql" >/dev/null ||
    fail "$settings を直してから、もう一度実行してください。動いているものは、変えていません。"
  unshare -n nft -c -f "$work/host/etc/zeimori/firewall.nft" || fail 'ファイアウォールの規則に誤りがあります。何も変えていません。'

  # The users come first: files are given to them.
  put "$release/deploy/host/etc/sysusers.d/zeimori.conf" /etc/sysusers.d/zeimori.conf 644
  systemd-sysusers /etc/sysusers.d/zeimori.conf
  mkdir -p "$work/static"
  cp -R "$release/deploy/host/etc" "$work/static/"
  if [ "$mode" = database ]; then
    (cd "$work/static/etc/systemd/system" && rm -f zeimori-resident@.service zeimori-console.service zeimori-worker.service)
  fi
  put_tree "$work/static"
  put_tree "$work/host"
  put "$release/deploy/host/zeimori" /usr/local/sbin/zeimori 755
  if [ "$mode" != database ]; then
    for unit in zeimori-backup.service zeimori-backup.timer zeimori-backup-weekly.service zeimori-backup-weekly.timer; do
      put "$release/deploy/backup/$unit" "/etc/systemd/system/$unit" 644
    done
  fi
  put "$release/deploy/helper/zeimori-flag" /usr/libexec/zeimori/zeimori-flag 755
  put "$release/deploy/helper/zeimori-flag.conf" /etc/tmpfiles.d/zeimori-flag.conf 644
  for unit in zeimori-flag.socket zeimori-flag@.service zeimori-bans.path zeimori-bans.service; do
    put "$release/deploy/helper/$unit" "/etc/systemd/system/$unit" 644
  done
  systemd-tmpfiles --create /etc/tmpfiles.d/zeimori.conf /etc/tmpfiles.d/zeimori-flag.conf
  if [ "$mode" != database ]; then set_up_web_server; fi
  # What an earlier release had put in place, and this one has not.
  if [ -f "$state/files" ]; then
    sort -u "$work/files" >"$work/sorted"
    sort -u "$state/files" | comm -23 - "$work/sorted" | while IFS= read -r gone; do rm -f "$gone"; done
  fi
  sort -u "$work/files" >"$state/files"

  is_new=no
  [ "$(readlink "$home/current" || true)" = "releases/$archive" ] || is_new=yes
  if [ "$mode" != application ]; then set_up_database; fi
  if [ "$mode" = one ]; then let_copier_in; fi
  if [ "$mode" != database ] && [ "$is_new" = yes ]; then
    if [ "$mode" = one ]; then migrate "$release"; fi
    before=$(readlink "$home/current" || true)
    if [ -n "$before" ]; then link "$before" previous; fi
    link "releases/$archive" current
  fi
  start_services
  say "${archive} が入っています。"
}

start_services() {
  units='zeimori-firewall.service zeimori-firewall-log.service chrony.service auditd.service'
  if [ "$mode" != database ]; then
    units="$units zeimori-flag.socket zeimori-bans.path nginx.service clamav-freshclam.service clamav-daemon.service zeimori-console.service zeimori-worker.service"
    for port in $residents; do units="$units zeimori-resident@$port.service"; done
  fi
  # Copies are taken where it is said whereto; and drilled where it is said in which server.
  if grep -q '^ZEIMORI_BACKUP *=' "$settings"; then units="$units zeimori-backup.timer"; fi
  if grep -qs '^ZEIMORI_DRILL_DATABASE_URL=' /etc/zeimori/backup.env; then units="$units zeimori-backup-weekly.timer"; fi
  # shellcheck disable=SC2086 # a list of names
  systemctl --quiet enable $units
  has_systemd || return 0
  if is_changed /etc/systemd/system/; then service daemon-reload; fi
  if is_changed /etc/zeimori/firewall.nft; then service reload-or-restart zeimori-firewall.service; fi
  if is_changed /etc/chrony/; then service restart chrony.service; fi
  if is_changed /etc/audit/; then augenrules --load >/dev/null || fail 'auditd の規則を読み込めませんでした。'; fi
  # shellcheck disable=SC2086 # a list of names
  service start $units
  if [ "$mode" != database ] && { [ "$is_new" = yes ] || is_changed /etc/zeimori/zeimori.config.json; }; then exchange_services; fi
  if [ "$mode" != database ] && { [ "$is_new" = yes ] || is_changed /etc/nginx/; }; then service reload nginx.service; fi
}

# The names of the changes to the database that a release knows.
migrations_of() { (cd "$1/packages/store/src/migrations" && ls); }

rollback() {
  before=$(readlink "$home/previous" || true)
  now=$(readlink "$home/current" || true)
  [ -n "$before" ] && [ -d "$home/$before" ] || fail '前の版がありません。'
  is_whole "$home/$before" || fail "前の版（$before）の中身が、配ったものと違います。戻しません。"
  [ "$(migrations_of "$home/$before")" = "$(migrations_of "$home/$now")" ] ||
    fail '前の版とのあいだで、データベースの形が変わっています。前の版は、いまのデータベースを動かせません。版を上げる前の控えから戻してください。'
  link "$before" current
  link "$now" previous
  exchange_services
  say "$(basename "$before") に戻しました。もう一度実行すると、$(basename "$now") になります。"
}

uninstall() {
  [ -f "$state/files" ] || fail 'この機械には入っていません。'
  if has_systemd; then
    systemctl stop 'zeimori-*' || true
    nft delete table inet zeimori 2>/dev/null || true
    systemctl reload nginx.service || true
  fi
  systemctl --quiet disable zeimori-firewall.service zeimori-firewall-log.service zeimori-flag.socket zeimori-bans.path \
    zeimori-backup.timer zeimori-backup-weekly.timer zeimori-console.service zeimori-worker.service zeimori-resident@8181.service zeimori-resident@8182.service 2>/dev/null || true
  while IFS= read -r file; do
    # Debian's own files stay as they are: without them its services would not start.
    case $file in /etc/postgresql/*) ;; *) rm -f "$file" ;; esac
  done <"$state/files"
  rm -rf "$home" "$state/files"
  say '税守を外しました。データ（/var/lib/zeimori、データベース）、設定（/etc/zeimori/host.conf と secrets）、記録（/var/log）は残してあります。'
}

case $deed in
  install) install_release ;;
  rollback) rollback ;;
  uninstall) uninstall ;;
esac
