#!/usr/bin/env bash
# Installs what is missing, builds, and opens the studio on an example.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
here=$PWD
cd "$project"
# shellcheck source=.ci/setup.sh
. .ci/setup.sh

usage() {
    cat <<'END'
Usage: ./run.sh                 build, and open the studio on an example session
       ./run.sh ARGUMENT...     build, and hand the arguments to the studio (a session, a model,
                                --theme dark, ...; build/bin/edgecut-studio --help lists them)
       ./run.sh --build-only    build only: build/bin/edgecut and build/bin/edgecut-studio
       ./run.sh --headless      the main job without a display: a plan, a curve and a picture for an
                                ONNX model, in build/headless (also done when there is no display)
       ./run.sh --headless MODEL  the same for a model of yours
END
}

# The main job for one model: what it is, its problem, its best plan, its curve, and pictures.
headless() {
    local model=$1 out=build/headless edgecut=build/bin/edgecut studio=build/bin/edgecut-studio
    local device=rpi3b cloud=cloud-8core link=wifi
    [[ -f $model ]] || die "there is no model $model"
    mkdir -p "$out"
    export QT_QPA_PLATFORM=offscreen
    # Qt's remarks on what its offscreen platform lacks; the studio reports its own errors itself.
    export QT_LOGGING_RULES='default.warning=false'

    say "Model: $model"
    "$edgecut" import "$model" --json >"$out/graph.json"
    "$edgecut" profile "$model" --tier "edge=$device" --tier "cloud=$cloud" --link "$link" \
        -o "$out/model.problem.json" >"$out/costs.txt"

    say "Plan: where the sum of computing and sending is least"
    "$edgecut" solve "$out/model.problem.json" --method min-cut --json >"$out/plan.json"
    "$edgecut" solve "$out/model.problem.json" --method min-cut | tee "$out/plan.txt"

    say "Curve: how that changes with the uplink, exactly"
    "$edgecut" curve "$out/model.problem.json" --from 0.1 --to 1000 --json >"$out/curve.json"
    "$edgecut" curve "$out/model.problem.json" --from 0.1 --to 1000 | tee "$out/curve.txt"

    say "Pictures: the window, and the curve as a figure"
    "$studio" "$model" --uplink 18.88 --workspace graph --size 1600x1000 \
        --screenshot "$out/graph.png"
    "$studio" "$model" --uplink 18.88 --export curve --to "$out/curve.pdf"

    say "All of it is in $project/$out:"
    ls -1 "$out" >&2
}

mode=studio
case ${1:-} in
    -h | --help) usage; exit 0 ;;
    --build-only)
        (($# == 1)) || { usage >&2; exit 2; }
        mode=build ;;
    --headless)
        (($# <= 2)) || { usage >&2; exit 2; }
        mode=headless
        shift ;;
esac
if [[ $mode == studio && -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} && $# == 0 ]]; then
    say "There is no display: doing the main job without one."
    mode=headless
fi

need_packages core studio
[[ -z ${WAYLAND_DISPLAY:-} || -n ${DISPLAY:-} ]] || need_packages wayland
configure release
build release edgecut edgecut-studio
case $mode in
    build) say "Built: build/bin/edgecut and build/bin/edgecut-studio" ;;
    headless)
        if (($#)); then
            cd "$here"
            model=$(realpath -- "$1")
            cd "$project"
            headless "$model"
        else
            # SqueezeNet 1.1 as others exported it, where it is at hand, else as we did.
            model=${EDGECUT_DATA:-../shared/data}/onnx/light_squeezenet.onnx
            [[ -f $model ]] || model=projects/models/squeezenet1_1.onnx
            headless "$model"
        fi ;;
    studio)
        # The studio's arguments may name files relative to where the caller stands.
        cd "$here"
        (($#)) || set -- --example alexnet-4g
        exec "$project/build/bin/edgecut-studio" "$@" ;;
esac
