#include "ui/cases/people_model.h"

#include "ui/text/words.h"

namespace expediente::ui {

namespace {

bool worksOnCases(const UserRow& user)
{
    return user.role == QStringLiteral("collector") || user.role == QStringLiteral("agent")
        || user.role == QStringLiteral("supervisor");
}

} // namespace

PeopleModel::PeopleModel(Formatter format, QObject* parent)
    : QAbstractListModel(parent), m_format(std::move(format))
{
}

void PeopleModel::setPeople(const std::vector<UserRow>& users, const std::vector<Load>& loads)
{
    beginResetModel();
    m_people.clear();
    m_nobody = {};
    const auto loadOf = [&loads](const QString& user) {
        const auto found = std::ranges::find(loads, user, &Load::user);
        return found == loads.end() ? Load{user, 0, {}} : *found;
    };
    for (const UserRow& user : users)
        if (worksOnCases(user))
            m_people.push_back({user, loadOf(user.key), user.role != QStringLiteral("supervisor")});
    std::ranges::stable_sort(m_people, {},
        [](const Person& person) { return std::tuple(!person.collects, person.load.cases); });
    m_nobody = loadOf({});
    endResetModel();
}

QString PeopleModel::userAt(int row) const
{
    return row >= 0 && size_t(row) < m_people.size() ? m_people[size_t(row)].user.key : QString();
}

QString PeopleModel::nameOf(const QString& user) const
{
    const auto found =
        std::ranges::find(m_people, user, [](const Person& person) { return person.user.key; });
    return user.isEmpty() ? tr("nobody") : found == m_people.end() ? user : found->user.name;
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.size()) + 1;
}

TwoLine PeopleModel::line(int row) const
{
    const bool nobody = size_t(row) >= m_people.size();
    const Load& load = nobody ? m_nobody : m_people[size_t(row)].load;
    TwoLine line;
    line.leading = {
        Leading::Shape::Icon, nobody ? IconName::Minus : IconName::Person, {}, Tone::Muted};
    line.title = nobody ? tr("Nobody: release them") : m_people[size_t(row)].user.name;
    line.subtitle = nobody ? tr("They stay with the team, without a collector")
                           : word(Vocabulary::UserRole, m_people[size_t(row)].user.role);
    line.right = tr("%1 case(s)", nullptr, int(load.cases)).arg(m_format.number(load.cases));
    QStringList totals;
    for (const Money& total : load.totals)
        totals << m_format.money(
            total, load.totals.size() > 1 ? CurrencyCode::Shown : CurrencyCode::Hidden);
    line.rightBelow = totals.join(QStringLiteral(" · "));
    return line;
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return line(index.row()).title;
    case Qt::AccessibleTextRole:
        return spoken(line(index.row()));
    case TwoLineRole:
        return QVariant::fromValue(line(index.row()));
    default:
        return {};
    }
}

} // namespace expediente::ui
