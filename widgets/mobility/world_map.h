// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/mobility/world_picture.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace edgecut {

/// A simulated world as a map: hexagons coloured by a quantity, people who move over them. One
/// widget paints all; hexagons are drawn once a view and kept, so that a moment costs its people.
///
/// Drag moves the map, the wheel zooms about the mouse, a click selects a server or, on a person,
/// whom to follow. Keys: arrows move the map, + and - zoom, 0 shows all, Left and Right with Ctrl
/// ask for a step, Space asks to play or pause, Escape selects nothing.
class WorldMap : public QWidget
{
    Q_OBJECT

public:
    explicit WorldMap(QWidget* parent = nullptr);

    void setReport(const std::shared_ptr<const MobilityReport>& report);
    const WorldPicture& picture() const { return m_picture; }
    /// Shown while there is no report.
    void setEmptyText(const QString& text);
    void setQuantity(CellQuantity quantity);
    void setStep(double step);
    void follow(int user); ///< -1: nobody; the map goes with them
    void select(ServerId server);

    void zoomBy(double factor);
    void resetView();
    const MapView& view() const { return m_view; }
    /// What is to be seen, in words.
    QString summary() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void serverSelected(edgecut::ServerId server); ///< invalid: none any more
    void userChosen(int user);
    void stepRequested(int direction);
    void playRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    MapStyle style() const;
    void changed(bool cellsToo);
    void drawCells(const MapStyle& style);
    std::optional<QPointF> placeOfCells() const;
    void zoomAt(QPointF position, double factor);
    void moveBy(QPointF pixels);
    void clickAt(QPointF position);
    int userAt(QPointF position) const;

    WorldPicture m_picture;
    QString m_emptyText;
    MapView m_view;
    bool m_isFitted = true; ///< nobody has moved or zoomed the map
    QPixmap m_cells;        ///< of m_cellsView, wider than the map; null: to be drawn anew
    MapView m_cellsView;
    QPointF m_pressed, m_last;
    bool m_isDragging = false;
};

} // namespace edgecut
