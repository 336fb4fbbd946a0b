// SPDX-License-Identifier: GPL-3.0-or-later
// Paints every widget in both themes. With EDGECUT_GALLERY set to a folder the pictures are kept
// there, to be looked at.
#include "tests/widgets/samples.h"
#include "widgets/forms/bandwidth_slider.h"
#include "widgets/forms/form_field.h"
#include "widgets/forms/log_slider.h"
#include "widgets/forms/number_field.h"
#include "widgets/forms/option_form.h"
#include "widgets/forms/stage_bar.h"
#include "widgets/forms/tier_field.h"
#include "widgets/models/compare_model.h"
#include "widgets/models/job_model.h"
#include "widgets/models/layer_table_model.h"
#include "widgets/models/message_model.h"
#include "widgets/models/session_tree_model.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <array>
#include <functional>
#include <memory>
#include <set>

using namespace edgecut;

namespace {

using Make = std::function<std::unique_ptr<QWidget>()>;

std::unique_ptr<QWidget> curve(bool compact, bool logarithmic)
{
    auto plot = std::make_unique<CurvePlot>();
    plot->setCompact(compact);
    plot->setLogLatency(logarithmic);
    plot->setData(samples::curve());
    plot->setBandwidth(18.9);
    plot->resize(compact ? QSize(1000, 160) : QSize(900, 420));
    return plot;
}

std::unique_ptr<QWidget> stacked(int positions)
{
    auto plot = std::make_unique<StackedLatencyPlot>();
    plot->setData(samples::stacked(positions));
    plot->setSelectedLayer(positions / 2);
    plot->resize(900, 360);
    return plot;
}

std::unique_ptr<QWidget> outputs(int layers, bool logarithmic)
{
    auto plot = std::make_unique<OutputBytesPlot>();
    plot->setData(samples::outputs(layers));
    plot->setLogBytes(logarithmic);
    plot->setSelectedLayer(4);
    plot->resize(900, 320);
    return plot;
}

std::unique_ptr<QWidget> comparison()
{
    auto plot = std::make_unique<BarComparisonPlot>();
    plot->setData(samples::comparison());
    plot->resize(700, 320);
    return plot;
}

std::unique_ptr<QWidget> whatIfBar()
{
    auto bar = std::make_unique<QWidget>();
    bar->setProperty("look", QStringLiteral("panel"));
    auto* layout = new QHBoxLayout(bar.get());
    layout->setSpacing(16);
    auto* method = new QComboBox;
    method->addItems({QStringLiteral("Minimum cut — exact"), QStringLiteral("Neurosurgeon")});
    auto* uplink = new BandwidthSlider;
    uplink->setPresets({{QStringLiteral("CAT1"), 0.13},
                        {QStringLiteral("3G"), 1.1},
                        {QStringLiteral("4G"), 5.85},
                        {QStringLiteral("WiFi"), 18.88}});
    uplink->setValue(5.85);
    auto* downlink = new NumberField;
    downlink->setUnit(QStringLiteral("Mbit/s"));
    downlink->setValue(37.8);
    auto* wrong = new NumberField;
    wrong->setUnit(QStringLiteral("ms"));
    QTest::keyClicks(wrong, QStringLiteral("x"));
    auto* tier = new TierField;
    tier->setTiers({QStringLiteral("device"), QStringLiteral("edge"), QStringLiteral("cloud")},
                   QStringLiteral("not pinned"));
    tier->setTier(1);
    auto* edge = new QComboBox;
    edge->addItem(QStringLiteral("Raspberry Pi 3 B"));
    auto* edgeField = new FormField(QStringLiteral("Edge"), edge);
    edgeField->setDot(Theme::light().tier(QStringLiteral("edge"), 0, 2));
    auto* stages = new StageBar;
    stages->setStages({{QStringLiteral("edge"), 85.1, QColor(0xe6, 0x9f, 0x00), false},
                       {QStringLiteral("uplink"), 110, QColor(0x8c, 0x7a, 0xa9), true},
                       {QStringLiteral("cloud"), 7.2, QColor(0x00, 0x72, 0xb2), false}});
    layout->addWidget(new FormField(QStringLiteral("Method"), method));
    layout->addWidget(new FormField(QStringLiteral("Uplink"), uplink), 2);
    layout->addWidget(new FormField(QStringLiteral("Downlink"), downlink));
    layout->addWidget(new FormField(QStringLiteral("Link latency"), wrong));
    layout->addWidget(new FormField(QStringLiteral("Pin"), tier));
    layout->addWidget(edgeField);
    layout->addWidget(stages, 1);
    bar->resize(1320, 70);
    return bar;
}

std::unique_ptr<QWidget> standardControls()
{
    auto page = std::make_unique<QWidget>();
    page->setProperty("look", QStringLiteral("surface"));
    auto* layout = new QGridLayout(page.get());
    auto* tabs = new QTabBar;
    for (const char* name : {"Graph", "Curves", "Pipeline", "Compare"})
        tabs->addTab(QString::fromLatin1(name));
    auto* menus = new QMenuBar;
    menus->addMenu(QStringLiteral("File"));
    menus->addMenu(QStringLiteral("Edit"));
    auto* chip = new QToolButton;
    chip->setText(QStringLiteral("Colour: tier"));
    chip->setProperty("look", QStringLiteral("chip"));
    chip->setPopupMode(QToolButton::InstantPopup);
    auto* primary = new QPushButton(QStringLiteral("Open a model"));
    primary->setProperty("look", QStringLiteral("primary"));
    auto* title = new QLabel(QStringLiteral("202 ms"));
    title->setProperty("look", QStringLiteral("title"));
    auto* caption = new QLabel(QStringLiteral("a caption"));
    caption->setProperty("look", QStringLiteral("caption"));
    layout->addWidget(menus, 0, 0, 1, 4);
    layout->addWidget(tabs, 1, 0, 1, 4);
    layout->addWidget(chip, 2, 0);
    layout->addWidget(new QPushButton(QStringLiteral("Pin to edge")), 2, 1);
    layout->addWidget(primary, 2, 2);
    layout->addWidget(title, 2, 3);
    layout->addWidget(caption, 3, 0);
    layout->addWidget(new QCheckBox(QStringLiteral("Logarithmic")), 3, 1);
    static const std::array<OptionSpec, 3> options{
        {{"budget-ms", translatable("core", "Budget"), "ms", 0, 500, 1e6,
          translatable("core", "Least time allowed")},
         {"fps", translatable("core", "Sampling rate"), "frames/s", 0.1, 20, 1000,
          translatable("core", "Frames taken each second")},
         {"generations", translatable("core", "Generations"), "", 1, 50, 1e4,
          translatable("core", "How long evolution runs")}}};
    auto* form = new OptionForm;
    form->setOptions(options, {{"fps", 24.0}});
    layout->addWidget(form, 4, 0, 1, 2);
    page->resize(620, 300);
    return page;
}

void fit(QTableView& view)
{
    view.setShowGrid(false);
    view.verticalHeader()->hide();
    view.resizeColumnsToContents();
    view.setSortingEnabled(false);
}

std::unique_ptr<QWidget> layerTable()
{
    auto view = std::make_unique<QTableView>();
    auto* model = new LayerTableModel(view.get());
    LayerTable table;
    table.tiers = {QStringLiteral("edge"), QStringLiteral("cloud")};
    table.tierColors = Theme::light().tiers(table.tiers);
    table.layers = {
        {QStringLiteral("data"), QStringLiteral("Input"), 0, true, {0, 0}, 0, 602112, 0, false},
        {QStringLiteral("conv1"),
         QStringLiteral("Conv"),
         0,
         false,
         {9.1, 0.42},
         118e6,
         3211264,
         37632,
         false},
        {QStringLiteral("attention"),
         QStringLiteral("Other"),
         1,
         false,
         {24.8, 1.2},
         std::nullopt,
         401408,
         443392,
         true}};
    model->setTable(table);
    view->setModel(model);
    fit(*view);
    view->selectRow(1);
    view->resize(760, 160);
    return view;
}

std::unique_ptr<QWidget> compareTable()
{
    auto view = std::make_unique<QTableView>();
    auto* model = new CompareModel(view.get());
    CompareTable table;
    table.stages = {QStringLiteral("edge"), QStringLiteral("uplink"), QStringLiteral("cloud")};
    table.edgeOnlyMs = 372;
    table.cloudOnlyMs = 362;
    const auto row = [](const char* id, const char* title, double latency, bool optimal,
                        std::optional<double> bound) {
        CompareRow r;
        r.methodId = QString::fromLatin1(id);
        r.method = QString::fromLatin1(title);
        r.minimises = QStringLiteral("latency");
        r.latencyMs = r.objective = latency;
        r.stagesMs = {latency * 0.42, latency * 0.54, latency * 0.04};
        r.maxStageMs = latency * 0.54;
        r.throughputFps = 1000 / r.maxStageMs;
        r.optimal = optimal;
        r.lowerBound = bound;
        r.solveUs = 41;
        return r;
    };
    table.rows = {row("min-cut", "Minimum cut", 202, true, 202.0),
                  row("neurosurgeon", "Neurosurgeon", 244, false, std::nullopt),
                  row("bottleneck", "Bottleneck", 230, false, 227.0),
                  row("edge-only", "Edge only", 372, false, std::nullopt)};
    CompareRow failed;
    failed.methodId = QStringLiteral("dsccs");
    failed.method = QStringLiteral("DSCCS");
    failed.failure = QStringLiteral("The budget is too small; the least that works is 31 ms.");
    table.rows.append(failed);
    model->setTable(table);
    view->setModel(model);
    fit(*view);
    view->resize(1000, 190);
    return view;
}

std::unique_ptr<QWidget> sessionTree()
{
    auto view = std::make_unique<QTreeView>();
    auto* model = new SessionTreeModel(view.get());
    model->setItems(SessionSection::Models,
                    {{QStringLiteral("1"), QStringLiteral("GoogLeNet"), {}, true, {}},
                     {QStringLiteral("2"), QStringLiteral("AlexNet"), {}, false, {}}});
    model->setItems(SessionSection::Devices, {{QStringLiteral("rpi3b"),
                                               QStringLiteral("Raspberry Pi 3 B"),
                                               {},
                                               false,
                                               QColor(0xe6, 0x9f, 0x00)},
                                              {QStringLiteral("server"),
                                               QStringLiteral("8 cores, 2.5 GHz"),
                                               {},
                                               false,
                                               QColor(0x00, 0x72, 0xb2)}});
    view->setModel(model);
    view->setHeaderHidden(true);
    view->setRootIsDecorated(false);
    view->setIndentation(12);
    view->expandAll();
    view->setCurrentIndex(model->indexOf(SessionSection::Models, QStringLiteral("1")));
    view->resize(240, 220);
    return view;
}

std::unique_ptr<QWidget> messages()
{
    auto view = std::make_unique<QTableView>();
    auto* model = new MessageModel(view.get());
    model->add({Severity::Info,
                QStringLiteral("GoogLeNet read: 142 layers"),
                {},
                QDateTime(QDate(2026, 1, 2), QTime(18, 20))});
    model->add({Severity::Warning, QStringLiteral("The time was clamped at 0 ms"),
                QStringLiteral("fc8"), QDateTime(QDate(2026, 1, 2), QTime(18, 20, 5))});
    model->add({Severity::Error, QStringLiteral("This is no ONNX file"), QStringLiteral("a.onnx"),
                QDateTime(QDate(2026, 1, 2), QTime(18, 21))});
    view->setModel(model);
    fit(*view);
    view->resize(520, 140);
    return view;
}

std::unique_ptr<QWidget> emptyPlot()
{
    auto plot = std::make_unique<CurvePlot>();
    plot->setEmptyText(QStringLiteral("Open a model to see where to cut it."));
    plot->resize(520, 200);
    return plot;
}

} // namespace

