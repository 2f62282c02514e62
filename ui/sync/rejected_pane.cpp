#include "ui/sync/rejected_pane.h"

#include "core/store/store.h"
#include "ui/sync/sync_words.h"
#include "ui/text/words.h"

namespace expediente::ui {

RejectedPane::RejectedPane(const Services& services, QWidget* parent)
    : DetailPane(services.theme, tr("Choose a row to see what it says"), parent)
    , m_services(services)
{
}

void RejectedPane::showRow(const std::optional<UnsettledRow>& row)
{
    if (row == m_row)
        return;
    m_row = row;
    m_fact.reset();
    m_latest.drop();
    if (!row)
        return showNothing();
    showLines();
    if (row->hidden || !row->rejectedMs)
        return;
    m_latest.ask(
        m_services.store.askLater([id = row->id](Connection& c) { return rejectedFact(c, id); }),
        this, [this](Result<std::optional<RejectedFact>> fact) {
            if (!fact || !*fact)
                return;
            m_fact = std::move(*fact);
            showLines();
            emit factCame();
        });
}

void RejectedPane::showLines()
{
    const QDate today = m_services.store.clock().today();
    const Formatter& format = m_services.format;
    const QDateTime at = m_row->occurredAt.local();
    Lines lines{{m_row->rejectedMs ? tr("Why it was refused") : tr("Why it is here"),
                    SyncWords::why(*m_row)},
        {tr("What comes next"),
            m_row->aside ? tr("You set it aside.") : SyncWords::whatNext(*m_row)},
        {tr("Said"),
            tr("%1, %2", "date, time").arg(format.date(at.date(), today), format.time(at.time()))}};
    if (m_row->caseId && !m_row->hidden)
        lines.emplace_back(tr("Case file"), m_row->name + QStringLiteral(" · ") + m_row->folio);
    if (m_row->hidden)
        lines.emplace_back(tr("Case file"),
            tr("Not yours any more: what you said of it still travels, and is not shown."));
    if (m_fact) {
        const bool two = m_fact->servers.has_value();
        for (const auto& [caption, text] : SyncWords::said(m_fact->ours))
            lines.emplace_back(two ? tr("Yours: %1").arg(caption) : caption, text);
        if (two)
            for (const auto& [caption, text] : SyncWords::said(*m_fact->servers))
                lines.emplace_back(tr("The server's: %1").arg(caption), text);
    }
    show(word(Vocabulary::FactKind, QString::fromLatin1(m_row->kind)), lines);
}

} // namespace expediente::ui
