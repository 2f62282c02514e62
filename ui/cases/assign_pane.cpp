#include "ui/cases/assign_pane.h"

#include "core/store/store.h"
#include "ui/cases/assigning.h"
#include "ui/cases/people_model.h"
#include "ui/page/work_bar.h"
#include "ui/page/worker.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/two_line_delegate.h"

#include <QKeyEvent>
#include <QListView>

#include <map>

namespace expediente::ui {

namespace {

constexpr int assignPaneWidth = 320;
constexpr size_t mostAreasNamed = 3;

QString counted(const std::map<QString, int>& counts)
{
    std::vector<std::pair<int, QString>> largestFirst;
    for (const auto& [name, count] : counts)
        largestFirst.emplace_back(count, name);
    std::ranges::stable_sort(largestFirst, std::greater{}, &std::pair<int, QString>::first);
    QStringList parts;
    for (const auto& [count, name] : largestFirst)
        if (size_t(parts.size()) < mostAreasNamed)
            parts << QStringLiteral("%1 %2").arg(name).arg(count);
    if (largestFirst.size() > mostAreasNamed)
        parts << QStringLiteral("…");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

struct AssignPane::Asked {
    std::vector<CaseRow> cases;
    std::vector<UserRow> users;
    std::vector<Load> loads;
};

AssignPane::AssignPane(const Services& services, const CaseListModel& model, QWidget* parent)
    : Panel(services.theme, tr("Assign"), parent)
    , m_services(services)
    , m_model(model)
    , m_people(new PeopleModel(services.format, this))
    , m_assigning(new Assigning(services.store, this))
    , m_bar(new WorkBar(services.theme, services.format, m_assigning->worker(), this))
    , m_list(new QListView)
    , m_chosen(new TextLabel(services.theme, TextStyle::Secondary, Token::Text2))
    , m_message(new InlineMessage(services.theme))
    , m_give(new PrimaryButton(services.theme, tr("Assign")))
    , m_share(new SecondaryButton(services.theme, tr("Share out evenly")))
{
    build();
    hide();
    connect(m_list, &QListView::activated, this, &AssignPane::give);
    connect(m_give, &QPushButton::clicked, this, &AssignPane::give);
    connect(m_share, &QPushButton::clicked, this, &AssignPane::share);
    connect(m_assigning, &Assigning::finished, this, &AssignPane::finish);
    connect(m_assigning, &Assigning::failed, this,
        [this](const Error& error) { m_message->showMessage(Tone::Bad, sentence(error)); });
}

void AssignPane::build()
{
    setObjectName(QStringLiteral("assignPane"));
    setIcon(IconName::People);
    setFixedWidth(assignPaneWidth);
    m_chosen->setObjectName(QStringLiteral("assignChosen"));
    m_chosen->setWordWrap(true);
    m_chosen->setContentsMargins(
        metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    m_list->setObjectName(QStringLiteral("assignPeople"));
    m_list->setAccessibleName(tr("To whom they go"));
    m_list->setModel(m_people);
    m_list->setItemDelegate(new TwoLineDelegate(m_services.theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_give->setObjectName(QStringLiteral("assignGive"));
    m_give->setKeyHint(QStringLiteral("Enter"));
    m_share->setObjectName(QStringLiteral("assignShare"));
    m_share->setToolTip(tr("Among all collectors and agents, so that everybody has as many"));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space3);
    buttons->setSpacing(metrics::space2);
    buttons->addWidget(m_give);
    buttons->addWidget(m_share);
    buttons->addStretch();
    body()->addWidget(m_chosen);
    body()->addWidget(m_message);
    body()->addWidget(m_list, 1);
    body()->addLayout(buttons);
    setFocusProxy(m_list);
}

bool AssignPane::isRunning() const
{
    return m_assigning->isRunning();
}

void AssignPane::begin(const std::vector<int>& rows)
{
    if (isRunning())
        return;
    std::vector<CaseHandle> cases;
    for (const int row : rows)
        if (const auto handle = m_model.pages().caseAt(row))
            cases.push_back(*handle);
    if (cases.empty())
        return;
    m_latest.ask(m_services.store.askLater([cases, today = m_model.cells().today()](Connection& c) {
        return Asked{caseRowsAt(c, cases, today), users(c), loads(c)};
    }),
        this, [this](Result<Asked> asked) {
            if (asked)
                take(std::move(*asked));
            else
                emit done(sentence(asked.error()), {}, {});
        });
}

void AssignPane::take(Asked asked)
{
    if (isRunning())
        return; // what is being said is of the rows chosen before
    m_cases = std::move(asked.cases);
    std::erase_if(m_cases, [](const CaseRow& row) { return row.id.isNull(); });
    m_people->setPeople(asked.users, asked.loads);
    m_list->setCurrentIndex(m_people->index(0, 0));
    m_message->dismiss();
    describe();
    show();
    m_list->setFocus(Qt::OtherFocusReason);
}

void AssignPane::describe()
{
    std::map<QString, int> byArea, byHolder;
    for (const CaseRow& row : m_cases) {
        ++byArea[row.area.isEmpty() ? tr("no area") : row.area];
        ++byHolder[m_people->nameOf(row.assignedTo)];
    }
    setTitle(tr("Assign %1 case(s)", nullptr, int(m_cases.size()))
                 .arg(m_services.format.number(qint64(m_cases.size()))));
    m_chosen->setText(
        tr("By area: %1").arg(counted(byArea)) + '\n' + tr("Now with: %1").arg(counted(byHolder)));
}

void AssignPane::give()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || isRunning())
        return;
    const QString to = m_people->userAt(row);
    std::vector<Assignment> all;
    for (const CaseRow& each : m_cases)
        if (each.assignedTo != to)
            all.push_back({each.id, to});
    start(std::move(all), false);
}

void AssignPane::share()
{
    std::vector<Taker> takers;
    for (const auto& person : m_people->people())
        if (person.collects)
            takers.push_back({person.user.key, person.load.cases});
    if (takers.empty())
        return m_message->showMessage(Tone::Warn, tr("There is no collector or agent yet."));
    std::vector<ToShare> cases;
    for (const CaseRow& row : m_cases)
        cases.push_back({row.id, row.assignedTo, row.total ? row.total->minor() : 0});
    auto all = shareOut(cases, takers);
    std::erase_if(all, [this](const Assignment& each) {
        const auto row = std::ranges::find(m_cases, each.id, &CaseRow::id);
        return row != m_cases.end() && row->assignedTo == each.to;
    });
    start(std::move(all), false);
}

void AssignPane::start(std::vector<Assignment> assignments, bool undoing)
{
    if (isRunning())
        return;
    if (assignments.empty())
        return m_message->showMessage(Tone::Accent, tr("They are assigned like that already."));
    m_undoing = undoing;
    m_before.clear();
    for (const Assignment& each : assignments) {
        const auto row = std::ranges::find(m_cases, each.id, &CaseRow::id);
        m_before.push_back({each.id, row == m_cases.end() ? QString() : row->assignedTo});
    }
    m_underWay = assignments;
    m_assigning->start(std::move(assignments));
    m_bar->begin();
}

void AssignPane::finish(qint64 cases)
{
    const bool whole = size_t(cases) == m_underWay.size();
    auto before = std::move(m_before);
    before.resize(size_t(cases));
    const QString count = m_services.format.number(cases);
    if (m_undoing)
        emit done(tr("%1 case(s) given back", nullptr, int(cases)).arg(count), {}, {});
    else if (cases > 0)
        emit done(tr("%1 case(s) assigned", nullptr, int(cases)).arg(count), tr("Undo"),
            [this, before] { start(before, true); });
    if (!whole)
        return; // what is left is still chosen
    hide();
    emit left();
}

void AssignPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || isRunning())
        return Panel::keyPressEvent(event);
    hide();
    emit left();
}

} // namespace expediente::ui
