// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/example_thumbnail.h"
#include "app/studio/document/session_library.h"

#include <QAbstractButton>

#include <optional>

namespace edgecut {
struct Theme;
}

namespace edgecut::studio {

class JobRunner;

/// An example session on the start page: its curve in small, computed when the card first
/// comes into sight (or taken from the cache), its title and one sentence.
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
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void ask();
    void take(Result<ExampleThumbnail> thumbnail);
    QString caption() const;
    void paintTexts(QPainter& painter, const Theme& theme) const;
    void paintCurve(QPainter& painter, const QRectF& area) const;
    QRect textArea(int width) const;
    int titleHeight(int width) const; ///< with the room below it

    Example m_example;
    JobRunner& m_jobs;
    std::optional<ExampleThumbnail> m_thumbnail;
    QString m_failure;
    bool m_asked = false;
};

} // namespace edgecut::studio
