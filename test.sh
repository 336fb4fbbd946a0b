#!/usr/bin/env bash
# Builds with warnings as errors, runs all tests and ends with ctest's summary.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=.ci/setup.sh
. .ci/setup.sh

usage() {
    cat <<'END'
Usage: ./test.sh [--preset NAME] [--filter REGEX]

  --preset NAME   release (default), dev, asan-ubsan, tsan, or core-only, which has no Qt and
                  therefore no tests: it is built, and that is the test
  --filter REGEX  only the tests whose names match, and none of the checks that need no program

Real models and traces are looked for in the folder that EDGECUT_DATA names; without it the tests
that want them say that they are skipped.
END
}

preset=release
filter=
while (($#)); do
    case $1 in
        --preset | --filter)
            (($# > 1)) || { usage >&2; exit 2; }
            if [[ $1 == --preset ]]; then preset=$2; else filter=$2; fi
            shift 2 ;;
        -h | --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
done
case $preset in
    release | dev | asan-ubsan | tsan | core-only) ;;
    *) usage >&2; exit 2 ;;
esac
if [[ -n ${EDGECUT_DATA:-} ]]; then
    [[ -d $EDGECUT_DATA ]] || die "EDGECUT_DATA names no folder: $EDGECUT_DATA"
    EDGECUT_DATA=$(cd "$EDGECUT_DATA" && pwd)
    export EDGECUT_DATA
fi

case $preset in
    core-only) need_packages core ;;
    dev) need_packages core studio test benchmark ;;
    *) need_packages core studio test ;;
esac

# Warnings are errors by default.
configure "$preset"
build "$preset"
[[ $preset != core-only ]] || exit 0

if [[ -z $filter && $preset == release ]]; then
    # Each header alone, and the core where there is no Qt at all. Both reuse what is compiled.
    build release all_verify_interface_header_sets
    configure core-only
    build core-only
fi

# The studio's windows are drawn to memory; the tests that need a real display start their own.
export QT_QPA_PLATFORM=offscreen
unset DISPLAY WAYLAND_DISPLAY
export ASAN_OPTIONS="detect_stack_use_after_return=1:strict_string_checks=1:${ASAN_OPTIONS:-}"
export LSAN_OPTIONS="suppressions=$PWD/.ci/lsan.supp:print_suppressions=0:${LSAN_OPTIONS:-}"
export UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1:${UBSAN_OPTIONS:-}"
export TSAN_OPTIONS="ignore_noninstrumented_modules=1:second_deadlock_stack=1:${TSAN_OPTIONS:-}"

say "Testing preset $preset${filter:+, tests that match $filter}"
[[ -n ${EDGECUT_DATA:-} ]] ||
    say "EDGECUT_DATA is not set: tests on real models and traces are skipped"
exec ctest --test-dir "$(build_folder "$preset")" --output-on-failure --no-tests=error \
    --parallel "$(nproc)" ${filter:+--tests-regex "$filter"}
