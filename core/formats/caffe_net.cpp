// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_net.h"

#include "core/formats/unique_names.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

namespace edgecut {

namespace {

using Names = std::unordered_set<std::string>;

constexpr std::size_t axesOfInputDim = 4;

// Field names of the oldest syntax and what later ones call the same.
constexpr std::array renamed{
    std::pair{"kernelsize", "kernel_size"}, std::pair{"biasterm", "bias_term"},
    std::pair{"batchsize", "batch_size"}, std::pair{"cropsize", "crop_size"}};

class NetReader
{
public:
    NetReader(CaffeText& text, std::optional<Error>& error, std::vector<Warning>& warnings)
        : m_text(text), m_error(error), m_warnings(warnings), m_root(text, 0, error)
    {}

    Result<CaffeNet> read()
    {
        m_net.name = m_root.text("name");
        const bool newer = m_root.has("layer");
        if (!newer && !m_root.has("layers"))
            return noLayers();
        if (newer && m_root.has("layers"))
            m_root.fail({translatable("core", "The file mixes layers of the newer syntax (layer) "
                                              "and of an older one (layers); use one of them.")},
                        m_text.field(m_root.all("layers").front()).line);
        readState();
        readInputs();
        for (const CaffeFields& fields : m_root.messages(newer ? "layer" : "layers")) {
            addLayer(fields);
            if (m_error)
                return failure(*m_error);
        }
        if (m_error)
            return failure(*m_error);
        takeTrainingData();
        return std::move(m_net);
    }

private:
    tl::unexpected<Error> noLayers() const
    {
        if (m_error)
            return failure(*m_error);
        for (const char* field : {"net", "train_net", "test_net"}) {
            if (m_root.has(field))
                return failure(ErrorCode::InvalidInput,
                               {translatable("core", "This file says how a network is trained; "
                                                     "give the network itself, %1."),
                                {validUtf8(m_text.field(m_root.all(field).front()).value)}},
                               {}, m_text.field(m_root.all(field).front()).line);
        }
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "This file has no layers; give a network as Caffe "
                                            "writes it, with layer { ... }."),
                       {}, 1);
    }

    void readState()
    {
        const CaffeFields state = m_root.message("state");
        m_level = state.integer("level", 0, {-largestCaffeNumber});
        for (std::string& stage : state.texts("stage"))
            m_stages.insert(std::move(stage));
    }

    bool meets(const CaffeFields& rule) const
    {
        if (rule.has("phase") && rule.word("phase", {"TRAIN", "TEST"}, 1) == 0)
            return false;
        if (m_level < rule.integer("min_level", m_level, {-largestCaffeNumber}) ||
            m_level > rule.integer("max_level", m_level, {-largestCaffeNumber}))
            return false;
        const std::vector<std::string> wanted = rule.texts("stage");
        const std::vector<std::string> unwanted = rule.texts("not_stage");
        return std::all_of(
                   wanted.begin(), wanted.end(),
                   [this](const std::string& stage) { return m_stages.count(stage) > 0; }) &&
               std::none_of(unwanted.begin(), unwanted.end(),
                            [this](const std::string& stage) { return m_stages.count(stage) > 0; });
    }

    bool isIncluded(const CaffeFields& layer) const
    {
        const std::vector<CaffeFields> include = layer.messages("include");
        const std::vector<CaffeFields> exclude = layer.messages("exclude");
        if (!include.empty() && !exclude.empty())
            layer.fail({translatable("core", "A layer may say either when to include it or when to "
                                             "exclude it, not both.")},
                       exclude.front().line());
        const auto met = [this](const CaffeFields& rule) { return meets(rule); };
        return include.empty() ? std::none_of(exclude.begin(), exclude.end(), met)
                               : std::any_of(include.begin(), include.end(), met);
    }

