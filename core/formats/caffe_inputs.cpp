// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_inputs.h"

namespace edgecut {

namespace {

// Caffe's kMaxBlobAxes.
constexpr std::size_t mostAxes = 32;

std::optional<std::int64_t> positive(std::int64_t number)
{
    return number > 0 ? std::optional(number) : std::nullopt;
}

// One shape for all tops, or one for each.
std::optional<Shape> listedShape(const CaffeFields& fields, std::size_t top)
{
    const std::vector<CaffeFields> shapes = fields.messages("shape");
    if (shapes.empty())
        return std::nullopt;
    const std::size_t place = shapes.size() == 1 ? 0 : top;
    if (place >= shapes.size()) {
        fields.fail(translatable("core", "There are fewer shapes than tops here; give one shape, "
                                         "or one for each top."),
                    fields.line());
        return std::nullopt;
    }
    return shapes[place].integers("dim", {1});
}

std::optional<std::int64_t> listedNumber(const CaffeFields& fields, std::string_view name,
                                         std::size_t top)
{
    const std::vector<std::int64_t> numbers = fields.integers(name, {1});
    if (numbers.empty())
        return std::nullopt;
    return numbers.size() == 1    ? numbers.front()
           : top < numbers.size() ? std::optional(numbers[top])
                                  : std::nullopt;
}

} // namespace

// Layers that read images from files: cut out by transform_param, or resized.
std::optional<CaffeInputs::Sizes> CaffeInputs::imageSizes(const CaffeLayer& source)
{
    const CaffeFields fields = source.parameters(source.operation->parameters);
    const CaffeFields transform = source.fields.message("transform_param");
    const CaffeFields resize = transform.message("resize_param");
    const std::int64_t crop = transform.integer("crop_size", fields.integer("crop_size", 0));
    const auto side = [&](const char* cropped, const char* resized, const char* read) {
        for (const std::int64_t size : {transform.integer(cropped, 0), crop,
                                        resize.integer(resized, 0), fields.integer(read, 0)}) {
            if (size > 0)
                return positive(size);
        }
        return std::optional<std::int64_t>();
    };
    Sizes sizes{positive(fields.integer("batch_size", 0)), std::nullopt,
                side("crop_h", "height", "new_height"), side("crop_w", "width", "new_width")};
    const std::size_t means = transform.all("mean_value").size();
    if (transform.flag("force_color", false) || fields.flag("force_encoded_color", false))
        sizes[1] = 3;
    else if (transform.flag("force_gray", false))
        sizes[1] = 1;
    else if (source.type == "ImageData")
        sizes[1] = fields.flag("is_color", true) ? 3 : 1;
    else if (means > 1)
        sizes[1] = static_cast<std::int64_t>(means);
    return sizes;
}

// nullopt: not even the number of dimensions is known.
std::optional<CaffeInputs::Sizes> CaffeInputs::fileSizes(const CaffeLayer& source, std::size_t top)
{
    if (source.declared)
        return Sizes(source.declared->begin(), source.declared->end());
    if (!source.operation)
        return std::nullopt;
    const CaffeFields fields = source.parameters(source.operation->parameters);
    if (const std::optional<Shape> listed = listedShape(fields, top))
        return Sizes(listed->begin(), listed->end());
    if (source.type == "DummyData")
        return Sizes{listedNumber(fields, "num", top), listedNumber(fields, "channels", top),
                     listedNumber(fields, "height", top), listedNumber(fields, "width", top)};
    if (source.type == "Input" || source.type == "HDF5Data" || source.type == "DenseImageData")
        return std::nullopt;
    if (top > 0)
        return Sizes{positive(fields.integer("batch_size", 0))};
    if (source.type == "MemoryData")
        return Sizes{positive(fields.integer("batch_size", 0)),
                     positive(fields.integer("channels", 0)), positive(fields.integer("height", 0)),
                     positive(fields.integer("width", 0))};
    return imageSizes(source);
}

std::optional<std::int64_t> CaffeInputs::option(const std::string& tensor, std::size_t place)
{
    const std::string name = tensor + ':' + std::to_string(place);
    m_known.insert(name);
    const auto it = m_options.dimensions.find(name);
    return it == m_options.dimensions.end() ? std::nullopt : std::optional(it->second);
}

std::optional<Shape> CaffeInputs::given(const std::string& tensor)
{
    Shape shape;
    while (shape.size() < mostAxes) {
        const std::optional<std::int64_t> size = option(tensor, shape.size());
        if (!size)
            break;
        shape.push_back(*size);
    }
    return shape.empty() ? std::nullopt : std::optional(shape);
}

Result<Shape> CaffeInputs::bind(const CaffeLayer& source, const std::string& tensor,
                                const Sizes& sizes, bool batched)
{
    Shape shape;
    std::string missing;
    for (std::size_t place = 0; place < sizes.size(); ++place) {
        std::optional<std::int64_t> size = option(tensor, place);
        if (place == 0 && batched) {
            if (sizes[0] && !m_fileBatch)
                m_fileBatch = sizes[0];
            if (!size && sizes[0] && *sizes[0] != m_options.batch)
                m_warnings.push_back({{translatable("core", "The file fixes a batch of %1 for this "
                                                            "input; %2 is taken."),
                                       {*sizes[0], m_options.batch}},
                                      tensor,
                                      source.line});
            size = size.value_or(m_options.batch);
        }
        if (!size)
            size = sizes[place];
        if (!size && place == 1 && sizes.size() == 4 && sizes[2] && sizes[3]) {
            size = 3;
            m_warnings.push_back({{translatable("core", "The file does not say how many channels "
                                                        "this input has; 3 are taken. Others are "
                                                        "given with --dim %1=NUMBER."),
                                   {tensor + ":1"}},
                                  tensor,
                                  source.line});
        }
        if (!size)
            missing += (missing.empty() ? "--dim " : " --dim ") + tensor + ':' +
                       std::to_string(place) + "=NUMBER";
        shape.push_back(size.value_or(1));
    }
    if (!missing.empty())
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The file does not say how large the input %1 is; "
                                             "give it with %2."),
                        {tensor, missing}},
                       {}, source.line);
    return shape;
}

