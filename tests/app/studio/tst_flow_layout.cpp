// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/flow_layout.h"

#include <QTest>
#include <QWidget>

using namespace edgecut::studio;

namespace {

// Boxes of these widths and 10 high, 4 apart.
QWidget* boxes(QWidget& parent, const QList<int>& widths)
{
    auto* flow = new FlowLayout(4, &parent);
    for (const int width : widths) {
        auto* box = new QWidget(&parent);
        box->setFixedSize(width, 10);
        flow->addWidget(box);
    }
    return &parent;
}

} // namespace

class tst_FlowLayout : public QObject
{
    Q_OBJECT

private slots:
    void fillsRows()
    {
        QWidget parent;
        QLayout* flow = boxes(parent, {40, 50, 30, 100, 6})->layout();
        QCOMPARE(flow->heightForWidth(1000), 10);
        QCOMPARE(flow->heightForWidth(100), 4 * 10 + 3 * 4); // 40 50, 30, 100, 6
    }

    void placesBoxes_data()
    {
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<QList<QPoint>>("corners");
        QTest::newRow("left to right") << false << QList<QPoint>{{0, 0}, {44, 0}, {0, 14}, {0, 28}};
        QTest::newRow("right to left") << true << QList<QPoint>{{60, 0}, {6, 0}, {70, 14}, {0, 28}};
    }
    void placesBoxes()
    {
        QFETCH(bool, rightToLeft);
        QFETCH(QList<QPoint>, corners);
        QWidget parent;
        parent.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        QLayout* flow = boxes(parent, {40, 50, 30, 100})->layout();
        flow->setGeometry(QRect(0, 0, 100, 100));
        for (int i = 0; i < corners.size(); ++i)
            QCOMPARE(flow->itemAt(i)->geometry().topLeft(), corners[i]);
    }

    // One that is wider than the room stands alone; it is not left out, and no row stays empty.
    void keepsWhatIsTooWide()
    {
        QWidget parent;
        QLayout* flow = boxes(parent, {200, 30})->layout();
        QCOMPARE(flow->heightForWidth(100), 24);
        QCOMPARE(flow->minimumSize(), QSize(200, 10));
    }

    void forgetsHiddenAndTaken()
    {
        QWidget parent;
        QLayout* flow = boxes(parent, {60, 60, 60})->layout();
        flow->itemAt(1)->widget()->hide();
        QCOMPARE(flow->heightForWidth(100), 24);
        delete flow->takeAt(0);
        QCOMPARE(flow->count(), 2);
        QCOMPARE(flow->heightForWidth(100), 10);
        QVERIFY(!flow->takeAt(7) && !flow->itemAt(7));
    }
};

QTEST_MAIN(tst_FlowLayout)
#include "tst_flow_layout.moc"
