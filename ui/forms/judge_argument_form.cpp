#include "core/facts/body.h"
#include "ui/forms/argument_form.h"
#include "ui/forms/documents_edit.h"
#include "ui/forms/form_words.h"
#include "ui/forms/people_choices.h"
#include "ui/forms/radio_choice.h"
#include "ui/forms/text_edit.h"
#include "ui/text/words.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/labels.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace expediente::ui {
namespace {

constexpr int evidenceLines = 3;
constexpr int answerLines = 2;
const QString tickedKey = QStringLiteral("ticked");

} // namespace

JudgeArgumentForm::JudgeArgumentForm(const Services& services, QWidget* parent)
    : FieldForm(services, "judge_argument", tr("Judge an argument"), IconName::CheckCircle, parent)
    , m_quote(new TextLabel(services.theme, TextStyle::Base, Token::Text1, Weight::Bold))
    , m_source(new TextLabel(services.theme, TextStyle::Secondary, Token::Text2))
    , m_verdict(new RadioChoice(services.theme, 2))
    , m_evidence(new TextEdit(services.theme, evidenceLines))
    , m_answer(new TextEdit(services.theme, answerLines))
    , m_until(new DateEdit(services.theme, services.format, today()))
    , m_documents(new DocumentsEdit(services, DocumentKind::Receipt))
{
    for (TextLabel* label : {m_quote, m_source}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        fields()->addWidget(label);
    }
    for (const Verdict verdict :
        {Verdict::Valid, Verdict::Partial, Verdict::NotValid, Verdict::Unverified}) {
        const QString key = enumName(verdict);
        m_verdict->addChoice(word(Vocabulary::Verdict, key), key);
    }
    m_verdictField = add("verdict", tr("Verdict"), m_verdict, Field::Caption::Above);
    m_evidenceField = add("evidence", tr("On what evidence"), m_evidence, Field::Caption::Above);
    m_answerField =
        add("answer", tr("What to do or say at the door"), m_answer, Field::Caption::Above);
    m_untilField = add("until", tr("Holds until"), m_until);
    m_until->setPlaceholderText(tr("No end"));
    m_documentField = addField(tr("Documents"), m_documents);
    remember(m_documents);
    connect(m_documents, &DocumentsEdit::changed, this, [this] {
        m_documentField->setError({});
        touch();
    });
    connect(m_documents, &DocumentsEdit::failed, m_documentField, &Field::setError);
    fields()->addStretch();
    addSaveAndCancel(tr("Save the verdict"));
}

const ArgumentView* JudgeArgumentForm::argument() const
{
    const auto& all = view().arguments;
    const auto found = std::ranges::find_if(all, [this](const ArgumentView& each) {
        return about() && each.argument.stated.id == *about();
    });
    return found == all.end() ? nullptr : &*found;
}

std::optional<FactId> JudgeArgumentForm::usual(const CaseView& view)
{
    const auto& all = view.arguments;
    if (all.empty())
        return {};
    const auto open = std::ranges::find_if(
        all, [](const ArgumentView& each) { return each.argument.judged.empty(); });
    return (open != all.end() ? *open : all.front()).argument.stated.id;
}

void JudgeArgumentForm::caseChanged()
{
    m_until->setToday(today());
    const ArgumentView* each = argument();
    m_documents->setExisting(file().documents,
        each && !each->argument.judged.empty() ? each->argument.judged.back().body.documents
                                               : std::vector<FactId>());
    m_quote->setText(each ? tr("«%1»").arg(each->argument.stated.body.text)
                          : tr("There is no argument to judge here"));
    m_source->setVisible(each != nullptr);
    if (!each)
        return;
    const auto& stated = each->argument.stated;
    const PersonView* person = stated.body.person ? personIn(view(), *stated.body.person) : nullptr;
    QStringList source{services().format.shortDate(stated.at.date(), today()),
        word(Vocabulary::Channel, enumName(stated.body.channel))};
    if (person)
        source.prepend(person->name);
    m_source->setText(source.join(QStringLiteral(" · ")));
}

