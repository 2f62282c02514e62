#pragma once
#include "ui/page/prompts.h"

#include <QStringList>

namespace expediente::ui {

/// Answers the system's dialogs as a test told it to, at once, and remembers what was asked.
class FakePrompts final : public Prompts {
public:
    QString openFile; ///< empty: the user changes their mind
    QString saveFile;
    QString chosenFolder;
    bool answer = true;
    std::function<void(QPrinter&)> setUpPrinter; ///< empty: the user changes their mind

    QStringList questions; ///< of confirm(), in order
    QList<QUrl> opened; ///< by openOutside()
    QStringList suggested; ///< names that fileToSave() was given

    void fileToOpen(QWidget*, const QString&, const QString&, ThenFile then) override
    {
        if (!openFile.isEmpty())
            then(openFile);
    }
    void fileToSave(
        QWidget*, const QString&, const QString& suggestion, const QString&, ThenFile then) override
    {
        suggested << suggestion;
        if (!saveFile.isEmpty())
            then(saveFile);
    }
    void folder(QWidget*, const QString&, ThenFile then) override
    {
        if (!chosenFolder.isEmpty())
            then(chosenFolder);
    }
    void confirm(
        QWidget*, const QString& question, const QString&, const QString&, Then then) override
    {
        questions << question;
        if (answer)
            then();
    }
    void openOutside(const QUrl& url) override { opened << url; }
    void choosePrinter(QWidget*, const std::shared_ptr<QPrinter>& printer, Then then) override
    {
        if (!setUpPrinter)
            return;
        setUpPrinter(*printer);
        then();
    }
};

} // namespace expediente::ui
