// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme.h"

#include <QWidget>

#include <algorithm>
#include <array>

namespace edgecut {

namespace {

/// A colour as the light and as the dark theme have it.
struct Hue
{
    QColor light;
    QColor dark;

    QColor in(const Theme& theme) const { return theme.isDark ? dark : light; }
};

// Okabe and Ito's palette. Tiers of the first three roles keep their places everywhere.
const Hue green{QColor(0x00, 0x9e, 0x73), QColor(0x1d, 0xb9, 0x8c)};
const Hue orange{QColor(0xe6, 0x9f, 0x00), QColor(0xf0, 0xae, 0x23)};
const Hue blue{QColor(0x00, 0x72, 0xb2), QColor(0x42, 0x9f, 0xd9)};
const Hue purple{QColor(0xcc, 0x79, 0xa7), QColor(0xd9, 0x8f, 0xb8)};
const Hue vermillion{QColor(0xd5, 0x5e, 0x00), QColor(0xec, 0x7c, 0x26)};
const Hue sky{QColor(0x56, 0xb4, 0xe9), QColor(0x8a, 0xcf, 0xf5)};
const Hue yellow{QColor(0xc9, 0xb9, 0x18), QColor(0xf0, 0xe4, 0x42)};
// Beside it, from Paul Tol's muted set, for methods beyond the eight.
const Hue ink{QColor(0x1c, 0x1f, 0x23), QColor(0xe8, 0xea, 0xed)};
const Hue grey{QColor(0x7a, 0x80, 0x87), QColor(0x9a, 0xa1, 0xa9)};
const Hue wine{QColor(0x88, 0x22, 0x55), QColor(0xd0, 0x6c, 0x9c)};
const Hue teal{QColor(0x2b, 0x8c, 0x7e), QColor(0x5c, 0xc2, 0xb3)};
const Hue olive{QColor(0x7d, 0x7d, 0x26), QColor(0xbd, 0xbd, 0x5a)};
const Hue plum{QColor(0x8e, 0x3a, 0x8a), QColor(0xc8, 0x7f, 0xc4)};
const Hue violet{QColor(0x8c, 0x7a, 0xa9), QColor(0xa3, 0x92, 0xc0)};

const std::array<const Hue*, 7> tierHues{&green,      &orange, &blue,  &purple,
                                         &vermillion, &sky,    &yellow};

struct NamedMethod
{
    const char* id;
    const Hue* hue;
    Qt::PenStyle dash;
    Marker marker;
};

// Baselines wear the colour of the tier they stay on; the exact answer is the text's own colour.
const std::array<NamedMethod, 23> namedMethods{{
    {"min-cut", &ink, Qt::SolidLine, Marker::Circle},
    {"exhaustive", &grey, Qt::SolidLine, Marker::Plus},
    {"edge-only", &orange, Qt::DashLine, Marker::Square},
    {"cloud-only", &blue, Qt::DashLine, Marker::Diamond},
    {"neurosurgeon", &vermillion, Qt::DashDotLine, Marker::TriangleUp},
    {"shortest-path", &sky, Qt::SolidLine, Marker::TriangleDown},
    {"dsh", &purple, Qt::DashDotLine, Marker::Square},
    {"bottleneck", &wine, Qt::SolidLine, Marker::Diamond},
    {"dsccs", &teal, Qt::SolidLine, Marker::TriangleUp},
    {"dads", &green, Qt::DashDotDotLine, Marker::Star},
    {"genetic", &olive, Qt::DotLine, Marker::Cross},
    {"ddpg", &plum, Qt::DotLine, Marker::Star},
    {"maui", &yellow, Qt::DashLine, Marker::Cross},
    // Ways to provide a service, beside those that are methods.
    {"self-contained", &green, Qt::DashLine, Marker::Square},
    {"edge", &orange, Qt::DashLine, Marker::Square},
    {"cloud", &blue, Qt::DashLine, Marker::Diamond},
    {"collaborative", &ink, Qt::SolidLine, Marker::Circle},
    {"balanced", &purple, Qt::SolidLine, Marker::Star},
    // Policies of the edge queue.
    {"fcfs", &grey, Qt::SolidLine, Marker::Square},
    {"sjf", &green, Qt::SolidLine, Marker::TriangleUp},
    {"hvf", &purple, Qt::SolidLine, Marker::Diamond},
    {"efficiency", &blue, Qt::SolidLine, Marker::Circle},
    {"lvf", &vermillion, Qt::DashLine, Marker::TriangleDown},
}};

/// The place among tierHues that a tier's name speaks of; -1: none.
int roleOf(const QString& name)
{
    static const std::array<std::pair<QLatin1String, int>, 12> roles{{
        {QLatin1String("device"), 0},
        {QLatin1String("mobile"), 0},
        {QLatin1String("client"), 0},
        {QLatin1String("phone"), 0},
        {QLatin1String("sensor"), 0},
        {QLatin1String("camera"), 0},
        // Before "server": an edge server is an edge.
        {QLatin1String("edge"), 1},
        {QLatin1String("fog"), 1},
        {QLatin1String("gateway"), 1},
        {QLatin1String("cloud"), 2},
        {QLatin1String("server"), 2},
        {QLatin1String("data centre"), 2},
    }};
    for (const auto& [word, place] : roles) {
        if (name.contains(word, Qt::CaseInsensitive))
            return place;
    }
    return -1;
}

int placeOf(const QString& name, int index, int count)
{
    const int role = roleOf(name);
    if (role >= 0)
        return role;
    // Two tiers are an edge and a cloud, as in DNN Surgery; three begin with the device.
    const int first = count == 2 ? 1 : 0;
    return (std::max(index, 0) + first) % static_cast<int>(tierHues.size());
}

Theme makeLight()
{
    Theme theme;
    theme.surface = QColor(0xf4, 0xf6, 0xf8);
    theme.panel = QColor(0xff, 0xff, 0xff);
    theme.raised = QColor(0xf0, 0xf2, 0xf4);
    theme.field = QColor(0xf0, 0xf2, 0xf4);
    theme.text = ink.light;
    theme.mutedText = QColor(0x5c, 0x62, 0x69);
    theme.line = QColor(0xdd, 0xe1, 0xe5);
    theme.grid = QColor(0xe8, 0xeb, 0xee);
    theme.accent = QColor(0x00, 0x69, 0xa6);
    theme.accentText = Qt::white;
    theme.selection = QColor(0xe2, 0xed, 0xf5);
    theme.good = QColor(0x17, 0x72, 0x37);
    theme.warning = QColor(0x8a, 0x57, 0x00);
    theme.error = QColor(0xb3, 0x26, 0x1e);
    theme.link = violet.light;
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.isDark = true;
    theme.surface = QColor(0x1f, 0x22, 0x25);
    theme.panel = QColor(0x26, 0x2a, 0x2e);
    theme.raised = QColor(0x2f, 0x34, 0x39);
    theme.field = QColor(0x1b, 0x1e, 0x21);
    theme.text = ink.dark;
    theme.mutedText = QColor(0xa6, 0xac, 0xb3);
    theme.line = QColor(0x3a, 0x40, 0x46);
    theme.grid = QColor(0x33, 0x38, 0x3d);
    theme.accent = QColor(0x5a, 0xb0, 0xe6);
    theme.accentText = QColor(0x10, 0x14, 0x17);
    theme.selection = QColor(0x29, 0x3a, 0x48);
    theme.good = QColor(0x5f, 0xcb, 0x90);
    theme.warning = QColor(0xe9, 0xb4, 0x4c);
    theme.error = QColor(0xf4, 0x98, 0x90);
    theme.link = violet.dark;
    return theme;
}

} // namespace

const Theme& Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme& Theme::of(const QWidget* widget)
{
    const QPalette palette = widget ? widget->palette() : QPalette();
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

QColor Theme::tier(const QString& name, int index, int count) const
{
    return tierHues[static_cast<std::size_t>(placeOf(name, index, count))]->in(*this);
}

QList<QColor> Theme::tiers(const QStringList& names) const
{
    const int count = static_cast<int>(names.size());
    std::array<bool, tierHues.size()> taken{};
    QList<int> places(count, -1);
    // Roles first, so that a nameless tier never takes the colour of a named one.
    for (int i = 0; i < count; ++i) {
        const int role = roleOf(names[i]);
        if (role >= 0 && !taken[static_cast<std::size_t>(role)]) {
            places[i] = role;
            taken[static_cast<std::size_t>(role)] = true;
        }
    }
    for (int i = 0; i < count; ++i) {
        if (places[i] >= 0)
            continue;
        auto place = static_cast<std::size_t>(placeOf(QString(), i, count));
        for (std::size_t tries = 0; taken[place] && tries < tierHues.size(); ++tries)
            place = (place + 1) % tierHues.size();
        places[i] = static_cast<int>(place);
        taken[place] = true;
    }
    QList<QColor> colors;
    for (const int place : places)
        colors.append(tierHues[static_cast<std::size_t>(place)]->in(*this));
    return colors;
}

MethodStyle Theme::method(const QString& id) const
{
    for (const NamedMethod& method : namedMethods) {
        if (id == QLatin1String(method.id))
            return {method.hue->in(*this), method.dash, method.marker};
    }
    // A hash of our own: qHash is seeded differently in every run.
    std::uint32_t hash = 2166136261u;
    for (const QChar c : id)
        hash = (hash ^ c.unicode()) * 16777619u;
    static const std::array hues{&sky, &purple, &teal, &olive, &plum, &wine, &vermillion};
    static const std::array dashes{Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    static const std::array markers{Marker::Square, Marker::Diamond, Marker::TriangleUp,
                                    Marker::TriangleDown, Marker::Cross};
    return {hues[hash % hues.size()]->in(*this), dashes[hash / 7 % dashes.size()],
            markers[hash / 21 % markers.size()]};
}

QColor Theme::adapted(const QColor& color) const
{
    static const std::array hues{&green, &orange, &blue, &purple, &vermillion, &sky,  &yellow,
                                 &ink,   &grey,   &wine, &teal,   &olive,      &plum, &violet};
    for (const Hue* hue : hues) {
        if (color.rgb() == hue->light.rgb() || color.rgb() == hue->dark.rgb())
            return hue->in(*this);
    }
    const Theme& other = isDark ? light() : dark();
    if (color == other.text)
        return text;
    if (color == other.mutedText)
        return mutedText;
    if (color == other.accent)
        return accent;
    return color;
}

} // namespace edgecut
