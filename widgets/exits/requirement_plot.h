// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_widget.h"

#include <QList>
#include <QString>

namespace edgecut {

struct RequirementData
{
    struct Class
    {
        QString name;
        double accuracy = 0;    ///< the class ends there
        double probability = 0; ///< of its requests

        bool operator==(const Class&) const = default;
    };
    QList<Class> classes; ///< rising accuracy; the last also takes all above
    double mean = 0, sd = 0;

    bool operator==(const RequirementData&) const = default;
};

/// How much accuracy requests ask for, as a density cut into the classes that the exits serve, each
/// with its share. With sd 0 the density is one line.
class RequirementPlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit RequirementPlot(QWidget* parent = nullptr);

    void setData(const RequirementData& data);
    const RequirementData& data() const { return m_data; }

    QString csv() const override;
    QString tex() const override;
    QSize minimumSizeHint() const override { return {240, 150}; }

protected:
    Builder builder() const override;
    bool hasData() const override { return !m_data.classes.isEmpty(); }
    QString textAt(const QPointF& position) const override;

private:
    RequirementData m_data;
};

} // namespace edgecut
