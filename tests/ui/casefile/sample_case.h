#pragma once
#include "tests/support/temporary_store.h"
#include "ui/casefile/open_case.h"

#include <map>

namespace expediente::ui {

/// A case to look at, told fact by fact: the lender's file, then what the agency's people logged.
/// Every fact has a name, so that tests speak of "promise-oct" instead of ids. Names and numbers
/// belong to nobody. All times are those of Mexico City, on and before 24 November 2026, 16:38.
class SampleCase {
public:
    SampleCase();

    static CaseId id() { return CaseId{Uuid::derived({"case", "sample"})}; }
    static PersonId person(const char* name) { return PersonId{Uuid::derived({"person", name})}; }
    static AccountId account() { return AccountId{Uuid::derived({"account", "sample"})}; }
    static FactId fact(const char* name) { return FactId{Uuid::derived({"fact", name})}; }
    static QDate today() { return {2026, 11, 24}; }
    static Moment at(QDate day, QTime time);
    static Moment now() { return at(today(), {16, 38}); }
    static Money pesos(const char* plain)
    {
        return *Money::parse(QString::fromLatin1(plain), Currency::MXN);
    }

    /// One more fact, at the end; by this user unless an author is given.
    SampleCase& say(const char* name, const Body& body, QDate day, QTime time = {12, 0},
        const QString& author = QStringLiteral("user:ana"));
    SampleCase& sayOf(PersonId person, const char* name, const Body& body, QDate day,
        QTime time = {12, 0}, const QString& author = QStringLiteral("user:ana"));
    /// A kind that this program doesn't know.
    SampleCase& sayUnknown(const char* name, QDate day);

    const std::vector<NewFact>& facts() const { return m_facts; }
    /// Folded and evaluated as the model does, without a store.
    OpenCase open(Language language = Language::English) const;

    /// Into a store, one fact after another, as they came about.
    void appendTo(TemporaryStore& store) const;

    // What the whole case is told from; a fresh one holds only the creditor's file.
    SampleCase& withStory();

private:
    void tellFile();

    std::vector<NewFact> m_facts;
};

} // namespace expediente::ui
