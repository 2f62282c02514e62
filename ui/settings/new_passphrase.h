#pragma once
#include "core/vault/secret.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;

namespace expediente::ui {

class Field;
class LineEdit;

/// A new passphrase, typed twice, with a line that says while one types whether it is long enough.
class NewPassphrase : public QWidget {
    Q_OBJECT
public:
    explicit NewPassphrase(const Theme& theme, QWidget* parent = nullptr);

    /// True when both are long enough and equal; else says below the field what is missing, and
    /// moves the focus there.
    bool check();
    /// A copy in guarded memory, of what check() accepted.
    Secret passphrase() const;
    void clear();
    /// What was typed into another one.
    void takeOver(const NewPassphrase& other);

signals:
    void returnPressed(); ///< in the second field

private:
    void showStrength();

    LineEdit* m_first;
    LineEdit* m_second;
    Field* m_firstField;
    Field* m_secondField;
    QCheckBox* m_show;
};

/// What a line of input holds, in guarded memory. The line's own buffer is left alone.
Secret secretOf(const LineEdit& line);
/// Shows and hides what is typed into passphrase fields.
QCheckBox* makeShowBox(const QString& text, std::initializer_list<LineEdit*> lines);

} // namespace expediente::ui
