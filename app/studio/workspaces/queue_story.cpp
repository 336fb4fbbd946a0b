// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/queue_story.h"

#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

namespace edgecut::studio {

namespace {

QString table(const QStringList& rows)
{
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">%1</table>")
        .arg(rows.join(QString()));
}

QString textOf(const std::vector<std::string>& texts, std::int32_t index)
{
    return index < 0 ? QString() : QString::fromStdString(texts[static_cast<std::size_t>(index)]);
}

/// The lane whose words are told: the one that was clicked, else the first that was served.
const QueueLane* told(const QueuePicture& picture, int lane)
{
    if (lane >= 0 && lane < picture.lanes.size() && picture.lanes[lane].history)
        return &picture.lanes[lane];
    for (const QueueLane& other : picture.lanes) {
        if (other.history)
            return &other;
    }
    return nullptr;
}

} // namespace

QueueStory::QueueStory(QWidget* parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("queueStory"));
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFont(typeFont(TypeSize::Small));
    setMargin(controlSpace);
}

QString QueueStory::row(const QString& name, const QString& value) const
{
    return QStringLiteral("<tr><td style=\"color:%1\">%2</td><td align=\"right\">%3</td></tr>")
        .arg(Theme::of(this).mutedText.name(), name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString QueueStory::caption(const QString& text) const
{
    return QStringLiteral("<p style=\"color:%1;margin-top:8px;margin-bottom:2px\">%2</p>")
        .arg(Theme::of(this).mutedText.name(), text.toUpper().toHtmlEscaped());
}

void QueueStory::setGains(const std::vector<QueueStudyChange>& gains)
{
    m_gains = gains;
}

QString QueueStory::gains() const
{
    if (m_gains.empty())
        return {};
    const QString muted = Theme::of(this).mutedText.name();
    const auto cells = [](const QStringList& texts) {
        QString row;
        for (const QString& text : texts)
            row += QStringLiteral("<td align=\"right\">%1</td>").arg(text.toHtmlEscaped());
        return row;
    };
    QStringList rows{QStringLiteral("<tr style=\"color:%1\"><td></td>%2</tr>")
                         .arg(muted, cells({tr("waiting"), tr("published"), tr("efficiency"),
                                            tr("published")}))};
    for (const QueueStudyChange& gain : m_gains)
        rows.append(
            QStringLiteral("<tr><td>%1</td>%2</tr>")
                .arg(fromUtf8(gain.against->id),
                     cells({tr("%1 %").arg(formatNumber(gain.waitingPercent.mean)),
                            tr("%1 %").arg(formatNumber(gain.publishedWaitingPercent, 4)),
                            tr("+%1 ×").arg(formatNumber(gain.efficiencyTimes.mean, 2)),
                            tr("+%1 ×").arg(formatNumber(gain.publishedEfficiencyTimes))})));
    return caption(tr("Efficiency first against ...")) + table(rows) +
           QStringLiteral("<p>%1</p>")
               .arg(translated(whyQueuesDiffer(*findDevice(standardEdgeDevice()))).toHtmlEscaped());
}

void QueueStory::tell(const QueuePicture& picture, RequestId request, int lane)
{
    const QueueLane* of = told(picture, lane);
    if (!of)
        setText({});
    else if (request.isValid() && request.index() < of->history->workload().size())
        setText(storyOf(picture, request, static_cast<int>(of - picture.lanes.constData())));
    else
        setText(overview(picture));
}

QString QueueStory::storyOf(const QueuePicture& picture, RequestId id, int lane) const
{
    const QueueLane& of = picture.lanes[lane];
    const Workload& workload = of.history->workload();
    const Request& request = workload[id];
    const Service& service = of.history->service(id);
    QStringList subtitle{textOf(workload.labels, request.label)};
    if (request.user >= 0)
        subtitle.append(tr("user %1").arg(textOf(workload.users, request.user)));
    if (id.index() < workload.members.size() && workload.members[id.index()].size() > 1)
        subtitle.append(tr("block of %n request(s)", nullptr,
                           static_cast<int>(workload.members[id.index()].size())));
    subtitle.removeAll(QString());
    QString text =
        QStringLiteral("<b style=\"font-size:12pt\">%1</b><br><span style=\"color:%2\">%3</span>")
            .arg(tr("Request %1").arg(QString::fromStdString(request.id)).toHtmlEscaped(),
                 Theme::of(this).mutedText.name(),
                 subtitle.join(QStringLiteral(" · ")).toHtmlEscaped());
    const QString why = tr("%1, at %2. %3", "policy, time, sentence")
                            .arg(of.title, formatMs(service.startMs),
                                 translated(explained(*of.history, decisionOn(*of.history, id))));
    text += QStringLiteral("<p style=\"margin-top:6px;margin-bottom:6px\">%1</p>")
                .arg(why.toHtmlEscaped());
    QStringList numbers{
        row(tr("Value"), formatNumber(request.value)),
        row(tr("Service"), formatMs(request.serviceMs)),
        row(tr("Efficiency"), formatQuantity(efficiencyPerMs(request), QStringLiteral("/ms"))),
        row(tr("Arrived"), formatMs(request.arrivalMs))};
    if (request.after.isValid())
        numbers.append(row(tr("Comes after"), QString::fromStdString(workload[request.after].id)));
    if (service.readyMs != request.arrivalMs)
        numbers.append(row(tr("Ready"), formatMs(service.readyMs)));
    text += table(numbers) + caption(tr("Waited"));
    QStringList waited;
    for (const QueueLane& other : picture.lanes) {
        if (!other.history)
            continue;
        const Service& its = other.history->service(id);
        waited.append(row(other.title, its.wasOverdue
                                           ? tr("%1, overdue").arg(formatMs(its.waitingMs()))
                                           : formatMs(its.waitingMs())));
    }
    return text + table(waited);
}

QString QueueStory::overview(const QueuePicture& picture) const
{
    const QString head =
        QStringLiteral("<tr style=\"color:%1\"><td></td><td align=\"right\">Σ R·W</td>"
                       "<td align=\"right\">Σ (T+W)/Cap</td></tr>")
            .arg(Theme::of(this).mutedText.name());
    QStringList rows{head};
    bool isProven = false;
    for (const QueueLane& lane : picture.lanes) {
        if (!lane.history)
            continue;
        const QueueMetrics& metrics = lane.history->run().metrics;
        rows.append(QStringLiteral("<tr><td>%1</td><td align=\"right\">%2</td>"
                                   "<td align=\"right\">%3</td></tr>")
                        .arg(lane.title.toHtmlEscaped(), formatNumber(metrics.valuedWaitingMs),
                             metrics.printedObjective ? formatNumber(*metrics.printedObjective)
                                                      : QStringLiteral("∞")));
        isProven = smithsRuleHolds(lane.history->workload(), lane.history->options());
    }
    QString text = QStringLiteral("<b style=\"font-size:12pt\">%1</b>")
                       .arg(tr("Two objectives").toHtmlEscaped()) +
                   table(rows);
    text += QStringLiteral("<p>%1</p><p>%2</p>")
                .arg(tr("The objective that the paper prints, the sum of (T + W) / Cap with "
                        "Cap = R / T, is least when the lowest values go first; the policy it "
                        "proposes makes the sum of R·W small instead.")
                         .toHtmlEscaped(),
                     (isProven ? tr("Swapping two neighbours a, b changes the valued waiting by "
                                    "value(a)·time(b) − value(b)·time(a): serving the larger "
                                    "value/time first can only help (Smith 1956).")
                               : tr("Nothing is proven here: Smith's rule needs one server, all "
                                    "ready at once, no order among requests, no waiting bound and "
                                    "no merged blocks."))
                         .toHtmlEscaped());
    return text + gains() +
           QStringLiteral("<p style=\"color:%1\">%2</p>")
               .arg(Theme::of(this).mutedText.name(),
                    tr("Click a request for its story.").toHtmlEscaped());
}

} // namespace edgecut::studio
