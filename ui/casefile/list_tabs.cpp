#include "ui/casefile/list_tabs.h"

#include "core/facts/body.h"
#include "ui/casefile/argument_rows.h"
#include "ui/casefile/contact_rows.h"
#include "ui/casefile/filter_bar.h"
#include "ui/casefile/gate_view.h"
#include "ui/casefile/promise_rows.h"
#include "ui/casefile/state_chips.h"
#include "ui/casefile/timeline_rows.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/tool_tip.h"

#include <algorithm>
#include <set>

namespace expediente::ui {
namespace {

/// The page has the key; here it is only shown.
QString planKey()
{
    return QKeySequence(planVisitKey).toString(QKeySequence::NativeText);
}

} // namespace

// Contacts

ContactsTab::ContactsTab(const Theme& theme, QWidget* parent)
    : ListTab(theme, tr("Contacts"), ContactRows::columns(),
        {.icon = IconName::Phone,
            .sentence = tr("No contacts yet"),
            .hint = tr("Log the first one; it takes ten seconds."),
            .action = tr("Log a contact"),
            .key = QStringLiteral("F2")},
        parent)
    , m_filters(addFilters())
    , m_void(addRowForm(tr("Void…"), FormKind::Void))
{
    m_filters->addFacet(tr("Channel"), tr("All channels"));
    m_filters->addFacet(tr("With whom"), tr("With anybody"));
    m_filters->addFacet(tr("Author"), tr("By anybody"));
    std::vector<FilterBar::Choice> reaches;
    for (const QString& key : keys(Vocabulary::Reach))
        reaches.push_back({key, word(Vocabulary::Reach, key)});
    m_filters->setChoices(ContactRows::Reach_, reaches);
}

QString ContactsTab::caption() const
{
    return hoursCaption();
}

std::vector<Row> ContactsTab::rows() const
{
    return ContactRows::of(open());
}

void ContactsTab::filtersChanged()
{
    std::set<QString> channels, authors;
    for (const auto& contact : open().file.contacts) {
        channels.insert(enumName(contact.body.channel));
        authors.insert(contact.author);
    }
    std::vector<FilterBar::Choice> choices;
    for (const QString& channel : channels)
        choices.push_back({channel, word(Vocabulary::Channel, channel)});
    m_filters->setChoices(ContactRows::Channel_, choices);
    choices.clear();
    for (const QString& author : authors)
        choices.push_back({author, open().authorName(author)});
    m_filters->setChoices(ContactRows::Author_, choices);
}

ListTab::Details ContactsTab::details(FactId id)
{
    const auto& contacts = open().file.contacts;
    const auto found = std::ranges::find(contacts, id, &Entry<ContactLogged>::id);
    if (found == contacts.end())
        return {};
    const auto* entry = open().entry(id);
    m_void->setVisible(entry && TimelineRows::mayVoid(*entry, open()));
    return {
        tr("%1 · %2", "action and result")
            .arg(open().actionLabel(found->body.action), open().resultLabel(found->body.result)),
        ContactRows::details(*found, open())};
}

void ContactsTab::emptyAction()
{
    emit formRequested(FormKind::LogContact, std::nullopt);
}

// Promises

PromisesTab::PromisesTab(const Theme& theme, QWidget* parent)
    : ListTab(theme, tr("Promises"), PromiseRows::columns(),
        {.icon = IconName::Flag,
            .sentence = tr("No promises yet"),
            .hint = tr("Log the first one."),
            .action = tr("Log a promise"),
            .key = QStringLiteral("F4")},
        parent)
    , m_replace(addRowForm(tr("Replace…"), FormKind::Promise))
    , m_withdraw(addRowForm(tr("Withdraw…"), FormKind::WithdrawPromise))
{
    addHeadForm(tr("Log a promise"), FormKind::Promise, QStringLiteral("F4"));
}

std::vector<Row> PromisesTab::rows() const
{
    return PromiseRows::of(open());
}

QString PromisesTab::caption() const
{
    return PromiseRows::keptCaption(open().view);
}

ListTab::Details PromisesTab::details(FactId id)
{
    const auto& promises = open().view.promises;
    const auto found = std::ranges::find_if(
        promises, [&](const PromiseView& promise) { return promise.promise.made.id == id; });
    if (found == promises.end())
        return {};
    const Formatter& format = open().format;
    const bool stands = isOpen(found->outcome.state);
    m_replace->setVisible(stands);
    m_withdraw->setVisible(stands);
    const auto payments = PromiseRows::payments(*found, open());
    DetailPane::Lines lines{
        {tr("Last day that counts"), format.date(found->outcome.deadline, open().today())},
        {tr("Kept from"), format.money(found->outcome.needed, open().currencyCode())},
        {tr("Received"),
            payments.isEmpty() ? tr("Nothing yet") : payments.join(QStringLiteral("\n"))}};
    if (const auto& withdrawn = found->promise.withdrawn)
        lines.emplace_back(tr("Withdrawn"),
            inSentences({format.shortDate(withdrawn->on, open().today()), withdrawn->reason}));
    if (const auto& replaced = found->promise.replaced)
        lines.emplace_back(tr("Replaced"), format.shortDate(replaced->on, open().today()));
    return {
        StateChips::spokenPromise(*found, open().today(), format, open().currencyCode()), lines};
}

void PromisesTab::emptyAction()
{
    emit formRequested(FormKind::Promise, std::nullopt);
}

// Arguments

ArgumentsTab::ArgumentsTab(const Theme& theme, QWidget* parent)
    : ListTab(theme, tr("Arguments"), ArgumentRows::columns(),
        {.icon = IconName::Message,
            .sentence = tr("No arguments yet"),
            .hint = tr("Write what the person says, in their own words."),
            .action = tr("State an argument"),
            .key = QStringLiteral("F9")},
        parent)
{
    addHeadForm(tr("State an argument"), FormKind::Argument, QStringLiteral("F9"));
    addRowForm(tr("Give a verdict…"), FormKind::JudgeArgument);
}

std::vector<Row> ArgumentsTab::rows() const
{
    return ArgumentRows::of(open());
}

ListTab::Details ArgumentsTab::details(FactId id)
{
    const auto& arguments = open().view.arguments;
    const auto found = std::ranges::find_if(
        arguments, [&](const ArgumentView& view) { return view.argument.stated.id == id; });
    if (found == arguments.end())
        return {};
    const auto& stated = found->argument.stated.body;
    DetailPane::Lines lines{{tr("Said"), u'«' + stated.text + u'»'}};
    if (const QString who = open().personName(stated.person); !who.isEmpty())
        lines.emplace_back(tr("By"), who);
    for (auto& line : ArgumentRows::history(*found, open()))
        lines.push_back(std::move(line));
    return {tr("Verdicts on it"), lines};
}

void ArgumentsTab::emptyAction()
{
    emit formRequested(FormKind::Argument, std::nullopt);
}

void ArgumentsTab::rowOpened(FactId id)
{
    emit formRequested(FormKind::JudgeArgument, id);
}

// Visits

VisitsTab::VisitsTab(const Theme& theme, QWidget* parent)
    : ListTab(theme, tr("Visits"), VisitRows::columns(),
        {.icon = IconName::House,
            .sentence = tr("No visits yet"),
            .hint = tr("Plan the first one for a day of your round."),
            .action = tr("Plan a visit"),
            .key = planKey()},
        parent)
    , m_plan(addHeadForm(tr("Plan a visit"), FormKind::PlanVisit, planKey()))
    , m_report(addRowForm(tr("Report it…"), FormKind::ReportVisit))
    , m_replan(addRowForm(tr("Move it…"), FormKind::PlanVisit))
{
    addHeadForm(tr("Report a visit"), FormKind::ReportVisit);
}

void VisitsTab::setCase(const std::shared_ptr<const OpenCase>& open)
{
    ListTab::setCase(open);
    // What was done can be reported; where nobody may be contacted, nothing more is planned.
    const QString why = GateView::closedBecause(*open);
    const QString blocked = why.isEmpty() ? QString() : GateBar::sentenceOf(GateState::NoContact);
    for (Button* plan : {m_plan, emptyButton()}) {
        plan->setBlocked(blocked);
        plan->setToolTip(plainToolTip(why));
    }
}

QString VisitsTab::caption() const
{
    return hoursCaption();
}

std::vector<Row> VisitsTab::rows() const
{
    return VisitRows::of(open());
}

const Visit* VisitsTab::planned(FactId id) const
{
    const auto& visits = open().file.visits;
    const auto found =
        std::ranges::find_if(visits, [&](const Visit& visit) { return visit.planned.id == id; });
    return found == visits.end() ? nullptr : &*found;
}

ListTab::Details VisitsTab::details(FactId id)
{
    const Visit* visit = planned(id);
    m_report->setVisible(visit && !visit->report);
    m_replan->setVisible(visit && !visit->report && GateView::closedBecause(open()).isEmpty());
    const Entry<VisitReported>* report = nullptr;
    if (visit && visit->report)
        report = &*visit->report;
    for (const auto& unplanned : open().file.unplannedVisits)
        if (unplanned.id == id)
            report = &unplanned;
    DetailPane::Lines lines;
    const auto add = [&](const QString& caption, const QString& text) {
        if (!text.isEmpty())
            lines.emplace_back(caption, text);
    };
    const auto point = report && report->body.contactPoint ? report->body.contactPoint
        : visit                                            ? visit->planned.body.contactPoint
                                                           : std::nullopt;
    add(tr("Where"), open().pointName(point));
    if (visit)
        add(tr("Purpose"), visit->planned.body.purpose);
    if (report) {
        add(tr("Outcome"), word(Vocabulary::VisitOutcome, enumName(report->body.outcome)));
        if (report->body.addressValid)
            add(tr("Address"),
                *report->body.addressValid ? tr("It is right") : tr("It is not right"));
        add(tr("Note"), report->body.note);
        add(tr("Reported by"), open().authorName(report->author));
    } else if (visit) {
        add(tr("Planned by"), open().authorName(visit->planned.author));
    }
    const QDate on = report ? report->body.on : visit ? visit->planned.body.on : QDate();
    return {tr("Visit of %1").arg(open().format.date(on, open().today())), lines};
}

void VisitsTab::emptyAction()
{
    emit formRequested(FormKind::PlanVisit, std::nullopt);
}

} // namespace expediente::ui
