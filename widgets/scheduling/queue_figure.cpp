// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/csv.h"
#include "widgets/scheduling/queue_picture.h"

#include <QCoreApplication>
#include <QPainter>

namespace edgecut {

QString queueCsv(const QueuePicture& picture)
{
    CsvWriter csv({QStringLiteral("policy"), QStringLiteral("place"), QStringLiteral("request"),
                   QStringLiteral("value"), QStringLiteral("service_ms"),
                   QStringLiteral("ready_ms"), QStringLiteral("start_ms"),
                   QStringLiteral("finish_ms"), QStringLiteral("waiting_ms"),
                   QStringLiteral("server"), QStringLiteral("overdue")});
    for (const QueueLane& lane : picture.lanes) {
        if (!lane.history)
            continue;
        double place = 0;
        for (const RequestId id : lane.history->run().order) {
            const Request& request = lane.history->workload()[id];
            const Service& service = lane.history->service(id);
            csv.add(QString::fromUtf8(lane.history->policy().id.data()));
            csv.add(++place);
            csv.add(QString::fromStdString(request.id));
            for (const double number :
                 {request.value, request.serviceMs, service.readyMs, service.startMs,
                  service.finishMs, service.waitingMs(), static_cast<double>(service.server),
                  service.wasOverdue ? 1.0 : 0.0})
                csv.add(number);
            csv.endRow();
        }
    }
    return csv.text();
}

Figure queueFigure(const QueuePicture& picture, double ms, RequestId selected)
{
    Figure figure;
    figure.title = QCoreApplication::translate("QueuePicture", "The edge server's queue");
    figure.heightToWidth = 0.12 * static_cast<double>(picture.lanes.size()) + 0.05;
    figure.draw = [picture, ms, selected](QPainter& painter, const QRectF& rect,
                                          const FigureStyle& style) {
        QueueStyle drawn;
        drawn.theme = style.theme;
        drawn.background = Qt::white;
        drawn.font = painter.font();
        drawn.font.setPixelSize(qMax(1, qRound(style.textPt)));
        drawn.unit = 0.6;
        for (const QueueLane& lane : picture.lanes)
            drawn.isBounded = drawn.isBounded || (lane.history && lane.history->options().mu);
        const double legend = 2 * style.textPt;
        paintQueues(painter, rect.adjusted(0, 0, 0, -legend), picture, ms, selected, drawn);
        paintQueueLegend(painter, QRectF(rect.left(), rect.bottom() - legend, rect.width(), legend),
                         picture, drawn);
    };
    figure.csv = [picture] { return queueCsv(picture); };
    return figure;
}

} // namespace edgecut
