// SPDX-License-Identifier: GPL-3.0-or-later
// A target as libFuzzer wants it: guided by what it reaches, for hours.
#include "tests/fuzz/mutations.h"

#include <algorithm>
#include <cstring>

using namespace edgecut;

// Libraries without the sanitizer's marks fill containers of ours.
extern "C" const char* __asan_default_options()
{
    return "detect_container_overflow=0";
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::target.tryInput({reinterpret_cast<const char*>(data), size});
    return 0;
}

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size,
                                        std::size_t maximumSize);

// Half by libFuzzer, half by those who know the format.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t maximumSize, unsigned int seed)
{
    Random random(seed);
    if (random.chance(0.5))
        return LLVMFuzzerMutate(data, size, maximumSize);
    std::string input(reinterpret_cast<const char*>(data), size);
    const std::string examples[] = {input};
    fuzz::mutate(input, examples, fuzz::target.dialect, random);
    input.resize(std::min(input.size(), maximumSize));
    std::memcpy(data, input.data(), input.size());
    return input.size();
}
