#!/bin/sh
# Every screen at 1366×768 in es and en, light and dark, 100 % and 125 %: tour.sh BIN OUT
set -eu
bin=$1
out=$2
export QT_QPA_PLATFORM=offscreen
for language in es en; do
    for theme in light dark; do
        for scale in 1 1.25; do
            percent=$([ "$scale" = 1 ] && echo 100 || echo 125)
            QT_SCALE_FACTOR=$scale "$bin/expediente-tour" --language "$language" --theme "$theme" \
                --out "$out/$language-$theme-$percent"
        done
    done
done