    void readInputs()
    {
        const std::vector<std::uint32_t> places = m_root.all("input");
        const std::vector<std::string> names = m_root.texts("input");
        const std::vector<std::int64_t> sizes = m_root.integers("input_dim", {1});
        const std::vector<CaffeFields> shapes = m_root.messages("input_shape");
        const bool given = !sizes.empty() || !shapes.empty();
        if (given && (shapes.empty() ? sizes.size() != axesOfInputDim * names.size()
                                     : shapes.size() != names.size() || !sizes.empty())) {
            m_root.fail({translatable("core", "The inputs and their shapes do not match: each "
                                              "input needs one input_shape, or four input_dim.")},
                        m_text.field(places.empty() ? 0 : places.front()).line);
            return;
        }
        for (std::size_t i = 0; i < names.size(); ++i) {
            CaffeLayer layer = emptyLayer(CaffeFields(m_error), m_text.field(places[i]).line);
            layer.name = names[i];
            layer.type = "Input";
            layer.operation = findCaffeOperation(layer.type);
            layer.tops = {names[i]};
            if (!shapes.empty()) {
                layer.declared = shapes[i].integers("dim", {1});
            } else if (!sizes.empty()) {
                const auto first = sizes.begin() + static_cast<std::ptrdiff_t>(axesOfInputDim * i);
                layer.declared = Shape(first, first + axesOfInputDim);
            }
            m_net.layers.push_back(std::move(layer));
        }
    }

    static CaffeLayer emptyLayer(const CaffeFields& fields, int line)
    {
        return {{}, {}, nullptr, {}, {}, fields, false, {}, {}, line};
    }

    CaffeLayer readLayer(const CaffeFields& fields) const
    {
        CaffeLayer layer = emptyLayer(fields, fields.line());
        if (fields.has("layer")) {
            layer.fields = fields.message("layer");
            layer.flat = true;
            for (const auto& [older, newer] : renamed) {
                for (const std::uint32_t field : layer.fields.all(older))
                    m_text.rename(field, newer);
            }
        }
        layer.type = layer.fields.text("type");
        layer.operation = findCaffeOperation(layer.type);
        if (layer.operation)
            layer.type = layer.operation->type;
        layer.bottoms = fields.texts("bottom");
        layer.tops = fields.texts("top");
        layer.name = layer.fields.text("name");
        if (layer.name.empty())
            layer.name = layer.tops.empty() ? layer.type : layer.tops.front();
        for (const std::uint32_t param : fields.all("param")) {
            const CaffeField& field = m_text.field(param);
            layer.parameterNames.push_back(field.kind == CaffeField::Kind::Message
                                               ? CaffeFields(m_text, param, m_error).text("name")
                                               : std::string(field.value));
        }
        if (layer.type.empty())
            fields.fail({translatable("core", "The layer %1 does not say its type; give one."),
                         {layer.name}},
                        fields.line());
        return layer;
    }

    void addLayer(const CaffeFields& fields)
    {
        CaffeLayer layer = readLayer(fields);
        if (!m_error)
            (isIncluded(fields) ? m_net.layers : m_leftOut).push_back(std::move(layer));
    }

    // Files for training alone still show the network; their data layer says how large images are.
    void takeTrainingData()
    {
        Names made;
        Names missing;
        for (const CaffeLayer& layer : m_net.layers) {
            for (const std::string& bottom : layer.bottoms) {
                if (!made.count(bottom))
                    missing.insert(bottom);
            }
            made.insert(layer.tops.begin(), layer.tops.end());
        }
        std::vector<CaffeLayer> sources;
        for (CaffeLayer& layer : m_leftOut) {
            if (!layer.isSource() || layer.tops.empty() || !missing.count(layer.tops.front()) ||
                made.count(layer.tops.front()))
                continue;
            m_warnings.push_back({translatable("core", "Only the training phase has this layer; "
                                                       "its data is taken as the model's input."),
                                  layer.name, layer.line});
            made.insert(layer.tops.begin(), layer.tops.end());
            sources.push_back(std::move(layer));
        }
        m_net.layers.insert(m_net.layers.begin(), std::make_move_iterator(sources.begin()),
                            std::make_move_iterator(sources.end()));
    }

    CaffeText& m_text;
    std::optional<Error>& m_error;
    std::vector<Warning>& m_warnings;
    CaffeFields m_root;
    CaffeNet m_net;
    std::vector<CaffeLayer> m_leftOut;
    std::int64_t m_level = 0;
    Names m_stages;
};

} // namespace

Result<CaffeNet> readCaffeNet(CaffeText& text, std::optional<Error>& error,
                              std::vector<Warning>& warnings)
{
    return NetReader(text, error, warnings).read();
}

} // namespace edgecut
