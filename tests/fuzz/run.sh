#!/bin/sh
# Looks for inputs that break the readers of what strangers send, with libFuzzer. What it finds stays
# in build/fuzz/found; what is worth keeping goes to tests/fuzz/corpus, where every test run tries it.
# One line a target on standard output; exit status 1 when any broke.
#
#   tests/fuzz/run.sh [SECONDS] [csv xlsx pack facts wire server]     60 each unless told otherwise
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
[ $# -eq 0 ] || shift
targets=${*:-csv xlsx pack facts wire server}

mkdir -p build/fuzz/found
compiler=$(command -v clang++-16 || command -v clang++) || {
    echo "fuzz: there is no clang; installer/dependencies.sh --bench installs it" >&2
    exit 2
}
{ cmake --preset fuzz -DCMAKE_CXX_COMPILER="$compiler" && cmake --build --preset fuzz; } \
    >build/fuzz/build.log 2>&1 || { cat build/fuzz/build.log >&2; exit 2; }

status=0
for target in $targets; do
    corpus=build/fuzz/corpus/$target
    mkdir -p "$corpus"
    build/fuzz/bin/replay_"$target" --seeds "$corpus"
    [ ! -d "tests/fuzz/corpus/$target" ] || cp tests/fuzz/corpus/"$target"/* "$corpus"
    log=build/fuzz/$target.log
    words=""
    [ ! -f "tests/fuzz/$target.dict" ] || words="-dict=tests/fuzz/$target.dict"
    ended=0
    # shellcheck disable=SC2086  # one word, or none
    build/fuzz/bin/fuzz_"$target" "$corpus" $words -max_total_time="$seconds" -max_len=8000 \
        -timeout=20 -rss_limit_mb=3000 -print_final_stats=1 -artifact_prefix=build/fuzz/found/"$target"- \
        >"$log" 2>&1 || ended=$?
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    edges=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
    if [ "$ended" = 0 ]; then found=nothing
    else found=$(sed -n 's/.*Test unit written to //p' "$log" | tail -n 1) status=1; fi
    echo "$target: $seconds s, ${runs:-?} inputs, ${edges:-?} edges, broke: ${found:-see $log}"
done
exit $status
