// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

inline void tst_GraphView::screenshots()
{
    const QString folder = qEnvironmentVariable("EDGECUT_SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("EDGECUT_SCREENSHOTS names no folder");
    for (const bool dark : {false, true}) {
        applyTheme(*qobject_cast<QApplication*>(qApp),
                   dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const QString suffix = dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png");
        const auto save = [&](GraphView& view, const QString& name) {
            QVERIFY(view.grab().save(QDir(folder).filePath(name + suffix)));
        };
        GraphView view;
        prepare(view, inception(1), {1044, 640});
        const std::vector<int> tiers{0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 1};
        view.setTiers(tiers, twoTiers());
        view.setCrossings(
            {{4, true, "201 kB"}, {5, true, "301 kB"}, {7, true, "50 kB"}, {10, true, "100 kB"}});
        view.setPins({true});
        view.select(6);
        save(view, "module");
        view.colorByValue({0, .3, .05, 1, .1, .15, .6, .02, .1, .03, .05, .01, .2, std::nan("")},
                          {"Time on the edge", "0 ms", "24.8 ms"});
        save(view, "time");
        view.colorByTier();
        view.highlight({6, 8});
        save(view, "found");
        view.highlight({});
        view.zoomTo(1.8);
        view.centreOn(6);
        save(view, "zoomed");

        prepare(view, inception(1, LayoutDirection::LeftToRight), {1044, 640});
        view.setTiers(tiers, twoTiers());
        view.setCrossings(
            {{4, true, "201 kB"}, {5, true, "301 kB"}, {7, true, "50 kB"}, {10, true, "100 kB"}});
        save(view, "sideways");

        prepare(view, inception(9), {1044, 640});
        std::vector<int> half(view.picture()->nodes.size(), 1);
        std::fill_n(half.begin(), 36, 0);
        view.setTiers(half, twoTiers());
        view.setCrossings({{35, true, "401 kB"}});
        save(view, "googlenet");
        view.zoomTo(0.7);
        view.centreOn(35);
        save(view, "googlenet-near");

        prepare(view, residual(6), {1044, 640});
        std::vector<int> three(view.picture()->nodes.size(), 2);
        std::fill_n(three.begin(), 4, 0);
        std::fill_n(three.begin() + 4, 12, 1);
        view.setTiers(three, {"device", "edge", "cloud"});
        view.setCrossings({{1, true, "802 kB"},
                           {3, true, "802 kB"},
                           {14, true, "401 kB"},
                           {15, true, "401 kB"},
                           {11, true, "401 kB"}});
        save(view, "three-tiers");
        view.zoomTo(1);
        view.centreOn(4);
        save(view, "three-tiers-near");

        prepare(view, alexNet(), {1044, 640});
        view.setTiers({0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1}, twoTiers());
        view.setCrossings({{4, true, "280 kB"}, {7, false, "173 kB"}, {10, true, "36.9 kB"}});
        save(view, "alexnet");
    }
    applyTheme(*qobject_cast<QApplication*>(qApp), ThemeChoice::Light);
}
