#pragma once
#include "ui/forms/form.h"

namespace expediente::ui {

/// Logs a contact in ten seconds by keyboard: action, result and reason typed as codes in a row,
/// then note, next step, saved by Ctrl+S, or by Ctrl+Enter to go on with the next case.
class LogPanel : public Form {
    Q_OBJECT
public:
    explicit LogPanel(const Services& services, QWidget* parent = nullptr);

    void focusFirst() override;

signals:
    /// Saved by Ctrl+Enter: the user wants the next case. Comes after saved().
    void savedAndNext();
};

} // namespace expediente::ui
