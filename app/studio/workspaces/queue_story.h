// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scheduling/queue_study.h"
#include "widgets/scheduling/queue_picture.h"

#include <QLabel>

#include <vector>

namespace edgecut::studio {

/// What there is to say about a request: its numbers, how long it waits under each policy, and why
/// it was taken when it was. Without one: what each policy makes of the two objectives, and what
/// the proposed one gains beside what is published.
class QueueStory : public QLabel
{
    Q_OBJECT

public:
    explicit QueueStory(QWidget* parent);

    void tell(const QueuePicture& picture, RequestId request, int lane);
    /// What the efficiency policy gains as queues grow, with what is published; empty: not known.
    void setGains(const std::vector<QueueStudyChange>& gains);

private:
    QString overview(const QueuePicture& picture) const;
    QString storyOf(const QueuePicture& picture, RequestId request, int lane) const;
    QString row(const QString& name, const QString& value) const;
    QString caption(const QString& text) const;
    QString gains() const;

    std::vector<QueueStudyChange> m_gains;
};

} // namespace edgecut::studio
