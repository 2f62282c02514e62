#pragma once
#include "tests/support/fake_prompts.h"
#include "tests/support/temporary_store.h"
#include "ui/page/preferences.h"
#include "ui/page/services.h"
#include "ui/page/store_watch.h"
#include "ui/theme/theme.h"

#include <QSize>

#include <functional>

class QAbstractItemModel;
class QWidget;

namespace expediente::ui {

/// What a made-up case of a test has; nobody in it exists.
struct SampleCase {
    QString folio = QStringLiteral("F-1");
    QString name = QStringLiteral("Norma Ríos Duarte");
    QString area = QStringLiteral("Centro");
    std::optional<std::pair<qint64, qint64>> place{}; ///< millionths of a degree
    qint64 overdue = 1'250'00; ///< cents
    int daysPastDue = 64;
    Currency currency = Currency::MXN;
};

/// All that a page is given, on an encrypted store of its own, on Tuesday 24 November 2026 at
/// 16:20 in Mexico City. English, unless the test says otherwise.
class PageBench {
public:
    explicit PageBench(Language language = Language::English,
        const StoreIdentity& whose = TemporaryStore::identity(),
        const HouseRules& rules = shippedCatalogue());

    static constexpr QDate today() { return QDate::fromJulianDay(2'461'369); }
    /// On that day at that time; `daysAgo` before it.
    static Moment at(QTime time, int daysAgo = 0);

    CaseId addCase(const SampleCase& sample);
    PersonId debtorOf(CaseId id);
    /// By the user, at a moment; returns the fact.
    FactId say(CaseId id, const Body& body, std::optional<Moment> when = {});
    FactId planVisit(CaseId id, int position, std::optional<QTime> from = {},
        std::optional<QTime> to = {}, QDate on = today());
    FactId reportVisit(
        CaseId id, FactId visit, QTime arrived, VisitOutcome outcome = VisitOutcome::Met);
    FactId promise(CaseId id, qint64 cents, QDate due, QDate madeOn);
    void pay(CaseId id, qint64 cents, QDate on);

    Services services();

    TemporaryStore store;
    Theme theme;
    std::optional<StoreWatch> watch{std::in_place, *store}; ///< goes before the store
    FakePrompts prompts;
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("preferences.ini"))};

private:
    struct Made {
        PersonId debtor;
        AccountId account;
    };
    Language m_language;
    std::map<CaseId, Made> m_made;
};

/// What left the encryption so far, oldest first: "visit_brief pdf 1".
QStringList exportsOf(PageBench& bench);

/// Runs the event loop until it holds; false when it never does.
bool eventually(const std::function<bool()>& holds);

/// The model as text for goldens: a row a line, columns apart by " | "; a chip in brackets.
QString textOf(const QAbstractItemModel& model);
/// With spaces for no-break spaces, which nobody sees in a golden.
QString plain(QString text);
/// Shown and with the keyboard, as the window manager would have it.
void present(QWidget& window, QSize size = {1366, 668});

} // namespace expediente::ui
