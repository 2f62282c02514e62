#!/bin/sh
# Brings the translation files in step with the code: new strings come in as unfinished, vanished
# ones go. Without a room it does all of them.
#
#   resources/translations/update.sh [ui/today …]
set -eu
cd "$(dirname "$0")/../.."
. resources/translations/lib.sh

# shellcheck disable=SC2048  # names of rooms hold no spaces
for room in ${*:-$(rooms)}; do
    room=${room%/}
    [ -d "$room" ] || { echo "update: there is no folder $room" >&2; exit 2; }
    name=$(basename "$room")
    extract "$room" es_MX resources/translations/es/"$name".ts -no-obsolete
    # English is the source: its files hold plural forms and nothing else.
    extract "$room" en resources/translations/en/"$name".ts -no-obsolete -pluralonly
    for language in es en; do
        ts=resources/translations/$language/$name.ts
        # An empty file says nothing; one English file stays, so that there always is one to compile.
        grep -q '<message' "$ts" || [ "$language/$name" = en/text ] || rm "$ts"
    done
done
