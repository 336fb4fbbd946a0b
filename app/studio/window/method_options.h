// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/document.h"
#include "core/partition/method.h"

#include <QWidget>

class QToolButton;

namespace edgecut {
class FormField;
class NumberField;
class OptionForm;
} // namespace edgecut

namespace edgecut::studio {

/// The options of the method in view, made from its table: the first one as a field, all of them in
/// a form that a button opens where there are more. A method without options shows nothing. What is
/// typed is an edit of the session; the standard is stored as no value at all.
class MethodOptions : public QWidget
{
    Q_OBJECT

public:
    MethodOptions(Document& document, QWidget* parent);

private:
    void show();
    void rebuild(const Method& method);
    void openForm();
    void store(const QString& key, double value);

    Document& m_document;
    const Method* m_method = nullptr; ///< whose options are built
    NumberField* m_first;
    FormField* m_firstField;
    QToolButton* m_more;
    QWidget* m_popup;
    OptionForm* m_form;
};

} // namespace edgecut::studio
