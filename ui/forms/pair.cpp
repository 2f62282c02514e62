#include "ui/forms/pair.h"

#include "ui/widgets/line_edit.h"

namespace expediente::ui {

Pair::Pair(LineEdit* first, LineEdit* second, int stretch, QWidget* parent)
    : QWidget(parent), m_first(first), m_second(second)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    for (LineEdit* edit : {first, second})
        edit->setMinimumWidth(60);
    row->addWidget(first, 10);
    row->addWidget(second, stretch);
    setFocusProxy(first);
}

void Pair::showErrorsIn(Field* field)
{
    const auto show = [this, field] {
        field->setError(m_first->error().isEmpty() ? m_second->error() : m_first->error());
    };
    connect(m_first, &LineEdit::errorChanged, field, show);
    connect(m_second, &LineEdit::errorChanged, field, show);
}

} // namespace expediente::ui
