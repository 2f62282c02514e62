#!/bin/sh
# Says which strings of the code are missing from the translations, unfinished, or no longer used,
# and which translations use a word that this program does not say to or about people.
# Exit status 1 when there is any, 77 where it can't be told.
#
#   resources/translations/check.sh [ui/today …]
set -eu
cd "$(dirname "$0")/../.."
. resources/translations/lib.sh

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Lists "file: what: text" for each message that is not translated or not used any more.
report() { # file to judge, its name on screen
    awk -v file="$2" '
        function value(line) { gsub(/^[ \t]*<[^>]*>|<\/[^>]*>[ \t]*$/, "", line); return line }
        function say(what) { if (!said) print file ": " what ": " source; said = 1 }
        /<message/ { source = ""; translation = ""; said = 0 }
        /<source>/ { inSource = 1 }
        inSource { source = source (source == "" ? "" : " ") value($0) }
        /<\/source>/ { inSource = 0 }
        /<translation/ && /type="(vanished|obsolete)"/ { say("no longer used") }
        /<translation/ && /type="unfinished"/ { say("not translated") }
        /<translation><\/translation>|<translation\/>|<numerusform><\/numerusform>|<numerusform\/>/ {
            say("not translated")
        }
        /<translation/ { inTranslation = 1 }
        inTranslation { translation = translation " " $0 }
        /<\/translation>/ { inTranslation = 0 }
        # A value that is left out of the Spanish sentence is a fact that the reader never sees.
        /<\/message>/ {
            for (i = 1; i <= 9; ++i)
                if (index(source, "%" i) && !index(translation, "%" i)) say("%" i " is left out")
        }
    ' "$1"
}

# shellcheck disable=SC2048  # names of rooms hold no spaces
for room in ${*:-$(rooms)}; do
    name=$(basename "${room%/}")
    for language in es en; do
        ts=resources/translations/$language/$name.ts
        copy=$scratch/$language-$name.ts
        [ ! -f "$ts" ] || cp "$ts" "$copy"
        if [ "$language" = es ]; then extract "$room" es_MX "$copy"
        else extract "$room" en "$copy" -pluralonly; fi
        report "$copy" "$ts"
    done
done >"$scratch/found"

# Files of rooms that are no more, when all rooms are looked at.
if [ $# = 0 ]; then
    for ts in resources/translations/*/*.ts; do
        name=$(basename "$ts" .ts)
        rooms | grep -q "/$name\$" || echo "$ts: there is no such room"
    done >>"$scratch/found"
fi

# Words that design and law rule out, and exclamation marks (ui-notes, section 7).
grep -niE 'moros[oa]|culpable|excusa|mentira|amenaza|embargo inmediato|citatorio|[¡!]' \
    resources/translations/es/*.ts | grep -E '<(translation|numerusform)' >>"$scratch/found" || true

cat "$scratch/found"
[ ! -s "$scratch/found" ]