class tst_Gallery : public QObject
{
    Q_OBJECT

private slots:
    void paints_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<bool>("dark");
        const std::vector<std::pair<const char*, Make>> widgets{
            {"curve", [] { return curve(false, true); }},
            {"curve-linear", [] { return curve(false, false); }},
            {"curve-strip", [] { return curve(true, true); }},
            {"curve-empty", emptyPlot},
            {"stacked-24", [] { return stacked(24); }},
            {"stacked-140", [] { return stacked(140); }},
            {"outputs", [] { return outputs(24, false); }},
            {"outputs-log", [] { return outputs(60, true); }},
            {"comparison", comparison},
            {"what-if", whatIfBar},
            {"controls", standardControls},
            {"layers", layerTable},
            {"compare", compareTable},
            {"tree", sessionTree},
            {"messages", messages},
        };
        for (const auto& [name, make] : widgets) {
            for (const bool dark : {false, true})
                QTest::addRow("%s-%s", name, dark ? "dark" : "light") << make << dark;
        }
    }
    void paints()
    {
        QFETCH(Make, make);
        QFETCH(bool, dark);
        applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const std::unique_ptr<QWidget> widget = make();
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        const QImage picture = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
        std::set<QRgb> colors;
        qint64 lightness = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                colors.insert(picture.pixel(x, y));
                lightness += qGray(picture.pixel(x, y));
            }
        }
        // Text and shapes, on a ground of the theme.
        QVERIFY2(colors.size() > 10, qPrintable(QString::number(colors.size())));
        const double mean = static_cast<double>(lightness) / picture.width() / picture.height();
        QVERIFY2(dark ? mean < 125 : mean > 150, qPrintable(QString::number(mean)));
        const Theme& theme = dark ? Theme::dark() : Theme::light();
        QVERIFY(colors.contains(theme.panel.rgb()) || colors.contains(theme.surface.rgb()));

        const QString folder = qEnvironmentVariable("EDGECUT_GALLERY");
        if (!folder.isEmpty()) {
            const QString name = QString::fromLatin1(QTest::currentDataTag());
            QVERIFY(widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
        }
    }
};

QTEST_MAIN(tst_Gallery)
#include "tst_gallery.moc"
