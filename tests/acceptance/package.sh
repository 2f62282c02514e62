#!/bin/sh
# The Debian packages as people meet them: installed in a clean system, used by somebody without any
# rights, the window driven by keys, a workstation joined to the server, removed with nothing left
# behind but what people made.
#
#   tests/acceptance/package.sh expediente_….deb expediente-server_….deb
#
# Ends with 77 where no clean system can be made: that takes mmdebstrap, root or user namespaces,
# and the network.
set -eu

if [ "${3:-}" != inside ]; then
    package=$(realpath "$1")
    server=$(realpath "$2")
    skip() { echo "package check skipped: $*" >&2; exit 77; }
    for tool in mmdebstrap Xvfb xdotool; do
        command -v "$tool" >/dev/null || skip "there is no $tool here"
    done
    if [ "$(id -u)" = 0 ]; then mode=root
    elif unshare --map-root-user true 2>/dev/null; then mode=unshare
    else skip "making a clean system takes root or user namespaces"
    fi
    . /etc/os-release
    mirror=http://deb.debian.org/debian
    work=$(mktemp -d)
    chmod 755 "$work"
    trap 'rm -rf "$work"' EXIT
    /usr/lib/apt/apt-helper -q download-file "$mirror/dists/$VERSION_CODENAME/Release" \
        "$work/Release" >/dev/null 2>&1 || skip "$mirror can't be reached"
    Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp -ac 3>"$work/display" 2>/dev/null &
    screen=$!
    trap 'kill $screen 2>/dev/null || true; rm -rf "$work"' EXIT
    until [ -s "$work/display" ]; do kill -0 "$screen" || exit 1; sleep 0.1; done
    DISPLAY=:$(cat "$work/display")
    export DISPLAY

    # Nothing is kept: the system lives for this call only.
    mmdebstrap --quiet --mode="$mode" --variant=minbase --dpkgopt=force-unsafe-io \
        --customize-hook="copy-in $package $server /tmp" \
        --customize-hook="'$(realpath "$0")' '/tmp/$(basename "$package")' \
            '/tmp/$(basename "$server")' inside \"\$1\"" \
        "$VERSION_CODENAME" /dev/null "deb $mirror $VERSION_CODENAME main"
    exit
fi

package=$1
server=$2
root=$4
say() { printf '== %s\n' "$*"; }
wrong() { echo "package check: $*" >&2; exit 1; }
within() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@"; }
# Somebody who may do nothing but use it.
collector() {
    chroot --userspec=1000:1000 "$root" env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/home/collector \
        USER=collector XDG_RUNTIME_DIR=/run/collector DISPLAY="$DISPLAY" \
        EXPEDIENTE_PASSPHRASE_FILE=/home/collector/passphrase "$@"
}
# Without the copies that adding a user leaves of the files of users.
everything() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./tmp \
    -o -path ./var/lib/apt -o -path ./var/cache -o -path ./var/log -o -path ./var/lib/dpkg \
    -o -path ./home -o -path ./run \) -prune -o -print | grep -v '^\./etc/[a-z]*-$' | sort); }

say "installing $(basename "$package")"
within apt-get update -q >/dev/null
# What it needs first, so that what comes and goes with the package itself can be told apart.
needs="$(within dpkg-deb -f "$package" Depends), $(within dpkg-deb -f "$server" Depends)"
within env DEBIAN_FRONTEND=noninteractive apt-get satisfy -qq -y --no-install-recommends "$needs" \
    >/dev/null
before=$root/tmp/before
everything >"$before"
within dpkg -i "$package" >/dev/null
owned=$root/tmp/owned
within dpkg -L expediente | while read -r path; do [ -d "$root$path" ] || echo "$path"; done >"$owned"

say "every library is there"
for program in $(grep -E '^/usr/(bin|libexec)/' "$owned"); do
    if within ldd "$program" | grep 'not found'; then wrong "$program misses a library"; fi
done
within fc-match "Noto Sans" 2>/dev/null | grep -q NotoSans \
    || [ -e "$root/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf" ] || wrong "no Noto Sans"

say "the command line: a store, invented people, their round, a paper, the whole verified"
mkdir -p "$root/home/collector" "$root/run/collector"
chmod 700 "$root/run/collector"
head -c 24 /dev/urandom | base64 >"$root/home/collector/passphrase"
chown -R 1000:1000 "$root/home/collector" "$root/run/collector"
store=/home/collector/store
today=2026-11-24
collector expediente-cli init --store "$store" --agency "Puente Claro" --user jortega \
    --name "Javier Ortega" >/dev/null
collector expediente-cli demo --store "$store" --cases 60 --seed 20261124 --today "$today" >/dev/null
collector expediente-cli round --store "$store" --date "$today" --json | grep -q '"case"' \
    || wrong "the round is empty"
collector expediente-cli brief --store "$store" --round "$today" -o /home/collector/briefs.pdf >/dev/null
grep -qa NotoSans "$root/home/collector/briefs.pdf" || wrong "the brief is not set in Noto Sans"
collector expediente-cli verify --store "$store" >/dev/null

