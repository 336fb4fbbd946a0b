# shellcheck shell=bash
# What run.sh and test.sh share: the packages, and how the project is configured and built.
# Sourced from the project's folder, never run by itself.

say() { printf '==> %s\n' "$*" >&2; }
die() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# The Debian packages of a group.
packages_of() {
    case $1 in
        core) # to build the core and the command line
            echo ccache cmake g++ graphviz libcli11-dev libeigen3-dev libexpat1-dev libexpected-dev libgraphviz-dev \
                liblinear-dev libonnx-dev libprotobuf-dev libsqlite3-dev mold ninja-build nlohmann-json3-dev \
                pkg-config ;;
        studio) # to build and to run the studio; without fonts text is boxes, silently
            echo fonts-dejavu-core fonts-noto-cjk libqcustomplot-dev libqt6opengl6-dev libqt6svg6 \
                qt6-base-dev qt6-l10n-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools \
                qt6-translations-l10n ;;
        wayland) # to run it where there is no X server
            echo qt6-wayland ;;
        test) # what the tests drive the programs with
            echo appstream desktop-file-utils imagemagick libboost-dev locales poppler-utils \
                xauth xdotool xvfb ;;
        benchmark) echo coinor-libcbc-dev libbenchmark-dev libboost-dev liblemon-dev ;;
    esac
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

# need_packages GROUP...: installs what is missing. Where that cannot be done it says what is needed
# and goes on: the build then tells whether it is there under another name.
need_packages() {
    local group wanted=() missing=() as_root=()
    for group; do
        # shellcheck disable=SC2207 # package names have no blanks
        wanted+=($(packages_of "$group"))
    done
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "There is no apt here. What Debian calls the following is needed: ${wanted[*]}"
        return
    fi
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    ((${#missing[@]})) || return 0
    if ((EUID)); then
        as_root=(sudo)
        # Nobody is there to type a password: sudo must not wait for one.
        [[ -t 0 ]] || as_root+=(-n)
        if ! command -v sudo >/dev/null || ! "${as_root[@]}" true; then
            say "Packages are missing, and installing them is not allowed here. Going on without."
            say "To install them: apt-get install --no-install-recommends ${missing[*]}"
            return
        fi
    fi
    local log=build/packages.log
    mkdir -p build
    : >"$log"
    say "Installing ${#missing[@]} packages (log: $log): ${missing[*]}"
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
    local preset=$1 fresh=() folder cache stamp
    shift
    folder=$(build_folder "$preset")
    cache=$folder/CMakeCache.txt
    stamp=$folder/configured-with
    if [[ -f $cache ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$cache"; then
        say "The project was moved: configuring $folder afresh"
        fresh=(--fresh)
    elif [[ -f $folder/build.ninja && $stamp -nt CMakePresets.json && $(<"$stamp") == "$*" ]]; then
        return 0
    fi
    say "Configuring preset $preset in $folder"
    mkdir -p "$folder"
    rm -f "$stamp"
    cmake --preset "$preset" "${fresh[@]}" "$@" >"$folder/configure.log" 2>&1 || {
        tail -n 40 "$folder/configure.log" >&2
        die "CMake could not configure preset $preset (all of it: $folder/configure.log)"
    }
    printf '%s' "$*" >"$stamp"
}

# build PRESET [targets]
build() {
    local folder targets=()
    folder=$(build_folder "$1")
    shift
    (($# == 0)) || targets=(--target "$@")
    say "Building $folder${*:+: $*}"
    cmake --build "$folder" --parallel "$(nproc)" "${targets[@]}" >&2 || die "the build failed"
}
