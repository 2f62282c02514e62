#include "ui/sync/sync_lists.h"

#include "core/store/store.h"

namespace expediente::ui {

SyncLists::SyncLists(const Services& services, QObject* parent)
    : QObject(parent), m_services(services)
{
}

void SyncLists::ask()
{
    emit asked();
    const auto question = [](Connection& connection) {
        return All{unsentRows(connection, OutboxState::ToSend, most),
            unsentRows(connection, OutboxState::Waiting, most), rejectedRows(connection, most),
            parkedRows(connection, most)};
    };
    m_latest.ask(m_services.store.askLater(question), this, [this](Result<All> rows) {
        m_error.reset();
        if (rows)
            m_rows = std::move(*rows);
        else
            m_error = rows.error();
        emit changed();
    });
}

} // namespace expediente::ui
