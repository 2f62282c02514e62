#pragma once
#include "ui/page/prompts.h"

namespace expediente::ui {

/// The dialogs of the system.
class SystemPrompts final : public Prompts {
public:
    QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    QString fileToSave(QWidget* parent, const QString& title, const QString& suggested,
        const QString& filter) override;
    bool confirm(QWidget* parent, const QString& question, const QString& explanation,
        const QString& accept) override;
};

} // namespace expediente::ui
