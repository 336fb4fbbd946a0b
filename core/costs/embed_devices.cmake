# Writes a C++ source that holds the texts of resources/devices/*.json, in the order given, so that
# the program looks for no file when it runs. An edited file configures anew.
function(edgecut_embed_devices output)
    set(entries "")
    foreach(name IN LISTS ARGN)
        set(path "${PROJECT_SOURCE_DIR}/resources/devices/${name}.json")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${path}")
        file(READ "${path}" text)
        string(APPEND entries "    {\"${name}.json\", R\"json(${text})json\"},\n")
    endforeach()
    file(CONFIGURE OUTPUT "${output}" @ONLY CONTENT
"// SPDX-License-Identifier: GPL-3.0-or-later
// Written by embed_devices.cmake from resources/devices; edit those.
#include \"core/costs/built_in_devices.h\"

namespace edgecut {

namespace {

constexpr BuiltInDevice files[] = {
@entries@};

} // namespace

std::span<const BuiltInDevice> builtInDevices()
{
    return files;
}

} // namespace edgecut
")
endfunction()
