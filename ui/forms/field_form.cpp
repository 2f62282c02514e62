#include "ui/forms/field_form.h"

#include "core/facts/body.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/documents_edit.h"
#include "ui/forms/editing.h"
#include "ui/forms/form_words.h"
#include "ui/forms/people_choices.h"
#include "ui/widgets/line_edit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace expediente::ui {

namespace {

const QString attachedKey = QStringLiteral("documents");

} // namespace

FieldForm::FieldForm(const Services& services, const char* name, const QString& title,
    IconName icon, QWidget* parent)
    : Form(services, title, parent)
{
    setObjectName(QLatin1String(name));
    setIcon(icon);
}

Field* FieldForm::add(
    const char* key, const QString& caption, QWidget* editor, Field::Caption place)
{
    Field* field = addField(caption, editor, place);
    remember(key, editor);
    return field;
}

void FieldForm::remember(const char* key, QWidget* editor)
{
    editor->setObjectName(QLatin1String(key));
    m_kept.push_back({QLatin1String(key), editor, {}});
    onChanged(editor, this, [this] {
        touch();
        if (hasCase())
            refresh();
    });
}

void FieldForm::focusFirst()
{
    for (const Kept& kept : m_kept) {
        if (kept.editor->isEnabled() && !kept.editor->isHidden() && kept.editor->parentWidget()
            && !kept.editor->parentWidget()->isHidden()) {
            kept.editor->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void FieldForm::clear()
{
    for (Kept& kept : m_kept) {
        auto* choice = qobject_cast<ChoiceEdit*>(kept.editor);
        if (choice)
            choice->setCurrentIndex(choice->count() > 0 ? 0 : -1);
        else
            setContents(kept.editor, {});
    }
    prepare();
    for (Kept& kept : m_kept)
        kept.start = contents(kept.editor);
    refresh();
}

QByteArray FieldForm::draft() const
{
    QJsonObject object;
    for (const Kept& kept : m_kept) {
        const QString now = contents(kept.editor);
        if (now != kept.start)
            object.insert(kept.key, now);
    }
    QJsonArray documents;
    if (m_documents)
        for (const DocumentAttached& document : m_documents->attached())
            documents.append(QString::fromUtf8(encode(document)));
    if (!documents.isEmpty())
        object.insert(attachedKey, documents);
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void FieldForm::remember(DocumentsEdit* documents)
{
    m_documents = documents;
}

void FieldForm::restore(const QByteArray& draft)
{
    const QJsonObject object = QJsonDocument::fromJson(draft).object();
    // Choices first: what the others may hold can hang on them, as an amount on its currency.
    for (const bool choices : {true, false}) {
        for (const Kept& kept : m_kept) {
            const auto found = object.constFind(kept.key);
            const bool isChoice = qobject_cast<ChoiceEdit*>(kept.editor) != nullptr;
            if (found != object.constEnd() && isChoice == choices)
                setContents(kept.editor, found->toString());
        }
        refresh();
    }
    if (!m_documents)
        return;
    std::vector<DocumentAttached> documents;
    for (const QJsonValue& entry : object.value(attachedKey).toArray()) {
        const auto body = decode(Kind::DocumentAttached, entry.toString().toUtf8());
        if (body)
            documents.push_back(std::get<DocumentAttached>(*body));
    }
    m_documents->setAttached(std::move(documents));
}

void FieldForm::startChecking()
{
    m_problems.clear();
    for (const Kept& kept : m_kept) {
        if (auto* line = qobject_cast<LineEdit*>(kept.editor))
            line->setError({});
    }
    for (Field* field : findChildren<Field*>())
        field->setError({});
}

void FieldForm::require(Field* field, QWidget* editor, bool holds, const QString& sentence)
{
    const bool said = std::ranges::find(m_problems, field, &Problem::field) != m_problems.end();
    if (!holds && !said)
        m_problems.push_back({field, editor, sentence});
}

bool FieldForm::foundProblem()
{
    if (m_problems.empty())
        return false;
    // The keyboard first: a line that it leaves judges itself anew, and knows only its own rules.
    showProblem(m_problems.front().editor);
    for (const Problem& problem : m_problems) {
        if (auto* line = qobject_cast<LineEdit*>(problem.editor))
            line->setError(problem.sentence);
        problem.field->setError(problem.sentence);
    }
    return true;
}

SaidFact FieldForm::fact(Subject subject, Body body) const
{
    return {subject, std::move(body), newFactId(now()), std::nullopt};
}

void FieldForm::offerPeople(ChoiceEdit* choice, bool onlyEntitled)
{
    choice->refill([&] {
        for (const PersonView& person : view().persons) {
            if (person.mayDiscussDebt || !onlyEntitled)
                choice->addChoice(
                    personChoice(person), person.id.toString(), shortPersonChoices(person));
        }
    });
}

void FieldForm::offerPoints(ChoiceEdit* choice, bool addresses, const QString& none)
{
    static const std::vector<ContactPointType> all{ContactPointType::Mobile,
        ContactPointType::Phone, ContactPointType::WhatsApp, ContactPointType::Email,
        ContactPointType::Home, ContactPointType::OtherAddress, ContactPointType::Work};
    choice->refill([&] {
        for (const PersonView& person : view().persons) {
            for (const ContactPointView* point :
                addresses ? addressesOf(person) : pointsFor(person, all))
                choice->addChoice(
                    pointChoice(*point, services().format), point->point.id.toString());
        }
        if (!none.isEmpty())
            choice->addChoice(none, {});
    });
}

} // namespace expediente::ui
