// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_wiring.h"

#include <unordered_map>
#include <utility>

namespace edgecut {

namespace {

class Wirer
{
public:
    explicit Wirer(const CaffeNet& net) : m_net(net) {}

    Result<CaffeWiring> wire()
    {
        for (std::size_t i = 0; i < m_net.layers.size(); ++i) {
            if (Status done = readBottoms(m_net.layers[i]); !done)
                return failure(done.error());
            if (Status done = makeTops(i); !done)
                return failure(done.error());
        }
        m_wiring.used.assign(m_net.layers.size(), true);
        return std::move(m_wiring);
    }

private:
    tl::unexpected<Error> missing(const CaffeLayer& reader, const std::string& blob) const
    {
        for (const CaffeLayer& layer : m_net.layers) {
            for (const std::string& top : layer.tops) {
                if (top == blob)
                    return failure(
                        ErrorCode::InvalidInput,
                        {translatable("core", "The layer %1 needs %2, which only %3 in line %4 "
                                              "makes; a layer must stand behind those it reads, "
                                              "and there may be no cycle."),
                         {reader.name, blob, layer.name, std::int64_t{layer.line}}},
                        {}, reader.line);
            }
        }
        return failure(
            ErrorCode::InvalidInput,
            {translatable("core", "The layer %1 needs %2, and no layer of the test phase "
                                  "makes that; add the layer or an input of that name."),
             {reader.name, blob}},
            {}, reader.line);
    }

    Status readBottoms(const CaffeLayer& layer)
    {
        std::vector<std::size_t>& bottoms = m_wiring.bottoms.emplace_back();
        for (const std::string& bottom : layer.bottoms) {
            const auto it = m_latest.find(bottom);
            if (it == m_latest.end())
                return missing(layer, bottom);
            bottoms.push_back(it->second);
        }
        return {};
    }

    Status makeTops(std::size_t index)
    {
        const CaffeLayer& layer = m_net.layers[index];
        std::vector<std::size_t>& tops = m_wiring.tops.emplace_back();
        for (std::size_t i = 0; i < layer.tops.size(); ++i) {
            const std::string& top = layer.tops[i];
            const bool inPlace = i < layer.bottoms.size() && layer.bottoms[i] == top;
            const std::size_t blob = m_wiring.blobs.size();
            const auto [it, isNew] = m_latest.try_emplace(top, blob);
            if (!isNew && (!inPlace || m_wiring.blobs[it->second].layer == index))
                return failure(
                    ErrorCode::InvalidInput,
                    {translatable("core", "%1 is made twice, by %2 and by %3; give the second "
                                          "another name, or read it to change it in place."),
                     {top, m_net.layers[m_wiring.blobs[it->second].layer].name, layer.name}},
                    {}, layer.line);
            it->second = blob;
            m_wiring.blobs.push_back({top, index, i, inPlace, true});
            tops.push_back(blob);
        }
        return {};
    }

    const CaffeNet& m_net;
    CaffeWiring m_wiring;
    std::unordered_map<std::string, std::size_t> m_latest;
};

bool isRole(const CaffeLayer& layer, CaffeRole role)
{
    return layer.operation && layer.operation->role == role;
}

// Layers that read images and, behind them, their labels.
bool makesLabels(const CaffeLayer& layer)
{
    for (const char* type :
         {"Data", "AnnotatedData", "ImageData", "DenseImageData", "WindowData", "MemoryData"}) {
        if (layer.type == type)
            return true;
    }
    return false;
}

// By blob: true for labels and for what is computed from labels alone.
std::vector<bool> findLabels(const CaffeNet& net, const CaffeWiring& wiring)
{
    const std::size_t count = wiring.blobs.size();
    std::vector<bool> compared(count, false);
    std::vector<bool> readOtherwise(count, false);
    for (std::size_t i = 0; i < net.layers.size(); ++i) {
        for (std::size_t place = 0; place < wiring.bottoms[i].size(); ++place) {
            const bool behind = place > 0 && isRole(net.layers[i], CaffeRole::Loss);
            const bool sunk = isRole(net.layers[i], CaffeRole::Sink);
            (behind || sunk ? compared : readOtherwise)[wiring.bottoms[i][place]] = true;
        }
    }
    std::vector<bool> label(count, false);
    for (std::size_t blob = 0; blob < count; ++blob) {
        const CaffeBlob& made = wiring.blobs[blob];
        const CaffeLayer& layer = net.layers[made.layer];
        const std::vector<std::size_t>& from = wiring.bottoms[made.layer];
        if (layer.isSource()) {
            label[blob] =
                (made.top > 0 && makesLabels(layer)) || (compared[blob] && !readOtherwise[blob]);
            continue;
        }
        label[blob] = !from.empty();
        for (const std::size_t bottom : from)
            label[blob] = label[blob] && label[bottom];
    }
    return label;
}

} // namespace

Result<CaffeWiring> wireCaffeNet(const CaffeNet& net)
{
    return Wirer(net).wire();
}

void leaveOutLabels(const CaffeNet& net, CaffeWiring& wiring, std::vector<Warning>& warnings)
{
    const std::vector<bool> label = findLabels(net, wiring);
    std::vector<bool> read(wiring.blobs.size(), false);
    for (std::size_t i = net.layers.size(); i-- > 0;) {
        const CaffeLayer& layer = net.layers[i];
        std::size_t labels = 0;
        for (const std::size_t bottom : wiring.bottoms[i])
            labels += label[bottom] ? 1 : 0;
        bool used = labels < wiring.bottoms[i].size() || layer.bottoms.empty();
        if (isRole(layer, CaffeRole::Loss))
            used = labels == 0;
        else if (isRole(layer, CaffeRole::Sink))
            used = false;
        for (const std::size_t top : wiring.tops[i])
            used = used || read[top];
        wiring.used[i] = used;
        for (const std::size_t top : wiring.tops[i])
            wiring.blobs[top].used = used && (read[top] || !label[top]);
        for (const std::size_t bottom : wiring.bottoms[i])
            read[bottom] = read[bottom] || used;
    }
    for (std::size_t i = 0; i < net.layers.size(); ++i) {
        const CaffeLayer& layer = net.layers[i];
        if (isRole(layer, CaffeRole::Loss) && !wiring.used[i])
            warnings.push_back({translatable("core", "This layer compares with labels, which a "
                                                     "model in use does not get; it is left out."),
                                layer.name, layer.line});
    }
}

} // namespace edgecut
