#include "ui/forms/rights_forms.h"

#include "core/facts/body.h"
#include "core/store/queries/erasure.h"
#include "core/store/store.h"
#include "ui/forms/radio_choice.h"
#include "ui/forms/text_edit.h"
#include "ui/page/prompts.h"
#include "ui/text/words.h"
#include "ui/widgets/labels.h"

namespace expediente::ui {
namespace {

constexpr int linesOfGround = 3;

TextLabel* plainWords(const Theme& theme)
{
    auto* label = new TextLabel(theme, TextStyle::Base);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

BlockForm::BlockForm(const Services& services, QWidget* parent)
    : FieldForm(services, "block_data", tr("Block the data"), IconName::Lock, parent)
    , m_says(plainWords(services.theme))
    , m_reason(new TextEdit(services.theme, linesOfGround))
{
    fields()->addWidget(m_says);
    m_reason->setLeastLines(2);
    m_reasonField = add("reason", tr("On what it stands"), m_reason, Field::Caption::Above);
    m_reasonField->setHint(tr("Who asked for it, when and how"));
    fields()->addStretch();
    addSaveAndCancel(tr("Record it"));
}

bool BlockForm::isBlocked() const
{
    const auto* debtor = file().debtor();
    return debtor && debtor->isBlocked();
}

void BlockForm::caseChanged()
{
    m_says->setText(isBlocked()
            ? tr("The data of this person are blocked. Saving frees them: the case stands in the "
                 "lists again.")
            : tr("Saving blocks them: they are kept as the law asks and used for nothing. The case "
                 "leaves the lists, only supervisors read it, and nobody is contacted."));
}

std::optional<std::vector<SaidFact>> BlockForm::facts()
{
    startChecking();
    const auto* debtor = file().debtor();
    const QString reason = m_reason->text().trimmed();
    require(m_reasonField, m_reason, debtor, tr("The case names nobody who owes"));
    require(m_reasonField, m_reason, !reason.isEmpty(), tr("Say on what it stands"));
    if (foundProblem())
        return {};
    return std::vector{fact(debtor->id, PersonBlocked{!isBlocked(), reason})};
}

QString BlockForm::confirmation() const
{
    return isBlocked() ? tr("The data are free again") : tr("The data are blocked");
}

EraseForm::EraseForm(const Services& services, QWidget* parent)
    : FieldForm(services, "erase_data", tr("Erase the data"), IconName::Trash, parent)
    , m_cause(new RadioChoice(services.theme))
    , m_reason(new TextEdit(services.theme, linesOfGround))
    , m_takes(plainWords(services.theme))
{
    for (const QString& key : keys(Vocabulary::ErasureCause))
        m_cause->addChoice(word(Vocabulary::ErasureCause, key), key);
    m_causeField = add("cause", tr("Why"), m_cause, Field::Caption::Above);
    m_reason->setLeastLines(2);
    m_reasonField = add("reason", tr("On what it stands"), m_reason, Field::Caption::Above);
    m_reasonField->setHint(tr("Without names: this sentence stays"));
    m_takes->setObjectName(QStringLiteral("erasureTakes"));
    fields()->addWidget(m_takes);
    fields()->addStretch();
    addSaveAndCancel(tr("Erase for good"));
}

void EraseForm::caseChanged()
{
    m_asked.clear();
    refresh();
}

void EraseForm::refresh()
{
    if (!hasCase() || m_cause->key() == m_asked)
        return;
    m_asked = m_cause->key();
    m_may = false;
    m_takes->setText({});
    if (!m_asked.isEmpty())
        ask();
}

void EraseForm::ask()
{
    const auto* debtor = file().debtor();
    if (!debtor)
        return;
    const Erasure erasure{.person = debtor->id,
        .cause = enumFromName<ErasureCause>(m_asked).value_or(ErasureCause::Request)};
    const auto& store = services().store;
    const Speaker me{store.identity().user, store.identity().role};
    auto outlook = store.askLater(
        [erasure, me, day = today(), context = &store.context()](Connection& connection) {
            return erasureOutlook(connection, erasure, me, day, *context);
        });
    m_outlook.ask(std::move(outlook), this, [this](const Result<ErasureOutlook>& found) {
        if (found)
            showOutlook(*found);
        else
            m_takes->setText(words(found.error()).what);
    });
}

void EraseForm::showOutlook(const ErasureOutlook& outlook)
{
    m_may = !outlook.hindrance;
    if (outlook.hindrance) {
        const Words hindered = words(*outlook.hindrance);
        m_takes->setText(hindered.what + u' ' + hindered.next);
        return;
    }
    QStringList parts{tr("It destroys what %n record(s) say", nullptr, int(outlook.facts)),
        tr("the case(s) %1 whole", nullptr, int(outlook.cases.size()))
            .arg(outlook.folios.join(QStringLiteral(", ")))};
    if (outlook.persons > 1)
        parts << tr(
            "%n other person(s) known through them alone", nullptr, int(outlook.persons - 1));
    if (outlook.documents > 0)
        parts << tr("%n document(s)", nullptr, int(outlook.documents));
    if (outlook.drafts > 0)
        parts << tr("%n half-filled form(s)", nullptr, int(outlook.drafts));
    if (outlook.otherCases > 0)
        parts << tr("what %n other case(s) say of the person", nullptr, int(outlook.otherCases));
    m_takes->setText(tr("%1. It can't be undone. Backups made until now still hold it until they "
                        "are replaced, and so do papers and files that left the program.")
                         .arg(parts.join(QStringLiteral("; "))));
}

void EraseForm::save()
{
    if (!hasCase() || m_busy)
        return;
    startChecking();
    require(m_causeField, m_cause, !m_cause->key().isEmpty(), tr("Choose why"));
    require(m_reasonField, m_reason, !m_reason->text().trimmed().isEmpty(),
        tr("Say on what it stands"));
    if (foundProblem())
        return;
    if (!m_may)
        return say(Tone::Bad, m_takes->text());
    services().prompts.confirm(this, tr("Erase the data of this case for good?"), m_takes->text(),
        tr("Erase for good"), [this] { erase(); });
}

void EraseForm::erase()
{
    const auto* debtor = file().debtor();
    if (!debtor)
        return;
    m_busy = true;
    keepDraft(); // so that none comes after
    const Erasure erasure{.person = debtor->id,
        .cause = enumFromName<ErasureCause>(m_cause->key()).value_or(ErasureCause::Request),
        .reason = m_reason->text().trimmed()};
    whenReady(services().store.erase(erasure), this, [this](const Result<Erased>& erased) {
        m_busy = false;
        if (!erased) {
            const Words refused = words(erased.error());
            return say(Tone::Bad, refused.what + u' ' + refused.next);
        }
        emit saved({});
        emit noticed(confirmation(), {}, {});
    });
}

} // namespace expediente::ui
