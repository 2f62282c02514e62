#include "core/central/server_voice.h"

#include "core/central/admission.h"

#include <stdexcept>

namespace expediente::central {

std::set<Subject> say(Ledger& ledger, LedgerTransaction& transaction, const Moment& now,
    const std::vector<NewFact>& facts)
{
    const Agency agency = ledger.agency();
    const Stream at = transaction.stream(agency.device);
    Sealer sealer(ledger.key(), agency.device, at.incarnation, at.dseq, Hlc::fromMs(now.utcMs));
    std::map<Subject, Hash> ends;
    std::vector<Fact> sealed;
    for (const NewFact& fact : facts) {
        auto end = ends.try_emplace(fact.subject, Hash{});
        if (end.second)
            end.first->second = transaction.chainEnd(agency.device, fact.subject);
        sealed.push_back(sealer.seal(fact, end.first->second, now.utcMs));
        end.first->second = sealed.back().hash;
    }
    Workstation self;
    self.logging = self.importing = agency.device;
    const auto admitted =
        Admission(transaction, agency, ledger.key(), self, now.utcMs).admit(sealed);
    if (admitted.applied != int(sealed.size()))
        throw std::logic_error("the server refuses what it says itself");
    return admitted.touched;
}

NewFact introduction(const Ledger& ledger, const Moment& now)
{
    const Agency agency = ledger.agency();
    const auto& key = ledger.key().publicKey();
    const auto hex =
        QByteArray(reinterpret_cast<const char*>(key.data()), qsizetype(key.size())).toHex();
    return newFact(Subject(agency.id),
        DeviceEnrolled{agency.device, agency.device, hex, serverAuthor, agency.name}, now,
        serverAuthor);
}

} // namespace expediente::central
