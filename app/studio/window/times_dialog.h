// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/document.h"

#include <QDialog>
#include <QList>

#include <optional>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace edgecut::studio {

/// Asks on which tier a file's times were measured, and says beforehand how much of it fits the
/// model. Accepting it is one edit. Deletes itself when closed.
class TimesDialog : public QDialog
{
    Q_OBJECT

public:
    TimesDialog(Document& document, ReadTimes times, QWidget* parent);

    void accept() override;

private:
    QComboBox* tierChoice(std::size_t tier, std::optional<std::size_t> likely);
    std::vector<std::optional<std::size_t>> chosen() const;
    void showFit();

    Document& m_document;
    ReadTimes m_times;
    QList<QComboBox*> m_choices; ///< one a tier; -1: keeps its times
    QLabel* m_fit;
    QDialogButtonBox* m_buttons;
};

} // namespace edgecut::studio
