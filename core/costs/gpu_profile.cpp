// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/gpu_profile.h"

#include "core/base/numbers.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace edgecut {

namespace {

constexpr std::array<std::string_view, GpuLoad::count> loadNames{
    "clients", "kernel_util", "memory_util", "gpu_memory_mb", "temperature_c"};
constexpr std::string_view typeName = "layer_type";
constexpr std::string_view timeName = "time_ms";
constexpr std::size_t mostRows = 2'000'000;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == text.npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string_view> fieldsOf(std::string_view line)
{
    std::vector<std::string_view> fields;
    for (;;) {
        const std::size_t comma = line.find(',');
        fields.push_back(trimmed(line.substr(0, comma)));
        if (comma == line.npos)
            return fields;
        line.remove_prefix(comma + 1);
    }
}

bool saysSynthetic(std::string_view remark)
{
    std::string lower(remark);
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) {
        return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    });
    return lower.find("synthetic") != lower.npos;
}

class ProfileReader
{
public:
    explicit ProfileReader(LineReader reader) : m_reader(std::move(reader))
    {
        m_profile.name = m_reader.file();
    }

    Result<GpuProfile> read(const Context& context)
    {
        std::string_view line;
        while (m_reader.next(line)) {
            const std::string_view text = trimmed(line);
            if (text.starts_with('#'))
                m_profile.synthetic = m_profile.synthetic || saysSynthetic(text);
            if (text.empty() || text.starts_with('#'))
                continue;
            if (m_reader.line() % 1024 == 0 && context.stopRequested())
                return cancelled();
            const Status status = m_columns.empty() ? readHeader(text) : readRow(text);
            if (!status)
                return failure(status.error());
        }
        if (m_reader.error())
            return failure(*m_reader.error());
        if (m_profile.rows.empty())
            return wrong({translatable("core", "The profile has no rows of times.")});
        return std::move(m_profile);
    }

private:
    tl::unexpected<Error> wrong(Message message, ErrorCode code = ErrorCode::InvalidInput) const
    {
        return failure(code, std::move(message), m_reader.file(), std::max(1, m_reader.line()));
    }

    Status readHeader(std::string_view line)
    {
        for (const std::string_view name : fieldsOf(line)) {
            if (name.empty())
                return wrong({translatable("core", "Column %1 has no name."),
                              {static_cast<std::int64_t>(m_columns.size() + 1)}});
            if (std::ranges::find(m_columns, name) != m_columns.end())
                return wrong({translatable("core", "The column \"%1\" is named twice; keep one."),
                              {std::string(name)}});
            m_columns.emplace_back(name);
        }
        for (const std::string_view needed : {typeName, loadNames[0], loadNames[1], loadNames[2],
                                              loadNames[3], loadNames[4], timeName}) {
            if (std::ranges::find(m_columns, needed) == m_columns.end())
                return wrong({translatable("core", "The column \"%1\" is missing; the first line "
                                                   "must name layer_type, clients, kernel_util, "
                                                   "memory_util, gpu_memory_mb, temperature_c, "
                                                   "the hyperparameters and time_ms."),
                              {std::string(needed)}});
        }
        for (const std::string& column : m_columns) {
            if (!isFixed(column))
                m_profile.hyperparameters.push_back(column);
        }
        return {};
    }

    static bool isFixed(std::string_view column)
    {
        return column == typeName || column == timeName ||
               std::ranges::find(loadNames, column) != loadNames.end();
    }

    Status readRow(std::string_view line)
    {
        const std::vector<std::string_view> fields = fieldsOf(line);
        if (fields.size() != m_columns.size())
            return wrong({translatable("core", "The line has %1 fields and the header has %2; "
                                               "numbers are written with a decimal point (5.85)."),
                          {static_cast<std::int64_t>(fields.size()),
                           static_cast<std::int64_t>(m_columns.size())}});
        if (m_profile.rows.size() == mostRows)
            return wrong({translatable("core", "The profile has more than %1 rows; cut it."),
                          {static_cast<std::int64_t>(mostRows)}},
                         ErrorCode::Limit);
        GpuProfile::Row row;
        std::array<double, GpuLoad::count> load{};
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const std::string& column = m_columns[i];
            if (column == typeName) {
                row.layerType = fields[i];
                continue;
            }
            const std::optional<double> number = parseDouble(fields[i]);
            const auto which = std::ranges::find(loadNames, column);
            const bool isLoad = which != loadNames.end();
            const double least = column == loadNames[0] ? 1 : 0;
            if (!number || ((isLoad || column == timeName) && *number < least))
                return wrong({translatable("core", "The field \"%1\" is \"%2\"; it must be a "
                                                   "finite number, loads and times 0 or more and "
                                                   "clients 1 or more."),
                              {column, std::string(fields[i].substr(0, 60))}});
            if (isLoad)
                load[static_cast<std::size_t>(which - loadNames.begin())] = *number;
            else if (column == timeName)
                row.timeMs = *number;
            else
                row.hyperparameters.push_back(*number);
        }
        if (row.layerType.empty())
            return wrong({translatable("core", "The layer_type is empty; name one.")});
        row.load = {load[0], load[1], load[2], load[3], load[4]};
        m_profile.rows.push_back(std::move(row));
        return {};
    }

    LineReader m_reader;
    std::vector<std::string> m_columns;
    GpuProfile m_profile;
};

} // namespace

std::span<const std::string_view> gpuLoadNames()
{
    return loadNames;
}

Result<GpuProfile> readGpuProfile(LineReader reader, const Context& context)
{
    return ProfileReader(std::move(reader)).read(context);
}

std::string writeGpuProfile(const GpuProfile& profile)
{
    std::string text;
    if (profile.synthetic)
        text += "# synthetic: drawn from a model of contention, no machine was measured\n";
    text += typeName;
    for (const std::string_view name : loadNames)
        text.append(",").append(name);
    for (const std::string& name : profile.hyperparameters)
        text.append(",").append(name);
    text.append(",").append(timeName).append("\n");
    for (const GpuProfile::Row& row : profile.rows) {
        text += row.layerType;
        for (const double number : row.load.values())
            text.append(",").append(formatShortest(number));
        for (const double number : row.hyperparameters)
            text.append(",").append(formatShortest(number));
        text.append(",").append(formatShortest(row.timeMs)).append("\n");
    }
    return text;
}

} // namespace edgecut
