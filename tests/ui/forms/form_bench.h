#pragma once
#include "tests/support/fake_prompts.h"
#include "tests/support/temporary_store.h"
#include "ui/page/preferences.h"
#include "ui/page/services.h"
#include "ui/page/store_watch.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

namespace expediente::ui {

class Form;
class FormHost;
class LogPanel;

/// One made-up case on an encrypted store, on Tuesday 24 November 2026 at 16:38 in Querétaro, and
/// the forms about it in a window. English unless the test says otherwise.
class FormBench {
public:
    explicit FormBench(Language language = Language::English,
        const HouseRules& rules = shippedCatalogue(), const QByteArray& debtorZone = {},
        const StoreIdentity& whose = TemporaryStore::identity());
    ~FormBench();

    static constexpr QDate today() { return QDate::fromJulianDay(2'461'369); }
    static Moment at(QTime time, int daysAgo = 0);

    Services services();
    /// Makes the window, shows it and gives it the case. The host goes with closeWindow().
    FormHost& open();
    void closeWindow();
    /// As the page does it after a change: folds and evaluates anew.
    void refresh();
    CaseFile file();
    FactId say(Subject subject, const Body& body, std::optional<Moment> when = {});

    /// The bodies of a kind that stand in the case, not voided, oldest first.
    template <class B>
    std::vector<B> bodies()
    {
        std::vector<B> found;
        for (const TimelineEntry& entry : file().timeline)
            if (!entry.voidedBy && entry.body && std::holds_alternative<B>(*entry.body))
                found.push_back(std::get<B>(*entry.body));
        return found;
    }
    template <class B>
    int count()
    {
        return int(bodies<B>().size());
    }
    int timelineLength() { return int(file().timeline.size()); }
    QByteArray draft(const QString& key);

    TemporaryStore store;
    Theme theme;
    StoreWatch watch{*store};
    FakePrompts prompts;
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("preferences.ini"))};

    CaseId id;
    PersonId debtor, guarantor, mother;
    FactId home, mobile, landline, bakery, guarantorMobile;
    AccountId account;
    FactId promise, argument, judgedArgument, visit, document;
    QPointer<QWidget> window;
    QPointer<FormHost> host;

private:
    void addPeople();
    void addHistory();
    Language m_language;
    QByteArray m_debtorZone;
};

/// Runs the event loop until it holds; false when it never does.
bool eventually(const std::function<bool()>& holds);

/// What has the keyboard.
QWidget* focused();
/// Keys as at a desk: to the popup if one is open, else to what has the focus. `\b` Backspace,
/// `\r` Enter, `\t` Tab. Counts them.
int type(const QString& keys);
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

/// The sentences that stand in red below the fields.
QStringList errorsIn(const QWidget& form);

} // namespace expediente::ui
