#include "ui/importing/import_models.h"

#include "ui/importing/flaw_words.h"
#include "ui/text/words.h"
#include "ui/widgets/item_roles.h"
#include "ui/widgets/tool_tip.h"

namespace expediente::ui {

namespace {

QVariant aligned(bool right)
{
    return QVariant::fromValue(
        Qt::Alignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace

RejectsModel::RejectsModel(Formatter format, QObject* parent)
    : QAbstractTableModel(parent), m_format(std::move(format))
{
}

void RejectsModel::setRows(std::vector<ImportReport::Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RejectsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RejectsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RejectsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[size_t(index.row())];
    const bool refused = anyRefuses(row.flaws);
    const QString outcome = refused ? tr("Refused") : tr("Taken in part");
    if (role == Qt::TextAlignmentRole)
        return aligned(false);
    if (role == ChipRole && index.column() == Outcome)
        return QVariant::fromValue(ChipData{.text = outcome,
            .icon = refused ? IconName::XCircle : IconName::HalfCircle,
            .kind = refused ? ChipKind::Bad : ChipKind::Warn});
    if (role == Qt::ToolTipRole && index.column() == Reason)
        return plainToolTip(words(row.flaws));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case RowNumber:
        return m_format.number(row.number);
    case Outcome:
        return outcome;
    default:
        return words(row.flaws);
    }
}

QVariant RejectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(false);
    const QString names[] = {tr("Row"), tr("Outcome"), tr("Why")};
    return role == Qt::DisplayRole && section < columns ? names[section] : QVariant();
}

MissingModel::MissingModel(Formatter format, QObject* parent)
    : QAbstractTableModel(parent), m_format(std::move(format))
{
}

void MissingModel::setAccounts(std::vector<MissingAccount> accounts, QDate today)
{
    beginResetModel();
    m_accounts = std::move(accounts);
    m_today = today;
    m_ticked.clear();
    m_ticked.insert(m_accounts.begin(), m_accounts.end());
    endResetModel();
    emit tickedChanged();
}

std::vector<MissingAccount> MissingModel::ticked() const
{
    return {m_ticked.begin(), m_ticked.end()};
}

int MissingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

int MissingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant MissingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MissingAccount& account = m_accounts[size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Case)
        return m_ticked.contains(account) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Case:
        return account.name;
    case Folio:
        return account.folio;
    case StatedOn:
        return m_format.shortDate(account.statedOn, m_today);
    default:
        return account.wholeCase()
            ? tr("The whole case is missing")
            : tr("Only the account %1").arg(m_format.maskedAccount(account.number));
    }
}

bool MissingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const MissingAccount& account = m_accounts[size_t(index.row())];
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(account);
    else
        m_ticked.erase(account);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit tickedChanged();
    return true;
}

Qt::ItemFlags MissingModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Case)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant MissingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(false);
    const QString names[] = {
        tr("Person"), tr("Folio"), tr("Last statement"), tr("What is missing")};
    return role == Qt::DisplayRole && section < columns ? names[section] : QVariant();
}

HistoryModel::HistoryModel(Formatter format, QObject* parent)
    : QAbstractTableModel(parent), m_format(std::move(format))
{
}

void HistoryModel::setImports(std::vector<ImportRow> imports, QDate today)
{
    beginResetModel();
    m_imports = std::move(imports);
    m_today = today;
    endResetModel();
}

const ImportRow* HistoryModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_imports[size_t(row)] : nullptr;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_imports.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow& import = m_imports[size_t(index.row())];
    const ImportCompleted& counts = import.summary;
    const QString state = import.undone ? tr("Undone")
        : import.undoing                ? tr("Half undone")
                                        : tr("In the portfolio");
    if (role == Qt::TextAlignmentRole)
        return aligned(index.column() >= Read && index.column() <= Rejected);
    if (role == ToneRole && import.undone)
        return QVariant::fromValue(Tone::Muted);
    if (role == ChipRole && index.column() == State && import.undone)
        return QVariant::fromValue(ChipData{.text = state, .icon = IconName::Return});
    if (role == DetailRole && index.column() == File)
        return counts.creditor;
    if (role == Qt::ToolTipRole && index.column() == File)
        return plainToolTip(counts.file + QStringLiteral(" · ") + counts.creditor);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return m_format.when(import.at, m_today);
    case File:
        return counts.file;
    case Read:
        return m_format.number(counts.read);
    case Added:
        return m_format.number(counts.added);
    case Changed:
        return m_format.number(counts.changed);
    case Same:
        return m_format.number(counts.same);
    case Rejected:
        return m_format.number(counts.rejected);
    default:
        return state;
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(section >= Read && section <= Rejected);
    if (role != Qt::DisplayRole)
        return {};
    const QStringView counts[] = {u"read", u"added", u"changed", u"same", u"rejected"};
    switch (section) {
    case When:
        return tr("When");
    case File:
        return tr("File");
    case State:
        return tr("State");
    default:
        return word(Vocabulary::ImportCount, counts[section - Read]);
    }
}

} // namespace expediente::ui
