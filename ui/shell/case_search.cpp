#include "ui/shell/case_search.h"

#include "core/store/store.h"

namespace expediente::ui {

namespace {

constexpr int mostFound = 12;

} // namespace

CaseSearch::CaseSearch(const Services& services, QObject* parent)
    : QAbstractListModel(parent), m_services(services)
{
}

void CaseSearch::setText(const QString& text)
{
    const QString wanted = text.simplified();
    if (wanted.isEmpty()) {
        m_latest.drop();
        show({});
        return;
    }
    m_answered = false;
    const QDate today = m_services.store.clock().today();
    m_latest.ask(m_services.store.askLater([wanted, today](Connection& c) {
        return searchCases(c, wanted, mostFound, today);
    }),
        this, [this](Result<std::vector<CaseRow>> rows) {
            if (!rows)
                emit failed(rows.error());
            show(rows ? std::move(*rows) : std::vector<CaseRow>());
        });
}

void CaseSearch::show(std::vector<CaseRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_answered = true;
    endResetModel();
    emit answered();
}

ResultRow CaseSearch::rowAt(int row) const
{
    const CaseRow& found = m_rows.at(std::size_t(row));
    QStringList detail;
    for (const QString& part : {found.folio, found.area.isEmpty() ? found.city : found.area})
        if (!part.isEmpty())
            detail << part;
    QString state;
    if (found.state == CaseState::Erased)
        state = tr("Erased");
    else if (found.state == CaseState::Blocked)
        state = tr("Data blocked");
    else if (found.state != CaseState::Open)
        state = tr("Closed");
    else if (found.daysPastDue > 0)
        state = m_services.format.days(found.daysPastDue);
    const bool closed = found.state == CaseState::Blocked && found.name.isEmpty();
    return {.icon = found.stopped ? IconName::Lock : IconName::Person,
        .title = closed            ? tr("Case closed to view")
            : found.name.isEmpty() ? QString(noValue)
                                   : found.name,
        .detail = detail.join(QStringLiteral(" · ")),
        .right = state};
}

int CaseSearch::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CaseSearch::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return rowAt(index.row()).title;
    case Qt::AccessibleTextRole:
        return spoken(rowAt(index.row()));
    case ResultRole:
        return QVariant::fromValue(rowAt(index.row()));
    default:
        return {};
    }
}

} // namespace expediente::ui
