#pragma once
#include <QString>

class QWidget;

namespace expediente::ui {

/// The seam in front of every dialog of the system, so that tests can answer. Questions are only
/// asked before something is lost or leaves the encryption; all else is said inside the page.
class Prompts {
public:
    virtual ~Prompts() = default;

    /// Empty when the user changed their mind. `filter` as in QFileDialog.
    virtual QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString fileToSave(
        QWidget* parent, const QString& title, const QString& suggested, const QString& filter) = 0;
    /// `accept` is the verb on the button: "Export".
    virtual bool confirm(QWidget* parent, const QString& question, const QString& explanation,
        const QString& accept) = 0;
};

} // namespace expediente::ui
