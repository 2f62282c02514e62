#include "app/cli/case_text.h"

#include "app/cli/console.h"
#include "app/cli/counted.h"
#include "app/cli/json_values.h"
#include "app/cli/text_table.h"
#include "core/facts/body.h"
#include "ui/text/words.h"

namespace expediente::cli {

namespace {

using ui::Vocabulary;

class CaseText {
public:
    CaseText(const CaseFile& file, const CaseView& view, const ui::Formatter& format)
        : m_file(file), m_view(view), m_format(format)
    {
    }

    void printHead() const;
    void printPeople() const;
    void printArguments() const;
    void printPromises() const;
    void printFigures() const;
    void printCounts() const;

private:
    QString day(QDate date) const { return m_format.shortDate(date, m_view.on); }
    QString money(Money amount) const
    {
        return m_format.money(
            amount, m_view.totals.size() > 1 ? ui::CurrencyCode::Shown : ui::CurrencyCode::Hidden);
    }
    static void title(const QString& text)
    {
        say();
        say(text);
    }

    const CaseFile& m_file;
    const CaseView& m_view;
    const ui::Formatter& m_format;
};

void CaseText::printHead() const
{
    say(m_view.name);
    say(QStringLiteral("%1 · %2 · %3").arg(m_view.folio, m_view.creditor, m_view.product));
    say(ui::word(Vocabulary::CaseState, caseStateName(m_file.state)));
    if (m_file.state == CaseState::Blocked || m_file.state == CaseState::Erased)
        say(m_file.stateReason);
    for (const auto& total : m_view.totals)
        say(Cli::tr("Total on %1: %2").arg(m_format.fullDate(m_view.on), money(total)));
    if (!m_view.totals.empty())
        say(Cli::tr("%1 late on %2")
                .arg(m_format.days(m_view.daysPastDue), m_format.fullDate(m_view.on)));
    if (m_view.next.step != StepKind::None)
        say(Cli::tr("Next step: %1, %2. %3")
                .arg(ui::word(Vocabulary::StepKind, enumName(m_view.next.step)),
                    day(m_view.next.due), m_view.next.note)
                .trimmed());
    if (m_view.stopped)
        say(Cli::tr("Do not contact: a dispute is open or a legal state holds."));
    for (const auto& note : m_view.beforeVisit)
        say(QStringLiteral("  - ") + note);
}

void CaseText::printPeople() const
{
    title(Cli::tr("People and contact points"));
    for (const auto& person : m_view.persons) {
        say(QStringLiteral("  %1 · %2 · %3")
                .arg(person.withheld ? Cli::tr("Data blocked") : person.name,
                    ui::word(Vocabulary::PartyRole, enumName(person.role)),
                    person.mayDiscussDebt ? Cli::tr("may be spoken to about the debt")
                                          : Cli::tr("do not speak of the debt")));
        TextTable table({{}, {}, {}});
        for (const auto& point : person.points) {
            const auto& body = point.point.body;
            const QString value = body.address         ? body.address->street
                : body.type == ContactPointType::Email ? body.value
                                                       : m_format.phone(body.value);
            const auto* latest = point.point.latest();
            table.add({ui::word(Vocabulary::ContactPointType, enumName(body.type)), value,
                latest ? ui::word(Vocabulary::PointStatus, enumName(latest->status)) : QString()});
        }
        if (!table.isEmpty())
            table.print(QStringLiteral("    "));
    }
}

void CaseText::printArguments() const
{
    if (m_view.arguments.empty())
        return;
    title(Cli::tr("Arguments"));
    for (const auto& argument : m_view.arguments) {
        say(QStringLiteral("  «%1» · %2 · %3")
                .arg(argument.argument.stated.body.text, day(argument.argument.stated.at.date()),
                    ui::word(Vocabulary::Verdict, enumName(argument.verdict))));
        if (!argument.evidence.isEmpty())
            say(QStringLiteral("    ") + argument.evidence);
    }
}

void CaseText::printPromises() const
{
    if (m_view.promises.empty())
        return;
    title(Cli::tr("Promises"));
    TextTable table({Cli::tr("Due"), Cli::tr("Amount"), Cli::tr("Paid"), Cli::tr("State")}, {1, 2});
    for (const auto& [promise, outcome] : m_view.promises)
        table.add({day(promise.made.body.due), money(promise.made.body.amount),
            money(outcome.allotted), ui::word(Vocabulary::PromiseState, name(outcome.state))});
    table.print(QStringLiteral("  "));
}

void CaseText::printFigures() const
{
    for (const auto& account : m_view.accounts) {
        title(Cli::tr("Account %1 on %2, from the creditor's statement of %3")
                  .arg(account.statement.number, m_format.fullDate(account.figures.on),
                      m_format.fullDate(account.figures.asOf)));
        if (account.figures.asOf > m_view.on)
            say(QStringLiteral("  ")
                + Cli::tr(
                    "No statement of that day or before is known: these are the later one's."));
        TextTable table({{}, {}}, {1});
        for (int i = 0; i < componentCount; ++i)
            if (const auto amount = account.figures[Component(i)]; !amount.isZero())
                table.add({ui::word(Vocabulary::Component, enumName(Component(i))), money(amount)});
        table.add({Cli::tr("Total"), money(account.figures.total)});
        table.print(QStringLiteral("  "));
    }
    if (m_view.lastPayment)
        say(QStringLiteral("  ")
            + Cli::tr("Last payment: %1, %2")
                  .arg(money(m_view.lastPayment->body.amount),
                      day(m_view.lastPayment->body.valueDate)));
}

void CaseText::printCounts() const
{
    say();
    const Counted counted(m_format);
    say(Cli::tr("%1, %2, %3, %4 in all", "how many contacts, visits, documents, facts")
            .arg(counted.contacts(qint64(m_file.contacts.size())),
                counted.visits(qint64(m_file.visits.size() + m_file.unplannedVisits.size())),
                counted.documents(qint64(m_file.documents.size())),
                counted.facts(qint64(m_file.timeline.size()))));
}

} // namespace

void printCase(const CaseFile& file, const CaseView& view, const ui::Formatter& format)
{
    const CaseText text(file, view, format);
    text.printHead();
    text.printPeople();
    text.printArguments();
    text.printPromises();
    text.printFigures();
    text.printCounts();
}

} // namespace expediente::cli
