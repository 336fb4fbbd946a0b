// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace edgecut {
class TierStrip;
}

namespace edgecut::studio {

class Document;

/// Where one layer runs as the uplink in view grows: a strip of tiers, and below it each range in
/// words. Follows the document's curve; empty until there is one.
class UplinkRanges : public QWidget
{
    Q_OBJECT

public:
    UplinkRanges(Document& document, int layer, QWidget* parent);

private:
    void showRanges();
    void showMarker();

    Document& m_document;
    const int m_layer;
    TierStrip* m_strip;
    QLabel* m_words;
};

} // namespace edgecut::studio
