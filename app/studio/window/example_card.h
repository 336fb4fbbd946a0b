// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/answer.h"
#include "app/studio/document/session_library.h"

#include <QAbstractButton>

#include <optional>

namespace edgecut {
struct Theme;
}

namespace edgecut::studio {

class JobRunner;

/// An example session on the start page: its curve in small, computed when the card is first shown,
/// its title and one sentence.
class ExampleCard : public QAbstractButton
{
    Q_OBJECT

public:
    ExampleCard(const Example& example, JobRunner& jobs, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Thumbnail
    {
        CurveAnswer curve;
        double uplinkMbps = 0;
        QStringList tiers;
        QString caption; ///< "207 ms at 5.85 Mbit/s"
    };

    static Result<Thumbnail> draw(const Example& example, const Context& context);
    void take(Result<Thumbnail> thumbnail);
    void paintTexts(QPainter& painter, const Theme& theme) const;
    void paintCurve(QPainter& painter, const QRectF& area) const;
    QRect textArea(int width) const;

    Example m_example;
    JobRunner& m_jobs;
    std::optional<Thumbnail> m_thumbnail;
    QString m_failure;
    bool m_asked = false;
};

} // namespace edgecut::studio
