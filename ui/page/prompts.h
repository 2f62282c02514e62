#pragma once
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace expediente::ui {

/// The seam in front of every dialog and every other program of the system, so that tests can
/// answer. Questions are only asked before something is lost or leaves the encryption; all else is
/// said inside the page.
///
/// Nobody waits for an answer: an event loop of the dialog's own would still be running below a
/// page that goes because the window locks. `then` runs on the GUI thread once the user agreed;
/// never when they changed their mind, and never after `parent`, which is the one that asks, has
/// gone. A test may answer at once.
class Prompts {
public:
    using Then = std::function<void()>;
    using ThenFile = std::function<void(const QString& path)>;

    virtual ~Prompts() = default;

    /// `filter` as in QFileDialog.
    virtual void fileToOpen(
        QWidget* parent, const QString& title, const QString& filter, ThenFile then) = 0;
    virtual void fileToSave(QWidget* parent, const QString& title, const QString& suggested,
        const QString& filter, ThenFile then) = 0;
    /// One that is there, or that the user makes in the dialog.
    virtual void folder(QWidget* parent, const QString& title, ThenFile then) = 0;
    /// `accept` is the verb on the button: "Export".
    virtual void confirm(QWidget* parent, const QString& question, const QString& explanation,
        const QString& accept, Then then) = 0;
    /// In whatever program the system has for it: a file, a number to call, a mailbox to write to.
    virtual void openOutside(const QUrl& url) = 0;
    /// Which printer, and how: into `printer`.
    virtual void choosePrinter(
        QWidget* parent, const std::shared_ptr<QPrinter>& printer, Then then) = 0;
};

} // namespace expediente::ui
