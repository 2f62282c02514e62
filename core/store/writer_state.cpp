#include "core/store/writer_state.h"

#include "core/store/fact_rows.h"

namespace expediente {

OpenHead::OpenHead(Connection& connection, WriterState& state, qint64 device)
    : m_connection(connection)
    , m_state(state)
    , m_device(device)
    , m_sealer(device == device_row::logging ? state.logging : state.importing)
    , m_head(loadHead(connection, device))
    , m_start(m_head)
{
    m_sealer.goOnFrom(m_start.incarnation, m_start.dseq);
}

OpenHead::~OpenHead()
{
    if (!m_saved)
        m_sealer.goOnFrom(m_start.incarnation, m_start.dseq);
}

void OpenHead::save()
{
    saveHead(m_connection, m_device, m_sealer.device(), m_head, m_state.device.key);
    m_saved = true;
}

} // namespace expediente
