#include "ui/forms/message_form.h"

#include "core/papers/message.h"
#include "core/papers/paper_values.h"
#include "core/papers/wording.h"
#include "core/store/store.h"
#include "core/worklist/evaluate.h"
#include "core/worklist/lawful_contact.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/form_words.h"
#include "ui/forms/people_choices.h"
#include "ui/forms/text_edit.h"
#include "ui/page/prompts.h"
#include "ui/print/paper_language.h"
#include "ui/text/verdict_words.h"
#include "ui/text/words.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace expediente::ui {
namespace {

constexpr int messageLines = 8;
const QString talkKey = QStringLiteral("talk");
const QString promiseKey = QStringLiteral("promise");
const QString ownKey = QStringLiteral("own");

QString wayKey(const ContactLink& link)
{
    return enumName(link.channel) + u':' + link.point.toString();
}

} // namespace

MessageForm::MessageForm(const Services& services, QWidget* parent)
    : FieldForm(services, "message", tr("Write a message"), IconName::Message, parent)
    , m_way(new ChoiceEdit(services.theme))
    , m_from(new ChoiceEdit(services.theme))
    , m_text(new TextEdit(services.theme, messageLines))
{
    m_wayField = add("way", tr("To"), m_way, Field::Caption::Above);
    add("from", tr("Begin with"), m_from, Field::Caption::Above);
    m_text->setLeastLines(3);
    m_textField = add("text", tr("Message"), m_text, Field::Caption::Above);
    fields()->addStretch();
    addSaveAndCancel(tr("Copy and open"));
}

const ContactLink* MessageForm::link() const
{
    const auto found = std::ranges::find(m_links, m_way->key(), wayKey);
    return found == m_links.end() ? nullptr : &*found;
}

const PromiseMade* MessageForm::nextPromise() const
{
    const PromiseMade* next = nullptr;
    for (const PromiseView& promise : view().promises) {
        const auto state = promise.outcome.state;
        const auto& made = promise.promise.made.body;
        if ((state == PromiseState::Active || state == PromiseState::InGrace)
            && (!next || made.due < next->due))
            next = &made;
    }
    return next;
}

void MessageForm::caseChanged()
{
    m_links.clear();
    m_way->refill([this] {
        for (const PersonView& person : view().persons)
            for (const ContactPointView& point : person.points)
                for (auto& link : ContactLinks::of(view(), file(), point.point.id, now(),
                         services().store.context(), format())) {
                    if (!ContactLinks::isWritten(link.channel))
                        continue;
                    m_way->addChoice(word(Vocabulary::Channel, enumName(link.channel))
                            + QStringLiteral(" · ") + pointValue(point.point.body, format())
                            + QStringLiteral(" · ") + person.name,
                        wayKey(link));
                    m_links.push_back(std::move(link));
                }
    });
    m_from->refill([this] {
        m_from->addChoice(tr("Asking for a time to talk"), talkKey);
        if (nextPromise())
            m_from->addChoice(tr("Reminding of the promise"), promiseKey);
        m_from->addChoice(tr("My own words"), ownKey);
    });
}

void MessageForm::prepare()
{
    const auto first = std::ranges::find_if(m_links, [this](const ContactLink& link) {
        return link.lawful && (!about() || link.point == *about());
    });
    if (first != m_links.end())
        m_way->setKey(wayKey(*first));
    m_suggested = suggestion();
    m_text->setPlainText(m_suggested);
}

QString MessageForm::suggestion() const
{
    const ContactLink* way = link();
    if (!way || m_from->key() == ownKey)
        return {};
    const QString country = countryOf(file(), services().store.context());
    const QString language = languageOf(country);
    const auto& identity = services().store.identity();
    auto values = paperValues(file(), view(), identity.agencyName, identity.userName);
    values[QStringLiteral("name")] = ownerOf(view(), way->point)->name;
    const bool promised = m_from->key() == promiseKey && nextPromise();
    if (promised) {
        const Formatter theirs(paperLanguage(country), format().region(), format().zone());
        values[QStringLiteral("due")] = theirs.shortDate(nextPromise()->due, today());
    }
    return messageText(
        promised ? MessageKind::Promise : MessageKind::AskToTalk, country, language, values);
}

void MessageForm::suggest()
{
    const QString text = m_text->text();
    const QString next = suggestion();
    if (next == m_suggested || (!text.isEmpty() && text != m_suggested))
        return;
    m_suggested = next;
    m_text->setPlainText(next);
}

QString MessageForm::whyNotSo() const
{
    const ContactLink* way = link();
    if (!way)
        return {};
    const auto& context = services().store.context();
    const auto checked =
        checkMessage(m_text->text(), way->channel, lawOf(file(), context), now().utcMs);
    return checked ? QString() : VerdictWords::wording(checked.error(), format());
}

void MessageForm::refresh()
{
    suggest();
    const ContactLink* way = link();
    m_wayField->setHint(way ? way->why : tr("Nobody here has a number or address to write to"));
    m_textField->setError(whyNotSo());
}

void MessageForm::save()
{
    if (!hasCase())
        return;
    caseChanged(); // the hour may have passed since
    const ContactLink* way = link();
    const QString text = m_text->text().trimmed();
    startChecking();
    require(m_wayField, m_way, way != nullptr, tr("Add a contact point first"));
    require(m_wayField, m_way, way && way->lawful, way ? way->why : QString());
    require(m_textField, m_text, !text.isEmpty(), tr("Write the message"));
    require(m_textField, m_text, whyNotSo().isEmpty(), whyNotSo());
    if (foundProblem())
        return;
    const ContactLink chosen = *way;
    QGuiApplication::clipboard()->setText(text);
    services().prompts.openOutside(chosen.url);
    discard();
    emit noticed(tr("Message copied: paste it there, then log the contact"), {}, {});
    emit logRequested({.action = chosen.action, .contactPoint = chosen.point, .note = text});
}

} // namespace expediente::ui
