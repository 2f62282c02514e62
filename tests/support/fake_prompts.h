#pragma once
#include "ui/page/prompts.h"

#include <QStringList>

namespace expediente::ui {

/// Answers the system's dialogs as a test told it to, and remembers what was asked.
class FakePrompts final : public Prompts {
public:
    QString openFile; ///< empty: the user changes their mind
    QString saveFile;
    bool answer = true;

    QStringList questions; ///< of confirm(), in order
    QStringList suggested; ///< names that fileToSave() was given

    QString fileToOpen(QWidget*, const QString&, const QString&) override { return openFile; }
    QString fileToSave(QWidget*, const QString&, const QString& suggestion, const QString&) override
    {
        suggested << suggestion;
        return saveFile;
    }
    bool confirm(QWidget*, const QString& question, const QString&, const QString&) override
    {
        questions << question;
        return answer;
    }
};

} // namespace expediente::ui
