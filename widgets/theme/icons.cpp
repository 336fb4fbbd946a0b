// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace edgecut {

namespace {

class StrokeIconEngine : public QIconEngine
{
public:
    explicit StrokeIconEngine(QString path) : m_path(std::move(path)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, draw(rect.size() * painter->device()->devicePixelRatioF(), mode));
        Q_UNUSED(state);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state);
        return draw(size, mode);
    }

    QIconEngine* clone() const override { return new StrokeIconEngine(m_path); }

private:
    QPixmap draw(const QSize& size, QIcon::Mode mode) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(m_path).render(&painter);
        // The drawing is black strokes; only its shape counts.
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        const QPalette::ColorGroup group =
            mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter.fillRect(pixmap.rect(), QApplication::palette().color(group, QPalette::WindowText));
        return pixmap;
    }

    QString m_path;
};

} // namespace

QIcon themedIcon(const QString& name)
{
    return QIcon(new StrokeIconEngine(QStringLiteral(":/icons/%1.svg").arg(name)));
}

} // namespace edgecut
