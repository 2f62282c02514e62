#pragma once
#include "ui/forms/log_draft.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>

namespace expediente::ui {

class LineEdit;

/// Two short inputs beside each other under one caption: an amount and its date.
class Pair : public QWidget {
    Q_OBJECT
public:
    /// Takes ownership; `stretch` is the second's share when the first has 10.
    Pair(LineEdit* first, LineEdit* second, int stretch = 10, QWidget* parent = nullptr);

    /// Either's error shows below both.
    void showErrorsIn(Field* field);
    LineEdit* first() const { return m_first; }
    LineEdit* second() const { return m_second; }

private:
    LineEdit* m_first;
    LineEdit* m_second;
};

/// What stands in an edit with a value(), as a draft takes it.
template <class T, class Edit>
Typed<T> typedIn(const Edit* edit)
{
    return {edit->value(), edit->value() ? QString() : edit->text().trimmed()};
}

/// The same back; what is no value is put there as if typed.
template <class T, class Edit>
void showTyped(Edit* edit, const Typed<T>& typed)
{
    edit->setValue(typed.value);
    if (typed.isBad())
        edit->insert(typed.text);
}

} // namespace expediente::ui
