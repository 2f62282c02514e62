#pragma once
#include "core/central/hub.h"
#include "core/wire/codec.h"
#include "tests/core/central/ledger_folder.h"

#include <stdexcept>

namespace expediente::tests {

inline constexpr int caseWriters = 8;
inline constexpr int roundsOfWriter = 25;
inline constexpr int factsInRound = 3;

/// A workstation whose user has one case, and writes to it. Nothing of it is secret to its twin in
/// another process but its key.
class CaseWriter {
public:
    explicit CaseWriter(int number)
        : m_case(caseId(QByteArray::number(number).constData())), m_speaker(userOf(number))
    {
    }

    static QString userOf(int number) { return QStringLiteral("user%1").arg(number); }
    /// As the agency would before it begins.
    static void prepare(LedgerFolder& ledger, int number)
    {
        const QByteArray name = QByteArray::number(number);
        ledger.addUser(userOf(number), QStringLiteral("collector"));
        ledger.say(openedCase(caseId(name.constData()), personId(name.constData())));
        ledger.sayOf(caseId(name.constData()), CaseAssigned{userOf(number)});
    }

    void enrolIn(central::Ledger& ledger) const { m_speaker.enrolIn(ledger); }

    /// So many pushes, each of which has to be taken.
    void write(central::Ledger& ledger, int rounds = roundsOfWriter)
    {
        central::Hub hub(ledger, m_speaker.clock);
        for (int round = 0; round < rounds; ++round) {
            Push push;
            for (int i = 0; i < factsInRound; ++i)
                push.facts.push_back(
                    m_speaker.seal(m_case, NoteWritten{QStringLiteral("x"), NoteKind::General}));
            const auto answer = hub.push(m_speaker.self().logging, encode(push));
            const auto reply = decodePushReply(answer.value()).value();
            for (const auto& verdict : reply.verdicts)
                if (verdict.ruling != Ruling::Applied)
                    throw std::runtime_error("a push was not taken");
        }
    }

private:
    const CaseId m_case;
    Speaker m_speaker;
};

} // namespace expediente::tests
