#pragma once
#include "tests/support/office.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/page/sync_watch.h"
#include "ui/sync/sync_page.h"
#include "ui/widgets/sync_chip.h"

namespace expediente::ui {

/// The moment at which the windows of the tests are, in Mexico.
Moment officeHour();

/// A workstation of an office, joined to it as that user, with its real window. Each has a folder,
/// preferences and a theme of its own.
class SyncDesk {
public:
    SyncDesk(Office& office, const QString& user, const QString& name, const QString& role);
    ~SyncDesk();

    MainWindow& window() { return *m_window; }
    ShellFixture& shell() { return m_shell; }
    Store& store();
    SyncStatus status();
    QString chip(); ///< its words
    DeviceId device() const { return m_device; }
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    void keys(const QString& text);
    void tabTo(const QString& name); ///< as a screen reader says it
    SyncPage& openPage(); ///< by its key

    bool has(CaseId id); ///< its opening has come
    std::optional<CaseFile> file(CaseId id);
    bool hasNote(CaseId id, const QString& text);
    void say(std::vector<NewFact> facts);
    /// Everything that is here is on the server, and it answers.
    bool isSettled();

private:
    ShellFixture m_shell;
    DeviceId m_device;
    std::unique_ptr<MainWindow> m_window;
};

/// A case as a creditor's file would say it.
struct SampleCase {
    CaseId id;
    std::vector<NewFact> facts;
};
SampleCase sampleCase(
    const Store& store, const QString& folio, const QString& name, const QString& area = {});
/// At this desk.
CaseId openSampleCase(
    SyncDesk& desk, const QString& folio, const QString& name, const QString& area = {});

} // namespace expediente::ui
