#include "ui/supervision/requests_model.h"

#include "core/facts/body.h"
#include "ui/agenda/agenda_words.h"
#include "ui/text/person_names.h"
#include "ui/text/words.h"

namespace expediente::ui {

RequestsModel::RequestsModel(Formatter format, QObject* parent)
    : QAbstractListModel(parent), m_format(std::move(format))
{
}

void RequestsModel::setRequests(std::vector<OpenRequest> requests, const Names& names, QDate today)
{
    beginResetModel();
    m_requests = std::move(requests);
    m_names = names;
    m_today = today;
    endResetModel();
}

int RequestsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

TwoLine RequestsModel::line(const OpenRequest& request) const
{
    TwoLine line;
    line.moment = m_format.relativeDay(request.until, m_today);
    line.momentTone = request.until == m_today ? Tone::Warn : Tone::Muted;
    line.title = request.caseRow.name;
    line.shortTitles = shortPersonNames(request.caseRow.name);
    line.subtitle = word(Vocabulary::OfferKind, enumName(request.kind)) + QStringLiteral(" · ")
        + authorName(request.author, m_names);
    line.right = m_format.money(request.toPay);
    line.rightBelow =
        tr("discount %1").arg(m_format.percentOf(request.forgiven.minor(), request.owed.minor()));
    return line;
}

QVariant RequestsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const OpenRequest& request = m_requests[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return request.caseRow.name;
    case Qt::AccessibleTextRole:
        return spoken(line(request));
    case TwoLineRole:
        return QVariant::fromValue(line(request));
    case KeyRole:
        return request.request.toString();
    case CaseRole:
        return QVariant::fromValue(request.caseRow.id);
    default:
        return {};
    }
}

} // namespace expediente::ui
