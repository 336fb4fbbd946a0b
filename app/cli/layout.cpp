// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/drawing.h"
#include "app/cli/import_flags.h"
#include "core/base/numbers.h"
#include "core/layout/graphviz_layout.h"
#include "core/layout/layout_svg.h"
#include "core/layout/layout_text.h"

#include <CLI/Option.hpp>
#include <CLI/Validators.hpp>

#include <chrono>
#include <cmath>
#include <memory>

namespace edgecut::cli {

namespace {

struct Flags
{
    std::string file, request, output;
    std::string engine = "layered", direction = "tb";
    ImportOptions import;
    bool json = false, dot = false, svg = false;
};

int deliver(const Flags& flags, const std::string& document)
{
    if (flags.output.empty()) {
        print(document);
        return Done;
    }
    const Status written = writeOutput(flags.output, document);
    return written ? Done : fail(written.error());
}

// This process is the one that may be killed: dot runs right here.
int answerRequest(const Flags& flags)
{
    const Result<std::string> text = readInput(flags.request);
    if (!text)
        return fail(text.error());
    const auto request = readLayoutRequest(*text, inputName(flags.request));
    if (!request)
        return fail(request.error());
    const auto layout =
        flags.engine == "dot" ? graphvizLayout(*request) : layeredLayout(*request, context());
    if (!layout)
        return fail(layout.error());
    return deliver(flags, flags.svg ? layoutSvg(*request, *layout) : writeLayout(*layout));
}

// dot in a process of its own, so that an interrupt ends it too; where it would take too long the
// layered drawing comes instead, and "engine" says so.
Result<GraphLayout> lay(const LayoutRequest& request, const std::string& engine)
{
    if (engine != "dot")
        return layeredLayout(request, context());
    auto layout = layoutGraph(request, {"/proc/self/exe", std::chrono::minutes(1)}, context());
    if (layout && layout->engine != "dot")
        warn({{translatable("core", "Graphviz would take too long for this graph; the layered "
                                    "engine drew it."),
               {},
               0}});
    return layout;
}

std::string placeTable(const Drawing& drawing, const GraphLayout& layout)
{
    const auto units = [](double value) { return formatShortest(std::round(value)); };
    std::vector<std::vector<std::string>> rows{{"layer", "x", "y", "width", "height"}};
    for (std::size_t i = 0; i < layout.centres.size(); ++i) {
        const Size& box = drawing.request.nodes[i];
        rows.push_back({printable(drawing.graph.nodes[i].title), units(layout.centres[i].x),
                        units(layout.centres[i].y), units(box.width), units(box.height)});
    }
    return table(rows, {1, 2, 3, 4}) + '\n' + printable(drawing.graph.name) + ": " +
           std::to_string(layout.centres.size()) + " layers on " + units(layout.size.width) +
           " x " + units(layout.size.height) + " units, drawn by " + layout.engine + '\n';
}

int drawFile(const Flags& flags)
{
    const auto direction =
        flags.direction == "lr" ? LayoutDirection::LeftToRight : LayoutDirection::TopToBottom;
    const Result<Drawing> drawing = openDrawing(flags.file, flags.import, direction);
    if (!drawing)
        return fail(drawing.error());
    if (flags.dot)
        return deliver(flags, writeDot(drawing->graph));
    const Result<GraphLayout> layout = lay(drawing->request, flags.engine);
    if (!layout)
        return fail(layout.error());
    std::vector<std::string> names;
    std::vector<BoxLabel> labels;
    for (const DotGraph::Node& node : drawing->graph.nodes) {
        names.push_back(node.title);
        labels.push_back({node.title, node.subtitle});
    }
    if (flags.svg)
        return deliver(flags, layoutSvg(drawing->request, *layout, labels));
    return deliver(flags, flags.json ? writeLayout(*layout, names) : placeTable(*drawing, *layout));
}

int run(const Flags& flags)
{
    if (flags.file.empty() == flags.request.empty())
        return misused(translatable("core", "Name either a model or problem file to lay out, or "
                                            "--request FILE."));
    return flags.request.empty() ? drawFile(flags) : answerRequest(flags);
}

} // namespace

void addLayout(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand("layout", "Lay a network out for drawing");
    auto flags = std::make_shared<Flags>();
    command->add_option("file", flags->file, "Model (.onnx, zoo:NAME) or problem file (.json)")
        ->type_name("MODEL");
    command
        ->add_option("--request", flags->request,
                     "Lay out boxes and edges given as JSON (edgecut.layout-request); - reads "
                     "standard input")
        ->type_name("FILE");
    command->add_option("--engine", flags->engine, "layered: our own; dot: Graphviz")
        ->check(CLI::IsMember({"dot", "layered"}))
        ->capture_default_str();
    command->add_option("--direction", flags->direction, "tb: top to bottom; lr: left to right")
        ->check(CLI::IsMember({"tb", "lr"}))
        ->capture_default_str();
    addImportFlags(*command, flags->import);
    CLI::Option* json =
        command->add_flag("--json", flags->json, "Print the layout as JSON (edgecut.layout)");
    CLI::Option* dot =
        command->add_flag("--dot", flags->dot, "Write the graph as DOT text instead");
    CLI::Option* svg = command->add_flag("--svg", flags->svg, "Draw a simple picture instead");
    dot->excludes(json)->excludes(svg);
    svg->excludes(json);
    command->add_option("-o,--output", flags->output, "File to write instead of standard output")
        ->type_name("FILE");
    command->footer("Example:\n  edgecut layout zoo:googlenet --svg -o googlenet.svg\n"
                    "  edgecut layout model.onnx --dot | dot -Tpdf -o model.pdf");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
