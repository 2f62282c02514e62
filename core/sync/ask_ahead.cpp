#include "core/sync/ask_ahead.h"

#include <system_error>

namespace expediente {

AskAhead::~AskAhead()
{
    if (!m_answer.valid())
        return;
    m_giveUp();
    m_answer.wait();
}

void AskAhead::begin(SyncQuestion question)
{
    m_kept.reset();
    m_question = std::move(question);
    try {
        m_answer = std::async(std::launch::async, [this] { return m_ask(m_question); });
    } catch (const std::system_error&) {
        // A machine with no thread to spare asks when it is its turn.
    }
}

Result<QByteArray> AskAhead::answerTo(const SyncQuestion& question)
{
    if (m_answer.valid())
        m_kept = m_answer.get();
    if (!m_kept || question.what != m_question.what || question.body != m_question.body)
        return m_ask(question);
    return *std::exchange(m_kept, std::nullopt);
}

} // namespace expediente
