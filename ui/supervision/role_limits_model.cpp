#include "ui/supervision/role_limits_model.h"

#include "core/facts/body.h"
#include "ui/text/words.h"

namespace expediente::ui {

namespace {

Rate* shareIn(RoleLimits& limits, int column)
{
    if (column >= RoleLimitsModel::Principal && column <= RoleLimitsModel::Fees)
        return &limits.forgive[size_t(column - RoleLimitsModel::Principal)];
    return column == RoleLimitsModel::DownPayment ? &limits.leastDownPayment : nullptr;
}

std::optional<qint64>* countIn(RoleLimits& limits, int column)
{
    switch (column) {
    case RoleLimitsModel::Instalments:
        return &limits.mostInstalments;
    case RoleLimitsModel::DaysToFirst:
        return &limits.mostDaysToFirst;
    case RoleLimitsModel::DaysInAll:
        return &limits.mostDaysInAll;
    case RoleLimitsModel::ValidDays:
        return &limits.validDays;
    default:
        return nullptr;
    }
}

/// "12,5 %" and "12.5" are one number.
std::optional<Rate> readShare(QString typed)
{
    typed.remove(u'%').replace(u',', u'.');
    const auto rate = Rate::parse(typed.simplified().remove(u' '));
    return rate && *rate <= Rate::percent(100) ? std::optional(*rate) : std::nullopt;
}

} // namespace

RoleLimitsModel::RoleLimitsModel(Formatter format, QObject* parent)
    : QAbstractTableModel(parent), m_format(std::move(format))
{
}

void RoleLimitsModel::setRoles(std::vector<RoleLimits> roles)
{
    beginResetModel();
    m_roles = std::move(roles);
    endResetModel();
}

int RoleLimitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_roles.size());
}

int RoleLimitsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RoleLimitsModel::text(const RoleLimits& limits, int column, bool editing) const
{
    RoleLimits read = limits;
    if (column == Role)
        return word(Vocabulary::UserRole, limits.role);
    if (const Rate* share = shareIn(read, column))
        return editing ? share->toPlain() : m_format.percent(*share);
    const auto& count = *countIn(read, column);
    if (!count)
        return editing ? QString() : tr("no limit");
    return editing ? QString::number(*count) : m_format.number(*count);
}

QVariant RoleLimitsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(m_roles[size_t(index.row())], index.column(), role == Qt::EditRole);
    case Qt::TextAlignmentRole:
        return int((index.column() == Role ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool RoleLimitsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    RoleLimits& limits = m_roles[size_t(index.row())];
    const QString typed = value.toString().trimmed();
    if (Rate* share = shareIn(limits, index.column())) {
        const auto read = readShare(typed.isEmpty() ? QStringLiteral("0") : typed);
        if (!read) {
            emit refused(tr("“%1” is no share from 0 to 100 %").arg(typed.left(24)));
            return false;
        }
        *share = *read;
    } else if (auto* count = countIn(limits, index.column())) {
        bool good = false;
        const int read = typed.toInt(&good);
        if (!typed.isEmpty() && (!good || read < 0 || read > maxPromiseDaysAhead)) {
            emit refused(tr("“%1” is no count up to %2; empty it for no limit")
                             .arg(typed.left(24), m_format.number(maxPromiseDaysAhead)));
            return false;
        }
        *count = typed.isEmpty() ? std::nullopt : std::optional<qint64>(read);
    } else {
        return false;
    }
    emit dataChanged(index, index);
    emit edited();
    return true;
}

QVariant RoleLimitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Role ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const bool spoken = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !spoken)
        return {};
    switch (section) {
    case Role:
        return tr("Role");
    case Principal:
        return spoken ? tr("Most of the principal that may be forgiven") : tr("Principal");
    case Ordinary:
        return spoken ? tr("Most of the ordinary interest that may be forgiven") : tr("Ordinary");
    case Late:
        return spoken ? tr("Most of the late interest that may be forgiven") : tr("Late");
    case Fees:
        return spoken ? tr("Most of the fees that may be forgiven") : tr("Fees");
    case DownPayment:
        return spoken ? tr("Least down payment of what is left to pay") : tr("Down payment");
    case Instalments:
        return spoken ? tr("Most instalments, the down payment apart") : tr("Instalments");
    case DaysToFirst:
        return spoken ? tr("Most days to the first payment") : tr("Days to first");
    case DaysInAll:
        return spoken ? tr("Most days to the last payment") : tr("Days in all");
    case ValidDays:
        return spoken ? tr("Most days that an offer stays valid") : tr("Days valid");
    default:
        return {};
    }
}

Qt::ItemFlags RoleLimitsModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() != Role && !m_readOnly)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace expediente::ui
