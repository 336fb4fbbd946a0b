// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>

#include <optional>

// The resources of a static library must be named once, outside any namespace.
static void loadThemeResources()
{
    Q_INIT_RESOURCE(themes);
}

namespace edgecut {

namespace {

/// org.freedesktop.appearance color-scheme: 0 no preference, 1 dark, 2 light.
std::optional<ThemeChoice> portalTheme()
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return std::nullopt;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return std::nullopt;
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    question << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
    const QDBusMessage answer = bus.call(question, QDBus::Block, 200);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return std::nullopt;
    QVariant value = answer.arguments().constFirst();
    // The portal wraps the number in a variant, older ones in two.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    switch (value.toUInt()) {
    case 1:
        return ThemeChoice::Dark;
    case 2:
        return ThemeChoice::Light;
    default:
        return std::nullopt;
    }
}

const char* const sheet = R"(
QWidget[look="surface"], QMainWindow, QMainWindow::separator { background: @surface; }
QWidget[look="panel"] { background: @panel; }
QFrame[look="card"], QWidget[look="card"] { background: @panel; border: 1px solid @line; border-radius: 6px; }
QLabel[look="caption"] { color: @muted; font-size: 9pt; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="heading"] { font-size: 12pt; font-weight: 600; }
QLabel[look="title"] { font-size: 16pt; font-weight: 600; }

QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px; }
QMenuBar { background: @panel; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 6px 8px; background: transparent; }
QMenuBar::item:selected { background: @selection; color: @text; }
QMenu { background: @panel; border: 1px solid @line; padding: 4px 0; }
QMenu::item { padding: 5px 24px 5px 24px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QStatusBar { background: @panel; color: @muted; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QToolBar { background: @panel; border: none; border-bottom: 1px solid @line; spacing: 8px; padding: 4px 8px; }

QTabWidget::pane { border: none; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent;
    padding: 6px 4px; margin: 0 8px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { background: @selection; }
QTabBar::scroller { width: 48px; }
QTabBar QToolButton { background: @surface; border: none; padding: 2px; }
QTabBar QToolButton:hover { background: @selection; }
QTabBar QToolButton::left-arrow { image: url(:/themes/arrow-left-@name.svg); width: 12px; height: 12px; }
QTabBar QToolButton::right-arrow { image: url(:/themes/arrow-right-@name.svg); width: 12px; height: 12px; }

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox { background: @field; color: @text;
    border: 1px solid @fieldline; border-radius: 4px; padding: 3px 6px; min-height: 18px;
    selection-background-color: @accent; selection-color: @accenttext; }
QLineEdit:hover, QComboBox:hover { border-color: @line; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus { border-color: @accent; }
QLineEdit:disabled, QComboBox:disabled { color: @disabled; }
QLineEdit[invalid="true"] { border-color: @error; }
QComboBox { padding-right: 18px; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow { image: url(:/themes/arrow-down-@name.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @line; selection-background-color: @selection;
    selection-color: @text; outline: 0; }

QPushButton, QToolButton[look="chip"] { background: @field; color: @text; border: 1px solid @line;
    border-radius: 4px; padding: 3px 10px; min-height: 18px; max-height: 18px; }
QPushButton:hover, QToolButton[look="chip"]:hover { background: @raised; border-color: @muted; }
QPushButton:pressed, QToolButton[look="chip"]:pressed, QToolButton[look="chip"]:checked { background: @selection; }
QPushButton:focus, QToolButton[look="chip"]:focus { border-color: @accent; }
QPushButton:disabled, QToolButton:disabled { color: @disabled; }
QPushButton[look="primary"] { background: @accent; color: @accenttext; border-color: @accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px 6px; }
QToolButton:hover { background: @raised; }
QToolButton:focus { border-color: @accent; }
QToolButton[popupMode="2"], QToolButton[look="chip"][popupMode="2"] { padding-right: 18px; }
QToolButton::menu-indicator { image: url(:/themes/arrow-down-@name.svg); width: 10px; height: 10px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 5px; }

QAbstractItemView { background: @panel; alternate-background-color: @surface; border: none; color: @text;
    selection-background-color: @selection; selection-color: @text; outline: 0; }
QAbstractItemView::item { padding: 3px 6px; border: 0px solid transparent; background: transparent; }
QAbstractItemView::item:hover { background: @raised; }
QAbstractItemView::item:selected { background: @selection; color: @text; }
QTableView { gridline-color: @grid; }
QHeaderView { qproperty-highlightSections: 0; }
QHeaderView, QHeaderView::section { background: @panel; color: @muted; border: none; }
QHeaderView::section { padding: 4px 6px; border-bottom: 1px solid @line; font-weight: normal; }
QTreeView::branch { background: transparent; border-image: none; }
QTreeView::branch:closed:has-children { image: url(:/themes/arrow-right-@name.svg); }
QTreeView::branch:open:has-children { image: url(:/themes/arrow-down-@name.svg); }
QTreeView::branch:selected { background: @selection; }

QDockWidget { color: @muted; titlebar-close-icon: none; titlebar-normal-icon: none; }
QDockWidget::title { background: @panel; padding: 6px 8px; }
QSplitter::handle, QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QCheckBox, QRadioButton { spacing: 6px; }
QCheckBox::indicator, QRadioButton::indicator, QMenu::indicator, QAbstractItemView::indicator { width: 12px; height: 12px;
    background: @field; border: 1px solid @muted; border-radius: 3px; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus, QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked, QMenu::indicator:checked, QAbstractItemView::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/themes/check-@name.svg); }
QRadioButton::indicator:checked { background: @accent; border: 3px solid @field; }
QMenu::indicator { left: 6px; }
QProgressBar { background: @field; border: none; border-radius: 3px; max-height: 6px; color: @text; text-align: right; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; min-height: 24px; min-width: 24px; margin: 1px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

ThemeChoice systemTheme()
{
    if (const auto choice = portalTheme())
        return *choice;
    // The palette the platform gave us, before any of ours.
    static const bool platformIsDark =
        QApplication::style()->standardPalette().color(QPalette::Window).lightness() < 128;
    return platformIsDark ? ThemeChoice::Dark : ThemeChoice::Light;
}

QString Theme::styleSheet() const
{
    const QList<std::pair<QLatin1String, QString>> names{
        {QLatin1String("@surface"), surface.name()},
        {QLatin1String("@selection"), selection.name()},
        {QLatin1String("@panel"), panel.name()},
        {QLatin1String("@raised"), raised.name()},
        {QLatin1String("@fieldline"), (isDark ? line : field).name()},
        {QLatin1String("@field"), field.name()},
        {QLatin1String("@muted"), mutedText.name()},
        {QLatin1String("@disabled"), palette().color(QPalette::Disabled, QPalette::Text).name()},
        {QLatin1String("@scroll"), isDark ? QStringLiteral("#4a5158") : QStringLiteral("#c6cbd1")},
        {QLatin1String("@accenttext"), accentText.name()},
        {QLatin1String("@accent"), accent.name()},
        {QLatin1String("@error"), error.name()},
        {QLatin1String("@text"), text.name()},
        {QLatin1String("@grid"), grid.name()},
        {QLatin1String("@line"), line.name()},
        {QLatin1String("@name"), isDark ? QStringLiteral("dark") : QStringLiteral("light")},
    };
    QString result = QString::fromLatin1(sheet);
    for (const auto& [name, value] : names)
        result.replace(name, value);
    return result;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto both = [&](QPalette::ColorRole role, const QColor& color) {
        palette.setColor(QPalette::All, role, color);
    };
    both(QPalette::Window, panel);
    both(QPalette::WindowText, text);
    both(QPalette::Base, panel);
    both(QPalette::AlternateBase, surface);
    both(QPalette::Text, text);
    both(QPalette::Button, field);
    both(QPalette::ButtonText, text);
    both(QPalette::BrightText, accentText);
    both(QPalette::ToolTipBase, raised);
    both(QPalette::ToolTipText, text);
    both(QPalette::PlaceholderText, mutedText);
    both(QPalette::Highlight, selection);
    both(QPalette::HighlightedText, text);
    both(QPalette::Link, accent);
    both(QPalette::LinkVisited, accent);
    both(QPalette::Light, raised);
    both(QPalette::Midlight, line);
    both(QPalette::Mid, line);
    both(QPalette::Dark, isDark ? QColor(0x14, 0x16, 0x18) : QColor(0xb4, 0xba, 0xc1));
    both(QPalette::Shadow, isDark ? QColor(0x0c, 0x0d, 0x0e) : QColor(0x8b, 0x91, 0x98));
    const QColor disabled = isDark ? QColor(0x70, 0x77, 0x7e) : QColor(0x9a, 0xa0, 0xa7);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

QFont typeFont(TypeSize size, bool bold)
{
    QFont font = QApplication::font();
    font.setPointSize(static_cast<int>(size));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont numberFont(TypeSize size, bool bold)
{
    QFont font = typeFont(size, bold);
    // Most interface fonts have tabular digits anyway; kerning would break their columns.
    font.setKerning(false);
    return font;
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    loadThemeResources();
    if (choice == ThemeChoice::System)
        choice = systemTheme();
    const Theme& theme = choice == ThemeChoice::Dark ? Theme::dark() : Theme::light();
    const QStyle* style = QApplication::style();
    // Setting the style again would polish every widget twice.
    if (!style || style->objectName().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(theme.palette());
    QFont font = QApplication::font();
    font.setPointSize(static_cast<int>(TypeSize::Body));
    if (QApplication::font() != font)
        QApplication::setFont(font);
    application.setStyleSheet(theme.styleSheet());
}

} // namespace edgecut