void JudgeArgumentForm::clear()
{
    m_documents->setAttached({});
    m_documents->setTicked({});
    FieldForm::clear();
    m_tickedAtStart = m_documents->ticked();
}

/// A verdict is mended from where the last one stands.
void JudgeArgumentForm::prepare()
{
    const ArgumentView* each = argument();
    if (each && each->argument.judged.empty() && each->payment) {
        // What they said has come true, and this is the evidence.
        m_verdict->setKey(enumName(Verdict::Valid));
        const PaymentReceived& payment = each->payment->body;
        m_evidence->setPlainText(
            tr("The creditor has it: %1, value date %2, reference %3")
                .arg(services().format.money(payment.amount),
                    services().format.shortDate(payment.valueDate, today()), payment.reference));
        m_documents->setTicked(each->argument.stated.body.paid->receipts);
    }
    if (!each || each->argument.judged.empty())
        return;
    const ArgumentJudged& last = each->argument.judged.back().body;
    m_verdict->setKey(enumName(last.verdict));
    m_evidence->setPlainText(last.evidence);
    m_answer->setPlainText(last.answer);
    m_until->setValue(
        last.until.isValid() && !each->expired ? std::optional(last.until) : std::nullopt);
    m_documents->setTicked(last.documents);
}

void JudgeArgumentForm::refresh()
{
    // Nothing is proved yet, so there is nothing that could run out.
    m_untilField->setHidden(m_verdict->key() == enumName(Verdict::Unverified));
}

QByteArray JudgeArgumentForm::draft() const
{
    QJsonObject object = QJsonDocument::fromJson(FieldForm::draft()).object();
    if (const auto ticked = m_documents->ticked(); ticked != m_tickedAtStart) {
        QJsonArray ids;
        for (const FactId& id : ticked)
            ids.append(id.toString());
        object.insert(tickedKey, ids);
    }
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void JudgeArgumentForm::restore(const QByteArray& draft)
{
    FieldForm::restore(draft);
    const QJsonObject object = QJsonDocument::fromJson(draft).object();
    if (!object.contains(tickedKey))
        return;
    std::vector<FactId> ticked;
    for (const QJsonValue& entry : object.value(tickedKey).toArray()) {
        if (const auto id = FactId::fromString(entry.toString()))
            ticked.push_back(*id);
    }
    m_documents->setTicked(ticked);
}

std::optional<std::vector<SaidFact>> JudgeArgumentForm::facts()
{
    startChecking();
    const ArgumentView* each = argument();
    const auto verdict = enumFromName<Verdict>(m_verdict->key());
    require(m_verdictField, m_verdict, each != nullptr, tr("There is no argument to judge here"));
    require(m_verdictField, m_verdict, verdict.has_value(), tr("Choose a verdict"));
    const bool proves = verdict && *verdict != Verdict::Unverified;
    require(m_evidenceField, m_evidence, !proves || !m_evidence->text().trimmed().isEmpty(),
        tr("Say on what evidence the verdict stands"));
    const bool dated = proves && !m_until->text().trimmed().isEmpty();
    if (dated)
        requireGood(m_untilField, m_until);
    require(m_untilField, m_until, !dated || !m_until->value() || *m_until->value() >= today(),
        tr("That day has gone by"));
    const bool again = each && !each->argument.judged.empty() && !each->expired;
    require(m_verdictField, m_verdict, !again || !isPristine(),
        tr("This is the verdict already: change what is new"));
    if (foundProblem())
        return {};

    std::vector<SaidFact> said;
    ArgumentJudged judged{each->argument.stated.id, *verdict, m_evidence->text().trimmed(),
        m_answer->text().trimmed(), dated ? *m_until->value() : QDate(), m_documents->ticked()};
    for (const DocumentAttached& document : m_documents->attached()) {
        said.push_back(fact(document));
        judged.documents.push_back(said.back().id);
    }
    said.push_back(fact(judged));
    return said;
}

} // namespace expediente::ui
