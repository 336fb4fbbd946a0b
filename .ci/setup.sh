# shellcheck shell=bash
# What run.sh and test.sh share: the packages, and how the project is configured and built.
# Sourced from the project's folder, never run by itself.

# To build the core and the command line.
core_packages=(
    ccache cmake g++ graphviz libcgraph6 libcli11-dev libexpected-dev libgraphviz-dev libonnx-dev
    libprotobuf-dev libsqlite3-dev make mold ninja-build nlohmann-json3-dev pkg-config)
# To build and to run the studio. Without a font every text is boxes, without CJK Chinese is.
studio_packages=(
    fonts-dejavu-core fonts-noto-cjk libqcustomplot-dev libqt6opengl6-dev libqt6svg6
    qt6-base-dev qt6-l10n-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools)
# To build the benchmarks.
benchmark_packages=(libbenchmark-dev libboost1.74-dev)
# What the tests drive the programs with.
test_packages=(
    appstream imagemagick libglib2.0-bin locales poppler-utils xauth xdotool xvfb)

say() { printf '==> %s\n' "$*" >&2; }
die() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# Of the packages named, those that are not installed.
missing_packages() {
    local installed
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
        sed -n 's/^installed //p' || true)
    comm -23 <(printf '%s\n' "$@" | sort -u) <(sort -u <<<"$installed")
}

# Runs a command with its output in a log, and shows the log's end only when it fails.
logged() {
    local log=$1
    shift
    "$@" >>"$log" 2>&1 || {
        tail -n 30 "$log" >&2
        return 1
    }
}

# Installs what is missing of the packages named. Where that cannot be done it says what is needed
# and goes on: the build then tells whether it is there under another name.
need_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "No apt here. What Debian calls the following is needed: $*"
        return
    fi
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    if ((EUID)); then
        as_root=(sudo)
        # Nobody to type a password: sudo must not wait for one.
        [[ -t 0 ]] || as_root+=(-n)
        if ! command -v sudo >/dev/null || ! "${as_root[@]}" true; then
            say "Not allowed to install. Going on without: ${missing[*]}"
            say "To install them: apt-get install --no-install-recommends ${missing[*]}"
            return
        fi
    fi
    local log=build/packages.log
    mkdir -p build
    : >"$log"
    say "Installing ${#missing[@]} packages (log in $log): ${missing[*]}"
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -y
        -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300)
    logged "$log" "${as_root[@]}" update ||
        say "The package lists could not be refreshed; trying with those there are."
    logged "$log" "${as_root[@]}" install --no-install-recommends "${missing[@]}" ||
        die "the packages could not be installed, see $log"
}

# The folder that a preset builds in (CMakePresets.json).
build_folder() {
    if [[ $1 == release ]]; then echo build; else echo "build-$1"; fi
}

# configure PRESET [CMake arguments]: only when there is something new to say to CMake, which looks
# after its own files by itself.
configure() {
    local preset=$1 folder fresh=()
    shift
    folder=$(build_folder "$preset")
    local cache=$folder/CMakeCache.txt stamp=$folder/.configured
    if [[ -f $cache ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$cache"; then
        say "The project was moved: configuring $folder afresh"
        fresh=(--fresh)
    elif [[ -f $folder/build.ninja && $stamp -nt CMakePresets.json &&
        $(<"$stamp") == "$*" ]]; then
        return 0
    fi
    say "Configuring preset $preset in $folder"
    mkdir -p "$folder"
    cmake --preset "$preset" "${fresh[@]}" "$@" >"$folder/configure.log" 2>&1 || {
        rm -f "$stamp"
        tail -n 40 "$folder/configure.log" >&2
        die "CMake could not configure preset $preset (all of it in $folder/configure.log)"
    }
    printf '%s' "$*" >"$stamp"
}

# build PRESET [targets]
build() {
    local folder
    folder=$(build_folder "$1")
    shift
    say "Building $folder${*:+ ($*)}"
    cmake --build "$folder" --parallel "$(nproc)" ${*:+--target "$@"} >&2 ||
        die "the build failed"
}
