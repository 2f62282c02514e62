# shellcheck shell=sh
# What update.sh and check.sh share; run from the root of the project.

# Debian keeps Qt 6's tools out of the path, and an lupdate in the path may be Qt 5's.
lupdate=/usr/lib/qt6/bin/lupdate
[ -x "$lupdate" ] || lupdate=$(command -v lupdate6 || command -v lupdate) || {
    echo "translations: lupdate is missing; run installer/dependencies.sh" >&2
    exit 2
}

# That of Qt 6.8 loses the classes after a scoped enumeration that names its type, and would throw
# their translations away. It is known by a heuristic that it no longer has.
"$lupdate" -help | grep -q '|number}' || {
    echo "translations: neither checked nor updated, this lupdate misreads the code; Debian 12's is right"
    exit 77
}

# The rooms that speak: their names are those of the .ts files.
rooms() {
    for room in ui/* app/*; do
        if ls "$room"/*.cpp >/dev/null 2>&1; then echo "$room"; fi
    done
}

extract() { # room language file option…: brings one file in step with one room
    extract_room=$1 extract_language=$2 extract_file=$3
    shift 3
    mkdir -p "$(dirname "$extract_file")"
    # No locations: they would change with every edit. No guesses: a wrong one reads as finished.
    extract_said=$("$lupdate" -silent "$@" -I . -locations none -disable-heuristic sametext \
        -disable-heuristic similartext -disable-heuristic number \
        -source-language en -target-language "$extract_language" \
        "$extract_room" -ts "$extract_file" 2>&1) || {
        printf '%s\n' "$extract_said" >&2
        return 1
    }
    # What it says of headers it has not seen and of words that come in two tongues is no mistake.
    printf '%s' "$extract_said" | grep -vE 'undeclared qualified class|unknown namespace/class|lacks Q_OBJECT' >&2 || true
}
