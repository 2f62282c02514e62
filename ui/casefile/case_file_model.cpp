#include "ui/casefile/case_file_model.h"

#include "core/facts/body.h"
#include "core/negotiation/authority.h"
#include "core/negotiation/simulate.h"
#include "core/store/queries/case_read.h"
#include "core/store/queries/evidence.h"
#include "core/store/queries/sync_list.h"
#include "core/store/store.h"
#include "core/worklist/evaluate.h"
#include "core/worklist/lawful_contact.h"
#include "ui/forms/debtor_clock.h"
#include "ui/page/reading.h"
#include "ui/page/store_watch.h"
#include "ui/text/words.h"

namespace expediente::ui {
namespace {

std::optional<Money> leastOf(
    const CaseFile& file, const CaseView& view, const Speaker& me, const AgencyContext& context)
{
    const auto basis = negotiationBasis(file, view);
    if (!basis)
        return std::nullopt;
    const auto policies = context.agency.discountPolicies();
    return leastToSettle(*basis, {me.role, policies, {}, me.user, context.grants});
}

/// On a reader's thread.
std::optional<OpenCase> readOpenCase(Connection& connection, CaseId id, QDate today,
    const Speaker& me, bool syncs, const AgencyContext& context)
{
    auto file = readCase(connection, id);
    if (!file || !file->opened)
        return std::nullopt;
    OpenCase opened;
    opened.view = evaluate(*file, today, context);
    opened.least = leastOf(*file, opened.view, me, context);
    opened.file = std::move(*file);
    if (!opened.file.commitments.empty())
        for (const auto& evidence : missingEvidence(connection, id))
            if (!evidence.isComplete())
                opened.evidenceIncomplete.insert(evidence.commitment);
    if (syncs)
        opened.unsent = unsentOf(connection, id);
    for (const UserRow& user : users(connection))
        opened.userNames[user.key] = user.name;
    return opened;
}

} // namespace

CaseFileModel::CaseFileModel(
    Store& store, StoreWatch& watch, const Formatter& format, QObject* parent)
    : QObject(parent), m_store(store), m_format(format)
{
    connect(&watch, &StoreWatch::changed, this, &CaseFileModel::onStoreChanged);
}

void CaseFileModel::open(CaseId id)
{
    if (id == m_id && m_state != State::Failed && m_state != State::Missing
        && m_state != State::Erased) {
        reload();
        return;
    }
    m_id = id;
    m_case.reset();
    m_error.reset();
    setState(State::Reading);
    ask();
    m_store.expectWork(id);
}

void CaseFileModel::reload()
{
    if (m_state == State::Empty)
        return;
    if (m_state == State::Failed || m_state == State::Missing)
        setState(State::Reading);
    ask();
}

void CaseFileModel::ask()
{
    const QDate today = m_store.clock().today();
    auto answer = m_store.askLater(
        [id = m_id, today, me = Speaker{m_store.identity().user, m_store.identity().role},
            syncs = m_store.identity().server.has_value(),
            context = &m_store.context()](Connection& connection) {
            return readOpenCase(connection, id, today, me, syncs, *context);
        });
    m_latest.ask(std::move(answer), this,
        [this](Result<std::optional<OpenCase>> read) { take(std::move(read)); });
}

void CaseFileModel::take(Result<std::optional<OpenCase>> read)
{
    if (!read && m_case) {
        emit notReloaded(read.error());
        return;
    }
    m_case.reset();
    m_error.reset();
    if (!read) {
        m_error = read.error();
        setState(State::Failed);
        return;
    }
    if (!*read) {
        setState(State::Missing);
        return;
    }
    OpenCase& opened = **read;
    const StoreIdentity& identity = m_store.identity();
    if (isClosed(opened))
        return;
    opened.me = identity.author();
    opened.myRole = identity.role;
    opened.userNames[identity.user] = identity.userName;
    if (const auto why = onlyReads(m_store))
        opened.readOnly = why->code == ErrorCode::StoreReadOnly ? tr("Open for reading only")
                                                                : tr("Your role only reads");
    opened.catalogue = &m_store.context().catalogue;
    opened.clock = &m_store.clock();
    opened.agency = &m_store.context();
    opened.law = lawOf(opened.file, m_store.context());
    const QTimeZone agency(m_store.context().zone);
    opened.format = m_format.withZone(DebtorClock::zone(opened.file, agency));
    opened.clockNote = DebtorClock::note(opened.file, opened.view, agency, m_store.clock().now());
    m_case = std::make_shared<const OpenCase>(std::move(opened));
    setState(State::Ready);
    emit changed();
}

/// The data of the debtor are gone, or not for this user.
bool CaseFileModel::isClosed(const OpenCase& opened)
{
    const CaseFile& file = opened.file;
    const Formatter format = m_format.withZone(QTimeZone(m_store.context().zone));
    const QDate today = m_store.clock().today();
    if (file.state == CaseState::Erased && !file.erasures.empty()) {
        const auto& erasure = file.erasures.back();
        const QString cause = word(Vocabulary::ErasureCause, enumName(erasure.body.cause));
        m_closedBecause =
            tr("Folio %1. Erased on %2 by %3. %4: %5")
                .arg(file.opened->body.folio, format.shortDate(format.dateOf(erasure.at), today),
                    opened.authorName(erasure.author), cause, erasure.body.reason);
        setState(State::Erased);
        return true;
    }
    if (mayRead(file, {m_store.identity().user, m_store.identity().role}))
        return false;
    m_closedBecause = file.stateReason;
    setState(State::Blocked);
    return true;
}

void CaseFileModel::onStoreChanged(const Changes& changes)
{
    const bool touched =
        changes.everything || std::ranges::find(changes.cases, m_id) != changes.cases.end();
    if (touched)
        reload();
}

void CaseFileModel::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace expediente::ui
