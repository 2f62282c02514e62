#include "core/store/readers.h"

namespace expediente {

Readers::Readers(Opener opener) : m_opener(std::move(opener))
{
    // Two are enough on the machines that this runs on, and a page asks one question at a time.
    m_pool.setMaxThreadCount(2);
}

Readers::~Readers()
{
    m_pool.waitForDone();
}

Result<std::unique_ptr<Connection>> Readers::borrow()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_free.empty()) {
            auto connection = std::move(m_free.back());
            m_free.pop_back();
            return connection;
        }
    }
    auto database = m_opener();
    if (!database)
        return fail(database.error());
    return std::make_unique<Connection>(std::move(*database));
}

void Readers::giveBack(std::unique_ptr<Connection> connection)
{
    const std::lock_guard lock(m_mutex);
    m_free.push_back(std::move(connection));
}

} // namespace expediente
