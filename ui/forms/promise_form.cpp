#include "ui/forms/promise_form.h"

#include "core/negotiation/authority.h"
#include "core/store/store.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/form_words.h"
#include "ui/forms/text_edit.h"
#include "ui/text/words.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/money_edit.h"

#include <algorithm>

namespace expediente::ui {
namespace {

constexpr int reasonLines = 3;

/// Those that still count, by key and words.
void offerPromises(ChoiceEdit* choice, const CaseView& view, const Formatter& format, QDate today)
{
    for (const PromiseView& each : view.promises) {
        const bool open =
            isOpen(each.outcome.state) && !each.promise.withdrawn && !each.promise.replaced;
        if (open)
            choice->addChoice(promiseChoice(each.promise.made.body, format, today),
                each.promise.made.id.toString());
    }
}

} // namespace

PromiseForm::PromiseForm(const Services& services, QWidget* parent)
    : FieldForm(services, "promise", tr("Promise to pay"), IconName::Flag, parent)
    , m_account(new ChoiceEdit(services.theme))
    , m_amount(new MoneyEdit(services.theme, services.format, Currency::MXN))
    , m_due(new DateEdit(services.theme, services.format, today()))
    , m_person(new ChoiceEdit(services.theme))
    , m_replaces(new ChoiceEdit(services.theme))
    , m_beyond(new TextEdit(services.theme, 1))
{
    setKey(QStringLiteral("F4"));
    m_amountField = add("amount", tr("Amount"), m_amount);
    m_dueField = add("due", tr("For when"), m_due);
    m_personField = add("person", tr("Who"), m_person);
    m_accountField = add("account", tr("Account"), m_account);
    m_replacesField = add("replaces", tr("In place of"), m_replaces);
    m_beyondField = add("beyond", tr("Beyond the limit"), m_beyond);
    m_beyond->setAccessibleName(tr("Why the promise goes beyond the limit"));
    fields()->addStretch();
    addSaveAndCancel(tr("Save the promise"));
}

void PromiseForm::caseChanged()
{
    m_due->setToday(today());
    offerPeople(m_person, true);
    m_account->refill([this] {
        // One promise is of one currency; all accounts of it are meant unless one is chosen.
        for (const Money& total : view().totals)
            m_account->addChoice(view().totals.size() > 1
                    ? tr("All in %1").arg(code(total.currency()))
                    : tr("All accounts"),
                code(total.currency()));
        for (const AccountView& account : view().accounts)
            m_account->addChoice(
                services().format.maskedAccount(account.statement.number), account.id.toString());
    });
    m_replaces->refill([this] {
        m_replaces->addChoice(tr("None"), {});
        offerPromises(m_replaces, view(), services().format, today());
    });
}

void PromiseForm::prepare()
{
    if (about())
        m_replaces->setKey(about()->toString());
}

void PromiseForm::refresh()
{
    m_accountField->setHidden(view().accounts.size() < 2);
    m_replacesField->setHidden(m_replaces->count() < 2);
    m_amount->setCurrency(currency());
    const auto total = std::ranges::find(view().totals, currency(), &Money::currency);
    m_amountField->setHint(total == view().totals.end()
            ? QString()
            : tr("Of a total of %1").arg(services().format.money(*total)));
    m_dueField->setHint(limitsInWords());
    const auto promise = typed();
    const bool beyond = promise
        && !limitsBroken(
            file(), *promise, FactId::fromString(m_replaces->key()), services().store.context())
                .empty();
    m_beyondField->setHidden(!beyond || !mayOverride());
}

bool PromiseForm::mayOverride() const
{
    return isAboveCollectors(services().store.identity().role);
}

std::optional<PromiseMade> PromiseForm::typed() const
{
    if (!m_amount->value() || !m_due->value())
        return {};
    PromiseMade promise;
    promise.amount = *m_amount->value();
    promise.due = *m_due->value();
    promise.madeOn = today();
    promise.accounts = accounts();
    promise.person = PersonId::fromString(m_person->key());
    return promise;
}

QString PromiseForm::limitsInWords() const
{
    const auto rules = promiseRules(file(), today(), currency(), services().store.context());
    const Formatter& format = services().format;
    QStringList limits;
    if (rules.leastAmount)
        limits << tr("From %1").arg(format.money(*rules.leastAmount));
    if (rules.mostDaysAhead)
        limits << tr("by %1 at the latest")
                      .arg(format.date(today().addDays(*rules.mostDaysAhead), today()));
    if (rules.mostOpen)
        limits << tr("%n open at a time", nullptr, int(*rules.mostOpen));
    return limits.join(QStringLiteral(" · "));
}

/// Each at the field that mends it; who may go beyond them says why instead.
void PromiseForm::requireLimits(const PromiseMade& promise)
{
    const auto problems = promiseProblems(promise, FactId::fromString(m_replaces->key()), file(),
        services().store.context(), services().format);
    if (problems.empty())
        return;
    if (mayOverride()) {
        require(m_beyondField, m_beyond, !m_beyond->text().trimmed().isEmpty(),
            tr("Say in one line why it may go beyond the limit"));
        return;
    }
    for (const auto& [rule, about] : problems) {
        const QString text = words({ErrorCode::RuleRefused, QStringList{rule} + about, {}}).what;
        if (rule == QStringLiteral("promise.most_days_ahead"))
            require(m_dueField, m_due, false, text);
        else if (rule == QStringLiteral("promise.most_open"))
            require(m_replacesField, m_replaces, false, text);
        else
            require(m_amountField, m_amount, false, text);
    }
}

Currency PromiseForm::currency() const
{
    if (const auto chosen = currencyFromCode(m_account->key()))
        return *chosen;
    for (const AccountView& account : view().accounts) {
        if (account.id.toString() == m_account->key())
            return account.figures.currency();
    }
    return view().totals.empty() ? Currency::MXN : view().totals.front().currency();
}

std::vector<AccountId> PromiseForm::accounts() const
{
    const auto account = AccountId::fromString(m_account->key());
    return account ? std::vector{*account} : std::vector<AccountId>{};
}

std::optional<std::vector<SaidFact>> PromiseForm::facts()
{
    startChecking();
    requireGood(m_amountField, m_amount);
    require(m_amountField, m_amount,
        !m_amount->error().isEmpty() || (m_amount->value() && !m_amount->value()->isZero()),
        tr("The amount is missing"));
    requireGood(m_dueField, m_due);
    const bool dated = m_due->value().has_value();
    require(m_dueField, m_due, dated || !m_due->error().isEmpty(), tr("The date is missing"));
    require(m_dueField, m_due, !dated || *m_due->value() >= today(), tr("That day has gone by"));
    const auto person = PersonId::fromString(m_person->key());
    require(m_personField, m_person, person.has_value(), tr("Say who promised it"));
    if (const auto promise = typed())
        requireLimits(*promise);
    if (foundProblem())
        return {};

    PromiseMade promise = *typed();
    settle(promise, file(), services().store.context());
    if (!m_beyondField->isHidden())
        promise.overrideReason = m_beyond->text().trimmed();
    std::vector<SaidFact> said{fact(promise)};
    if (const auto replaced = FactId::fromString(m_replaces->key()))
        said.push_back(fact(PromiseReplaced{*replaced, said.front().id, today()}));
    return said;
}

WithdrawPromiseForm::WithdrawPromiseForm(const Services& services, QWidget* parent)
    : FieldForm(services, "withdraw_promise", tr("Withdraw a promise"), IconName::Flag, parent)
    , m_promise(new ChoiceEdit(services.theme))
    , m_reason(new TextEdit(services.theme, reasonLines))
{
    m_promiseField = add("promise", tr("Promise"), m_promise);
    m_reasonField = add("reason", tr("Why"), m_reason, Field::Caption::Above);
    fields()->addStretch();
    addSaveAndCancel(tr("Withdraw it"));
}

void WithdrawPromiseForm::caseChanged()
{
    m_promise->refill([this] { offerPromises(m_promise, view(), services().format, today()); });
}

void WithdrawPromiseForm::prepare()
{
    if (about())
        m_promise->setKey(about()->toString());
}

std::optional<std::vector<SaidFact>> WithdrawPromiseForm::facts()
{
    startChecking();
    const auto promise = FactId::fromString(m_promise->key());
    require(m_promiseField, m_promise, promise.has_value(), tr("There is no open promise here"));
    require(
        m_reasonField, m_reason, !m_reason->text().trimmed().isEmpty(), tr("Say why, in one line"));
    if (foundProblem())
        return {};
    return std::vector{fact(PromiseWithdrawn{*promise, today(), m_reason->text().trimmed()})};
}

} // namespace expediente::ui
