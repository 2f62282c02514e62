#include "ui/shell/system_prompts.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>

namespace expediente::ui {

namespace {

/// A child of the one that asks, which may go while the dialog is open.
void openDialog(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void openFileDialog(QFileDialog* dialog, QWidget* parent, Prompts::ThenFile then)
{
    // After it has closed, unlike fileSelected().
    QObject::connect(dialog, &QDialog::accepted, parent,
        [dialog, then = std::move(then)] { then(dialog->selectedFiles().constFirst()); });
    openDialog(dialog);
}

/// The name ends in what the chosen kind of file ends in.
void followKind(QFileDialog* dialog)
{
    const auto follow = [dialog](const QString& kind) {
        static const QRegularExpression ending(QStringLiteral("\\*\\.([a-z0-9]+)"));
        const QString suffix = ending.match(kind).captured(1);
        if (suffix.isEmpty())
            return;
        dialog->setDefaultSuffix(suffix);
        const QFileInfo chosen(dialog->selectedFiles().value(0));
        if (!chosen.fileName().isEmpty() && !chosen.isDir())
            dialog->selectFile(chosen.completeBaseName() + u'.' + suffix);
    };
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, follow);
    follow(dialog->selectedNameFilter());
}

} // namespace

void SystemPrompts::fileToOpen(
    QWidget* parent, const QString& title, const QString& filter, ThenFile then)
{
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, parent, std::move(then));
}

void SystemPrompts::fileToSave(QWidget* parent, const QString& title, const QString& suggested,
    const QString& filter, ThenFile then)
{
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(suggested);
    followKind(dialog);
    openFileDialog(dialog, parent, std::move(then));
}

void SystemPrompts::folder(QWidget* parent, const QString& title, ThenFile then)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, parent, std::move(then));
}

void SystemPrompts::confirm(QWidget* parent, const QString& question, const QString& explanation,
    const QString& accept, Then then)
{
    auto* box = new QMessageBox(QMessageBox::Question, {}, question, QMessageBox::NoButton, parent);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(explanation);
    auto* yes = box->addButton(accept, QMessageBox::AcceptRole);
    // What loses or leaks something is never the answer of a hasty Enter.
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QDialog::finished, parent, [box, yes, then = std::move(then)] {
        if (box->clickedButton() == yes)
            then();
    });
    openDialog(box);
}

void SystemPrompts::openOutside(const QUrl& url)
{
    QDesktopServices::openUrl(url);
}

void SystemPrompts::choosePrinter(
    QWidget* parent, const std::shared_ptr<QPrinter>& printer, Then then)
{
    auto* dialog = new QPrintDialog(printer.get(), parent);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(then));
    // The dialog only points to the printer.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] {});
    openDialog(dialog);
}

} // namespace expediente::ui
