// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/layout/graphviz_layout.h"
#include "core/layout/layout_svg.h"
#include "core/layout/layout_text.h"
#include "core/layout/request_check.h"

#include <cstdio>
#include <memory>

namespace edgecut::cli {

namespace {

constexpr std::size_t maximumRequest = 256u << 20;

struct Flags
{
    std::string request, engine, output;
    bool json = false, svg = false;
};

// Not by the name /dev/stdin, which a socket cannot be opened by.
Result<std::string> readRequest(const std::string& file)
{
    if (file != "-")
        return readTextFile(file);
    std::string text;
    char buffer[1 << 16];
    while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, stdin)) {
        text.append(buffer, count);
        if (text.size() > maximumRequest)
            return failure(ErrorCode::Limit,
                           {translatable("core", "The request is larger than %1 bytes, the most "
                                                 "this program reads."),
                            {static_cast<std::int64_t>(maximumRequest)}});
    }
    return text;
}

Result<GraphLayout> draw(const LayoutRequest& request, const std::string& engine)
{
    const bool dot = engine.empty() ? suitsGraphviz(request) : engine == "dot";
    return dot ? graphvizLayout(request) : layeredLayout(request);
}

int run(const Flags& flags)
{
    const auto text = readRequest(flags.request);
    if (!text)
        return fail(text.error());
    const auto request = readLayoutRequest(*text, flags.request);
    if (!request)
        return fail(request.error());
    const auto layout = draw(*request, flags.engine);
    if (!layout)
        return fail(layout.error());
    const std::string document = flags.svg ? layoutSvg(*request, *layout) : writeLayout(*layout);
    if (flags.output.empty()) {
        print(document);
        return Done;
    }
    const Status written = writeTextFile(flags.output, document);
    return written ? Done : fail(written.error());
}

} // namespace

void addLayout(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand("layout", "Lay a graph out for drawing");
    auto flags = std::make_shared<Flags>();
    command
        ->add_option("--request", flags->request,
                     "Boxes and edges as JSON; - reads them from "
                     "standard input")
        ->required();
    command->add_option("--engine", flags->engine, "Graphviz's dot, or our own")
        ->check(CLI::IsMember({"dot", "layered"}));
    command->add_flag("--json", flags->json, "Print the layout as JSON (always so with --request)");
    command->add_flag("--svg", flags->svg, "Draw a simple SVG picture instead");
    command->add_option("-o,--output", flags->output, "File to write; standard output if left out");
    command->footer("Example:\n  edgecut layout --request boxes.json --svg -o drawing.svg");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
