#pragma once
#include "core/facts/sealer.h"
#include "core/store/identity.h"

#include <QDate>

#include <memory>

namespace expediente {

struct DemoWorld;

/// A fictional Mexican lender's portfolio in the hands of a fictional agency: same seed, same day,
/// same agency and user, same facts, whatever the machine. Everything is dated from `today`, so
/// that a demo looks alive on any day; on 2026-11-24 its first case and its round are those of the
/// screens. Nobody in it exists, and its telephones reach nobody.
///
/// Cases don't depend on how many there are. Reading is safe from several threads.
class DemoPortfolio {
public:
    DemoPortfolio(quint64 seed, int cases, QDate today, const StoreIdentity& identity);
    ~DemoPortfolio();
    DemoPortfolio(DemoPortfolio&&) noexcept;

    quint64 seed() const;
    int cases() const { return m_cases; }
    QDate today() const;
    /// The agency's other people.
    std::vector<NewFact> agencyFacts() const;
    /// Everything about one case, oldest first; 0 is the case of the screens.
    std::vector<NewFact> caseFacts(int index) const;
    CaseId caseId(int index) const;
    /// The files that the cases attach.
    std::vector<QByteArray> attachments() const;

    static constexpr const char* creditorKey = "fsm";

private:
    int m_cases;
    std::unique_ptr<const DemoWorld> m_world;
};

} // namespace expediente
