// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/provisioning_data.h"
#include "app/studio/workspaces/workspace.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace edgecut {
class NumberField;
} // namespace edgecut

namespace edgecut::studio {

/// The ways to provide recognition to a phone (mobile web AR, Fig. 5 a and b): latency, balance
/// rate, energy and where computation runs, by network, with the paper's numbers beside. Settings:
/// provision/over ("networks", "model"), provision/edge-price, provision/omega.
class ProvisioningPage : public QWidget
{
    Q_OBJECT

public:
    ProvisioningPage(const StudioContext& context, QWidget* parent);

    QList<NamedFigure> figures() const;
    void activate();
    void fit();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* controls();
    QWidget* plots();
    void showSettings();
    void compute(bool learns = false);
    void take(Result<ProvisionedNetworks> networks);
    void show();
    void set(const char* key, const std::string& value, const QString& label, const QString& shown);

    Document& m_document;
    JobRunner& m_jobs;
    QComboBox* m_over;
    NumberField* m_edgePrice;
    NumberField* m_omega;
    QPushButton* m_train;
    QLabel* m_note;
    MetricTable* m_means;
    BarComparisonPlot* m_latency;
    BarComparisonPlot* m_balance;
    BarComparisonPlot* m_energy;
    SharePlot* m_shares;
    ProvisionedNetworks m_networks;
    QString m_failure;
};

} // namespace edgecut::studio
