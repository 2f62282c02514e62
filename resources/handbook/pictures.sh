#!/bin/sh
# Takes the handbook's pictures anew, as the tour sees the program: resources/handbook/pictures.sh
# Needs expediente-tour of the preset dev.
set -eu
cd "$(dirname "$0")/../.."
export QT_QPA_PLATFORM=offscreen
for language in es en; do
    build/dev/bin/expediente-tour --handbook "resources/handbook/$language" --language "$language"
done
