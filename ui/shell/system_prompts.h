#pragma once
#include "ui/page/prompts.h"

namespace expediente::ui {

/// The dialogs of the system.
class SystemPrompts final : public Prompts {
public:
    void fileToOpen(
        QWidget* parent, const QString& title, const QString& filter, ThenFile then) override;
    void fileToSave(QWidget* parent, const QString& title, const QString& suggested,
        const QString& filter, ThenFile then) override;
    void folder(QWidget* parent, const QString& title, ThenFile then) override;
    void confirm(QWidget* parent, const QString& question, const QString& explanation,
        const QString& accept, Then then) override;
    void openOutside(const QUrl& url) override;
    void choosePrinter(
        QWidget* parent, const std::shared_ptr<QPrinter>& printer, Then then) override;
};

} // namespace expediente::ui
