#include "ui/shell/system_prompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace expediente::ui {

QString SystemPrompts::fileToOpen(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString SystemPrompts::fileToSave(
    QWidget* parent, const QString& title, const QString& suggested, const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggested, filter);
}

bool SystemPrompts::confirm(
    QWidget* parent, const QString& question, const QString& explanation, const QString& accept)
{
    QMessageBox box(QMessageBox::Question, {}, question, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(explanation);
    auto* yes = box.addButton(accept, QMessageBox::AcceptRole);
    // What loses or leaks something is never the answer of a hasty Enter.
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace expediente::ui
