#include "ui/casefile/header_view.h"

#include "core/facts/body.h"
#include "ui/casefile/state_chips.h"
#include "ui/text/words.h"

namespace expediente::ui {
namespace {

const PromiseView* firstOpen(const CaseView& view)
{
    const PromiseView* first = nullptr;
    for (const PromiseView& promise : view.promises) {
        if (isOpen(promise.outcome.state)
            && (!first || promise.outcome.deadline < first->outcome.deadline))
            first = &promise;
    }
    return first;
}

} // namespace

bool HeaderView::isStale(const CaseView& view)
{
    return view.statedOn.isValid() && view.statedOn < view.on.addDays(-1);
}

HeaderData HeaderView::of(const OpenCase& open)
{
    const CaseView& view = open.view;
    HeaderData data;
    data.name = view.name;
    const auto* account = view.mainAccount();
    const QString creditor = account
        ? tr("%1 %2", "creditor and account").arg(view.creditor, open.accountName(account->id))
        : view.creditor;
    data.line = tr("Folio %1 · %2").arg(view.folio, creditor);
    if (view.accounts.size() > 1)
        data.line += tr(" and %n more account(s)", nullptr, int(view.accounts.size()) - 1);
    data.arrears = open.format.days(view.daysPastDue);
    data.bucket = {.text = tr("bucket %1").arg(open.format.bucket(view.bucket.name()))};
    tellTotal(data, open);
    tellPromise(data, open);
    tellStep(data, open);
    return data;
}

void HeaderView::tellTotal(HeaderData& data, const OpenCase& open)
{
    const CaseView& view = open.view;
    QStringList totals;
    for (const Money& total : view.totals)
        totals << open.format.money(total, open.currencyCode());
    data.total = totals.isEmpty() ? QString(noValue) : totals.join(QStringLiteral(" + "));
    if (isStale(view)) {
        data.totalCaption = tr("Total today");
        data.stale = tr("statement of %1").arg(open.format.shortDate(view.statedOn, view.on));
    } else {
        data.totalCaption = view.statedOn.isValid()
            ? tr("Total as of %1").arg(open.format.fullDate(view.on))
            : tr("Total");
    }
}

void HeaderView::tellPromise(HeaderData& data, const OpenCase& open)
{
    const PromiseView* promise = firstOpen(open.view);
    if (!promise)
        return;
    const auto& made = promise->promise.made.body;
    data.promiseCaption = tr("Promise %1 · %2")
                              .arg(open.format.shortDate(made.due, open.today()),
                                  open.format.money(made.amount, open.currencyCode()));
    data.promise = StateChips::openPromise(*promise, open.today(), open.format);
    data.promiseSpoken =
        StateChips::spokenPromise(*promise, open.today(), open.format, open.currencyCode());
}

void HeaderView::tellStep(HeaderData& data, const OpenCase& open)
{
    const NextStep& step = open.view.next;
    data.stepTitle = tr("Next step");
    data.action = actionOf(open);
    if (step.step == StepKind::None) {
        data.stepSentences = {open.file.state == CaseState::Open
                ? tr("None planned")
                : tr("None: the case is not open")};
        return;
    }
    const QString what = word(Vocabulary::StepKind, enumName(step.step));
    const QString when = whenOf(step, open);
    if (!step.note.isEmpty())
        data.stepSentences << tr("%1, %2: %3", "step, day, note").arg(what, when, step.note);
    data.stepSentences << tr("%1, %2", "step, day").arg(what, when) << what;
}

QString HeaderView::whenOf(const NextStep& step, const OpenCase& open)
{
    const Formatter& format = open.format;
    if (step.step == StepKind::WaitPromise) {
        for (const PromiseView& promise : open.view.promises) {
            if (promise.promise.made.id == step.fact)
                return tr("until %1")
                    .arg(format.relativeDay(promise.outcome.deadline, open.today()));
        }
    }
    QString when = format.relativeDay(step.due, open.today());
    if (step.due < open.today())
        when = tr("since %1").arg(format.shortDate(step.due, open.today()));
    if (!step.at)
        return when;
    when = tr("%1 %2", "day and hour").arg(when, format.time(*step.at));
    return open.clockNote.isEmpty() ? when
                                    : tr("%1 (%2)", "hour and clock").arg(when, open.clockNote);
}

StepAction HeaderView::actionOf(const OpenCase& open)
{
    using Kind = StepAction::Kind;
    const NextStep& step = open.view.next;
    const auto form = [](FormKind kind, const QString& text, const QString& key = {}) {
        return StepAction{.kind = Kind::Form, .form = kind, .text = text, .key = key};
    };
    switch (step.step) {
    case StepKind::Call:
    case StepKind::WaitPromise:
    case StepKind::FollowBrokenPromise:
    case StepKind::SendDocument:
    case StepKind::Negotiate:
        return form(FormKind::LogContact, tr("Log"), QStringLiteral("F2"));
    case StepKind::Visit:
        if (step.source == StepSource::Visit)
            return {.kind = Kind::Brief, .text = tr("Visit brief"), .key = QStringLiteral("F8")};
        return form(FormKind::PlanVisit, tr("Plan the visit"));
    case StepKind::VerifyArgument: {
        StepAction judge = form(FormKind::JudgeArgument, tr("Judge it"));
        if (step.source == StepSource::Argument)
            judge.about = step.fact;
        return judge;
    }
    case StepKind::FixContactPoint:
    case StepKind::Locate:
        return form(FormKind::AddContactPoint, tr("Add a contact point"));
    case StepKind::SupervisorReview:
        return form(FormKind::Note, tr("Write a note"));
    case StepKind::None:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace expediente::ui
