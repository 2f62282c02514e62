#include "ui/shell/palette_model.h"

#include "ui/shell/case_search.h"
#include "ui/shell/command_list.h"
#include "ui/widgets/key_cap.h"

namespace expediente::ui {

namespace {

constexpr int mostCommandsBesidePeople = 6;

} // namespace

PaletteModel::PaletteModel(const QList<QAction*>& actions, CaseSearch& search, QObject* parent)
    : QAbstractListModel(parent), m_search(search)
{
    for (QAction* action : usable(actions))
        m_actions << action;
    connect(&search, &CaseSearch::answered, this, &PaletteModel::rebuild);
    rebuild();
}

void PaletteModel::setText(const QString& text)
{
    m_text = text.simplified();
    m_search.setText(m_text);
    rebuild();
}

void PaletteModel::rebuild()
{
    beginResetModel();
    m_found.clear();
    m_people = m_text.isEmpty() ? 0 : m_search.rowCount();
    for (const auto& action : m_actions) {
        const bool full = m_people > 0 && m_found.size() >= mostCommandsBesidePeople;
        if (action && !full && matches(*action, m_text))
            m_found << action;
    }
    endResetModel();
}

QAction* PaletteModel::actionAt(int row) const
{
    return row < m_found.size() ? m_found.at(row).data() : nullptr;
}

int PaletteModel::personAt(int row) const
{
    return row < m_found.size() ? -1 : row - int(m_found.size());
}

ResultRow PaletteModel::rowAt(int row) const
{
    const int person = personAt(row);
    if (person >= 0)
        return m_search.rowAt(person);
    const QAction* action = actionAt(row);
    if (!action)
        return {};
    return {.icon = IconName::ArrowRight,
        .title = plainText(*action),
        .key = KeyCap::named(action->shortcut())};
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_found.size()) + m_people;
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
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