Result<Shape> CaffeInputs::shapeOf(const CaffeLayer& source, std::size_t top, bool batched)
{
    const std::string& tensor = source.tops[top];
    std::optional<Sizes> sizes = fileSizes(source, top);
    if (!sizes) {
        // As many as the options give behind the batch.
        sizes = Sizes(1);
        while (sizes->size() < mostAxes && option(tensor, sizes->size()))
            sizes->emplace_back();
        if (sizes->size() == 1 && !option(tensor, 0))
            sizes = Sizes(4);
    }
    if (sizes->empty() || sizes->size() > mostAxes)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The input %1 has %2 dimensions; it needs 1 to %3."),
                        {tensor, static_cast<std::int64_t>(sizes->size()),
                         static_cast<std::int64_t>(mostAxes)}},
                       {}, source.line);
    Result<Shape> shape = bind(source, tensor, *sizes, batched);
    if (shape && !byteCount(*shape, DataType::Float32))
        return failure(
            ErrorCode::Limit,
            {translatable("core", "The tensor %1 is too large to count its bytes."), {tensor}}, {},
            source.line);
    return shape;
}

Status CaffeInputs::finish() const
{
    for (const auto& [name, size] : m_options.dimensions) {
        if (m_known.count(name))
            continue;
        std::string list;
        std::size_t shown = 0;
        for (const std::string& known : m_known) {
            if (++shown > 20)
                break;
            list += (list.empty() ? "" : ", ") + known;
        }
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "No input has a dimension %1; the model names these: "
                                             "%2."),
                        {name, list.empty() ? "-" : list}});
    }
    return {};
}

} // namespace edgecut