say "the program that seals starts, and refuses what is no request"
status=0
collector /usr/libexec/expediente/expediente-seal </dev/null || status=$?
[ "$status" = 2 ] || wrong "expediente-seal ended with $status"

# opens TITLE ARGUMENT…: starts the window, waits for its title, quits it by its key or closes it.
opens() {
    title=$1
    shift
    # shellcheck disable=SC2086  # several words, or none
    collector ${unset_passphrase:-} expediente "$@" &
    program=$!
    found=""
    for _ in $(seq 300); do
        found=$(xdotool search --onlyvisible --name "$title" 2>/dev/null | head -n 1)
        [ -z "$found" ] || break
        kill -0 "$program" 2>/dev/null || wrong "the window ended by itself"
        sleep 0.2
    done
    [ -n "$found" ] || { kill "$program"; wrong "no window is called $title"; }
    [ -z "${PICTURES:-}" ] || xwd -silent -id "$found" -out "$PICTURES/$(echo "$title" | tr -dc a-zA-Z).xwd" || true
    xdotool windowfocus --sync "$found"
}

say "the window opens the store, in Spanish, and quits by its key"
opens 'Expediente — Hoy' --store "$store" --today "$today"
xdotool key ctrl+q
wait "$program" || wrong "the window ended with $?"

say "the window makes a new store from nothing, by keys"
unset_passphrase="env -u EXPEDIENTE_PASSPHRASE_FILE"
opens '^Expediente$' --store /home/collector/fresh
[ ! -e "$root/home/collector/fresh" ] || wrong "a folder was made before anybody agreed"
xdotool type "Puente Claro"
xdotool key Tab Tab Tab
xdotool type "Ana Robles"
xdotool key Tab Tab
xdotool type "cuatro palabras bien largas"
xdotool key Tab
xdotool type "cuatro palabras bien largas"
xdotool key Return
for _ in $(seq 150); do
    [ ! -e "$root/home/collector/fresh/store.db" ] || break
    sleep 0.2
done
[ -e "$root/home/collector/fresh/store.db" ] || wrong "no store was made"
xdotool windowkill "$found"
wait "$program" || true

say "the server: its ledger, its user, an answer over TLS, a workstation that joins by a code"
within dpkg -i "$server" >/dev/null
uid=$(within id -u expediente-server) || wrong "there is no user for the server"
gid=$(within id -g expediente-server)
as_server() {
    chroot --userspec="$uid:$gid" --groups= "$root" env -i PATH=/usr/bin:/bin LANG=C.UTF-8 \
        "$@" --ledger /var/lib/expediente-server/ledger.db
}
port=18443
mkdir -p "$root/var/lib/expediente-server"
chown "$uid:$gid" "$root/var/lib/expediente-server"
chmod 700 "$root/var/lib/expediente-server"
print=$(as_server expediente-server init --agency "Puente Claro" --host 127.0.0.1 --json \
    | sed -n 's/.*"fingerprint": "\([^"]*\)".*/\1/p')
as_server expediente-server user add eva --name "Eva Prado" --role supervisor >/dev/null
# Not by the function, whose own shell would take the signal.
chroot --userspec="$uid:$gid" --groups= "$root" env -i PATH=/usr/bin:/bin LANG=C.UTF-8 \
    expediente-server serve --address 127.0.0.1 --port $port \
    --ledger /var/lib/expediente-server/ledger.db &
serving=$!
for _ in $(seq 100); do
    as_server expediente-server health --url https://127.0.0.1:$port >/dev/null 2>&1 && break
    kill -0 $serving || wrong "the server ended by itself"
    sleep 0.1
done
as_server expediente-server health --url https://127.0.0.1:$port >/dev/null || wrong "no answer"
as_server expediente-server device code --user eva >"$root/home/collector/code"
collector expediente-cli init --store /home/collector/joined --server https://127.0.0.1:$port \
    --fingerprint "$print" --code-file /home/collector/code >/dev/null
collector expediente-cli sync --store /home/collector/joined >/dev/null || wrong "nothing synced"
kill -TERM $serving
wait $serving || wrong "the server ended with $?"
as_server expediente-server verify >/dev/null || wrong "the ledger does not verify"
within env DEBIAN_FRONTEND=noninteractive apt-get purge -qq -y expediente-server >/dev/null
[ ! -e "$root/usr/bin/expediente-server" ] || wrong "the server is left"
[ -e "$root/var/lib/expediente-server/ledger.db" ] || wrong "the ledger went with the package"
rm -rf "$root/var/lib/expediente-server"

say "removed, nothing of it is left"
within env DEBIAN_FRONTEND=noninteractive apt-get purge -qq -y expediente >/dev/null
while read -r path; do [ ! -e "$root$path" ] || wrong "$path is left"; done <"$owned"
after=$root/tmp/after
everything >"$after"
diff "$before" "$after" || wrong "the system is not as it was before"
[ -e "$root$store/store.db" ] || wrong "the user's store went with the package"
say "installed, used and removed"
