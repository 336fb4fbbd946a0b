// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>
#include <QString>
#include <QStringList>

class QApplication;
class QWidget;

namespace edgecut {

enum class ThemeChoice { System, Light, Dark };

/// How a data point is drawn where colour alone would not do (grey print, colour-blind readers).
enum class Marker { None, Circle, Square, Diamond, TriangleUp, TriangleDown, Cross, Plus, Star };

/// A method's looks: the same in every plot and table, in both themes (the dark one is lighter).
struct MethodStyle
{
    QColor color;
    Qt::PenStyle dash = Qt::SolidLine;
    Marker marker = Marker::None;

    bool operator==(const MethodStyle&) const = default;
};

/// The type scale, in points.
enum class TypeSize { Small = 9, Body = 10, Heading = 12, Title = 16 };

/// Distances in pixels: one unit, between controls, between groups.
inline constexpr int unitSpace = 4;
inline constexpr int controlSpace = 8;
inline constexpr int groupSpace = 16;

/// The colours of the program. A value: there are two instances and no current one; a widget asks
/// for that of its own palette with `Theme::of(this)`.
/// Text colours (text, mutedText, accent, good, warning, error) reach 4.5:1 (WCAG AA) on surface,
/// panel, raised, field and selection; `readable()` makes text of any other colour.
///
/// Style sheet hooks: the dynamic property "look" of a widget may be "surface", "panel", "card"
/// (panel with a border), "caption" (label: small, muted), "heading", "title", "muted", "chip"
/// (quiet button), "primary" (accent button).
struct Theme
{
    bool isDark = false;
    QColor surface;    ///< behind the work: canvas, plots' surroundings
    QColor panel;      ///< side panels, bars, cards
    QColor raised;     ///< what stands out of a panel: chips, tool-tips, hovered rows
    QColor field;      ///< what can be typed into or chosen from
    QColor text;       ///< what is read
    QColor mutedText;  ///< captions, units, axes
    QColor line;       ///< borders where two surfaces touch
    QColor grid;       ///< grid lines of plots, fainter than borders
    QColor accent;     ///< the one thing to look at or drag
    QColor accentText; ///< on an area of accent
    QColor selection;  ///< behind selected rows
    QColor good;
    QColor warning;
    QColor error;
    QColor link; ///< transfers; hatched, so that it survives grey print

    /// The colour of a tier: by its role's name first (device, mobile, client: green; edge: orange;
    /// cloud: blue), else by its position from the data source outward. For all tiers of a problem
    /// use tiers(), which never gives two of them the same colour.
    QColor tier(const QString& name, int index, int count) const;
    QList<QColor> tiers(const QStringList& names) const;
    /// Area of a link, between the two shades of its hatching.
    QColor linkStripe() const;

    /// A method's style by its id ("min-cut"); ids that are not known get a stable style too.
    MethodStyle method(const QString& id) const;

    /// A palette for values in [0, 1], light to dark in the light theme and reverse in the dark one
    /// (more is always further from the background). Clamped; NaN gives the colour of `line`.
    QColor sequential(double fraction) const;

    /// A colour of the other theme's tiers, methods or meanings as this theme has it; others
    /// unchanged. Widgets do this with every colour they are given, so data need not be set again
    /// when the theme changes, and print gets the light colours.
    QColor adapted(const QColor& color) const;

    /// `color` made darker or lighter just enough to be read as text (4.5:1) on every surface.
    QColor readable(const QColor& color) const;
    /// Text on an area of `background`: near black or near white, whichever reads better.
    QColor textOn(const QColor& background) const;

    QPalette palette() const;
    QString styleSheet() const;

    bool operator==(const Theme&) const = default;

    static const Theme& light();
    static const Theme& dark();
    /// The theme that goes with the widget's palette (by the lightness of its window colour).
    static const Theme& of(const QWidget* widget);
};

/// WCAG 2 contrast ratio, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

/// The application's font in one of the scale's sizes.
QFont typeFont(TypeSize size, bool bold = false);
/// With digits of equal width where the font has them.
QFont numberFont(TypeSize size, bool bold = false);

/// What the desktop prefers: asks its portal (at most 200 ms), else judges by the palette.
ThemeChoice systemTheme();

/// Fusion style, palette, font size and a small style sheet for the whole application. May be
/// called again at any time: every widget restyles itself.
void applyTheme(QApplication& application, ThemeChoice choice);

} // namespace edgecut
