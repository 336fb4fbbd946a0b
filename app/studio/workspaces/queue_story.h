// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scheduling/queue_picture.h"

#include <QLabel>

namespace edgecut::studio {

/// What there is to say about a request: its numbers, how long it waits under each policy, and why
/// it was taken when it was. Without one: what each policy makes of the two objectives.
class QueueStory : public QLabel
{
    Q_OBJECT

public:
    explicit QueueStory(QWidget* parent);

    void tell(const QueuePicture& picture, RequestId request, int lane);

private:
    QString overview(const QueuePicture& picture) const;
    QString storyOf(const QueuePicture& picture, RequestId request, int lane) const;
    QString row(const QString& name, const QString& value) const;
    QString caption(const QString& text) const;
};

} // namespace edgecut::studio
