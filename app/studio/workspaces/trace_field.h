// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace edgecut::studio {

class Document;

/// The session's bandwidth trace in view by its name; where there is none, a button that adds a
/// synthetic one.
class TraceField : public QWidget
{
    Q_OBJECT

public:
    /// Its parts are called `name` + "Name" and `name` + "Synthetic".
    TraceField(Document& document, const QString& name, QWidget* parent = nullptr);

    void showTrace();

private:
    void addSynthetic();

    Document& m_document;
    QLabel* m_name;
    QPushButton* m_synthetic;
};

} // namespace edgecut::studio
