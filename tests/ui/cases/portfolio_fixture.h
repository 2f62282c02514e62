#pragma once
#include "tests/support/fake_prompts.h"
#include "tests/support/temporary_store.h"
#include "ui/page/preferences.h"
#include "ui/page/services.h"
#include "ui/page/store_watch.h"
#include "ui/theme/theme.h"

#include <functional>

namespace expediente::ui {

/// A made-up case of a test; nobody in it exists.
struct PlainCase {
    QString folio;
    QString name = QStringLiteral("Norma Ríos Duarte");
    QString area = QStringLiteral("Centro");
    std::optional<Money> overdue = Money(1'250'00, Currency::MXN); ///< none: no account
    int daysPastDue = 64; ///< 0: nothing is overdue
};

/// An encrypted store of its own with cases in it, and all that a page is given, on 24 November
/// 2026 at 16:20 in Mexico City. English.
class PortfolioFixture {
public:
    PortfolioFixture();

    static QDate today() { return {2026, 11, 24}; }

    CaseId add(const PlainCase& plain);
    /// Many at once, as an import brings them: "Persona 0001 …", spread over areas and days.
    std::vector<CaseId> addMany(int cases);
    /// By the user, now.
    void say(Subject subject, const Body& body);

    Services services();
    template <class Question>
    auto ask(Question question)
    {
        return *store->ask(question);
    }

    TemporaryStore store{shippedCatalogue()};
    Theme theme;
    StoreWatch watch{*store};
    FakePrompts prompts;
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("preferences.ini"))};

private:
    std::vector<NewFact> factsOf(CaseId id, const PlainCase& plain) const;
};

/// Runs the event loop until it holds; false when it never does.
bool eventually(const std::function<bool()>& holds);

/// What left the encryption, by the facts: "case_list csv 12".
QStringList exportsMade(Store& store);

} // namespace expediente::ui
