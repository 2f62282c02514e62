#!/bin/sh
# Installs everything that Expediente needs to be built, tested and measured on Debian 12 or 13.
# Runs as root or through sudo, changes nothing when all is there, and says what it does.
#
#   installer/dependencies.sh          install what is missing
#   installer/dependencies.sh --bench  also what ./dev bench measures against
#   installer/dependencies.sh --package  also what ./dev package packs and checks with
#   installer/dependencies.sh --check  only say what is missing; exit status 1 if anything is
set -eu

. /etc/os-release
case "${ID:-}:${VERSION_ID:-}" in
    debian:12) release=12 ;;
    debian:13) release=13 ;;
    *)
        echo "dependencies: this script knows Debian 12 and 13, not '${PRETTY_NAME:-this system}'." >&2
        echo "Nothing was changed. Install the packages listed in this file by hand, then run ./dev again." >&2
        exit 2
        ;;
esac

build="build-essential mold cmake ninja-build ccache pkg-config git ca-certificates
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl-dev
    libpoppler-qt6-dev libnss3-dev libzip-dev libzstd-dev libcurl4-openssl-dev libxlsxwriter-dev
    libsqlitecpp-dev libssl-dev libsodium-dev libexpected-dev libcsv-dev libcli11-dev libkainjow-mustache-dev libboost-dev libphonenumber-dev
    fonts-noto-core tzdata"
checks="clang-format-16 poppler-utils xvfb xauth xdotool procps dbus-daemon python3-dbusmock"
# Only Debian 12 has to reach for backports: its own Catch2 (2.13) and SQLCipher (3.4) are too old.
newer="catch2 libsqlcipher-dev sqlcipher"

[ "${1:-}" != --bench ] || checks="$checks libreoffice-calc-nogui clang-16 libclang-rt-16-dev"
[ "${1:-}" != --package ] || checks="$checks dpkg-dev desktop-file-utils appstream lintian mmdebstrap"
# Debian 12 has these plugins in the package of the library itself.
[ "$release" = 12 ] || build="$build qt6-svg-plugins"
[ "$release" = 12 ] || checks=$(echo "$checks" | sed 's/clang-format-16 //; s/clang-16/clang/; s/-rt-16-dev/-rt-dev/')

installed() { # package: is it installed, and recent enough where that matters?
    version=$(dpkg-query -W -f '${db:Status-Abbrev}${Version}' "$1" 2>/dev/null) || return 1
    case "$version" in ii\ *) version=${version#ii } ;; *) return 1 ;; esac
    case "$1" in
        catch2) dpkg --compare-versions "$version" ge 3 ;;
        libsqlcipher-dev|sqlcipher) dpkg --compare-versions "$version" ge 4.6 ;;
        *) return 0 ;;
    esac
}

missing=""
for package in $build $checks; do installed "$package" || missing="$missing $package"; done
missing_newer=""
for package in $newer; do installed "$package" || missing_newer="$missing_newer $package"; done

[ -n "$missing$missing_newer" ] || exit 0
echo "dependencies: missing:$missing$missing_newer"
[ "${1:-}" != --check ] || exit 1

if [ "$(id -u)" = 0 ]; then as_root=""
elif command -v sudo >/dev/null 2>&1; then as_root="sudo"
else
    echo "dependencies: installing packages needs root, and there is no sudo here." >&2
    echo "Nothing was changed. Run installer/dependencies.sh once as root." >&2
    exit 2
fi

backports=/etc/apt/sources.list.d/expediente-backports.list
if [ "$release" = 12 ] && [ -n "$missing_newer" ] \
    && ! grep -rqsE '^[^#]*bookworm-backports' /etc/apt/sources.list /etc/apt/sources.list.d; then
    echo "deb http://deb.debian.org/debian bookworm-backports main" | $as_root tee "$backports" >/dev/null
fi

$as_root apt-get update -q
install="env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends"
# shellcheck disable=SC2086  # lists of packages are meant to split
[ -z "$missing" ] || $as_root $install $missing
if [ -n "$missing_newer" ]; then
    if [ "$release" = 12 ]; then
        # shellcheck disable=SC2086
        $as_root $install -t bookworm-backports $missing_newer
    else
        # shellcheck disable=SC2086
        $as_root $install $missing_newer
    fi
fi
