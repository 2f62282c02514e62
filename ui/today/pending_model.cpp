#include "ui/today/pending_model.h"

#include "core/facts/body.h"
#include "ui/agenda/agenda_words.h"
#include "ui/text/person_names.h"
#include "ui/text/verdict_words.h"
#include "ui/text/words.h"
#include "ui/today/today_data.h"

namespace expediente::ui {

PendingModel::PendingModel(Formatter format, QObject* parent)
    : QAbstractListModel(parent), m_format(std::move(format))
{
}

void PendingModel::setSteps(
    std::vector<PendingStep> steps, std::map<CaseId, ContactVerdict> verdicts, QDate today)
{
    beginResetModel();
    m_steps = std::move(steps);
    m_verdicts = std::move(verdicts);
    m_today = today;
    endResetModel();
}

int PendingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

TwoLine PendingModel::line(const PendingStep& step) const
{
    const bool overdue = step.due < m_today;
    TwoLine line;
    line.leading = {.shape = Leading::Shape::Icon,
        .icon = stepIcon(step.step),
        .tone = overdue ? Tone::Warn : Tone::Muted};
    line.title = step.caseRow.name;
    line.shortTitles = shortPersonNames(step.caseRow.name);
    line.subtitle = word(Vocabulary::StepKind, step.step);
    if (!step.note.isEmpty()) {
        const bool quoted = step.step == enumName(StepKind::VerifyArgument);
        line.subtitle +=
            QStringLiteral(" · ") + (quoted ? QStringLiteral("«%1»").arg(step.note) : step.note);
    }
    const auto verdict = m_verdicts.find(step.caseRow.id);
    const bool contact = asksForContact(step) && verdict != m_verdicts.end()
        && verdict->second.answer == ContactAnswer::Block;
    if (contact) {
        line.subtitle =
            tr("Not now: %1").arg(VerdictWords::whyNot(verdict->second, m_format, m_today));
        line.subtitleTone = Tone::Bad;
    }
    const QString relative = m_format.relativeDay(step.due, m_today);
    line.right = overdue ? m_format.shortDate(step.due, m_today) : relative;
    if (overdue && relative != line.right)
        line.rightBelow = relative;
    line.rightTone = Tone::Warn;
    return line;
}

QVariant PendingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PendingStep& step = m_steps[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return step.caseRow.name;
    case Qt::AccessibleTextRole:
        return spoken(line(step));
    case TwoLineRole:
        return QVariant::fromValue(line(step));
    case KeyRole:
        return step.fact ? step.fact->toString() : step.caseRow.id.toString();
    case CaseRole:
        return QVariant::fromValue(step.caseRow.id);
    case StepRole:
        return step.step;
    default:
        return {};
    }
}

} // namespace expediente::ui
