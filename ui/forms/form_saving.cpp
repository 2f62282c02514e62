#include "core/store/drafts.h"
#include "core/store/store.h"
#include "ui/forms/form.h"
#include "ui/forms/undo.h"
#include "ui/page/reading.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"

#include <QPointer>
#include <QScrollArea>

/// The life of what is typed in a form: taken up, kept as a draft, saved, undone.
namespace expediente::ui {

void Form::setCase(const CaseView& view, const CaseFile& file, const std::optional<FactId>& about)
{
    const bool other = !m_file || m_file->id != file.id || m_about != about;
    if (other)
        keepDraft();
    m_view = view;
    m_file = file;
    m_about = about;
    const bool before = std::exchange(m_filling, true);
    caseChanged();
    m_filling = before;
    if (!other)
        return;
    m_message->dismiss();
    m_kept.clear();
    clearQuietly();
    letType();
    if (isReadOnly())
        sayReadOnly();
    takeUpDraft();
}

bool Form::isReadOnly() const
{
    return onlyReads(m_services.store).has_value();
}

/// Nobody should type what can't be kept.
void Form::sayReadOnly()
{
    const Words why = words(*onlyReads(m_services.store));
    m_message->setSticky(true);
    say(Tone::Warn, why.what + ' ' + why.next);
    for (auto* button : findChildren<Button*>()) {
        if (button->objectName().startsWith(QStringLiteral("save"))) {
            button->setEnabled(false);
            button->setToolTip(why.what);
        }
    }
}

/// While a save is under way there is nothing to type: what came in meanwhile would neither be in
/// it nor survive it.
void Form::letType()
{
    const bool may = !isReadOnly() && !m_saving.contains(draftKey());
    if (may == m_mayType)
        return;
    m_mayType = may;
    QWidget* focused = window()->focusWidget();
    if (!may) {
        m_typedIn = focused && m_scroll->isAncestorOf(focused) ? focused : nullptr;
        // Or the keyboard would be nowhere, and the page's keys with it.
        if (m_typedIn)
            setFocus(Qt::OtherFocusReason);
    }
    // Some may be gone: a form makes parts anew when its case changed, which this very save does.
    for (const auto& held : std::exchange(m_held, {}))
        if (held)
            held->setEnabled(true);
    const auto parts =
        m_scroll->widget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* part : parts) {
        if (may || part == m_message || !part->isEnabled())
            continue;
        part->setEnabled(false);
        m_held << part;
    }
    const QWidget* holder = window()->focusWidget();
    if (may && m_typedIn && isVisible() && (!holder || holder == this))
        m_typedIn->setFocus(Qt::OtherFocusReason);
}

void Form::clearQuietly()
{
    const bool before = std::exchange(m_filling, true);
    clear();
    for (Field* field : findChildren<Field*>())
        field->setError({});
    m_filling = before;
    m_keepSoon.stop();
}

QString Form::draftKey() const
{
    const QString key = draftName() + ':' + m_file->id.toString();
    return m_about ? key + ':' + m_about->toString() : key;
}

void Form::takeUpDraft()
{
    const QString key = draftKey();
    m_draftAnswer.drop();
    // On its way to the store still, so the store would not know it.
    const auto underWay = m_underWay.constFind(key);
    if (underWay != m_underWay.constEnd()) {
        fillFrom(*underWay);
        return;
    }
    m_draftAnswer.ask(m_services.store.askLater([key](Connection& c) { return readDraft(c, key); }),
        this, [this](const Result<std::optional<QByteArray>>& found) {
            if (found && *found)
                fillFrom(**found);
        });
}

void Form::fillFrom(const QByteArray& draft)
{
    m_kept = draft;
    if (draft.isEmpty() || !isPristine())
        return;
    m_filling = true;
    restore(draft);
    m_filling = false;
    if (isPristine())
        keepDraft(); // it says nothing any more: the contact it was about is saved
    else if (!isReadOnly())
        say(Tone::Accent, tr("This is what you had typed before."), tr("Discard"));
}

void Form::touch()
{
    if (m_filling || !hasCase())
        return;
    m_draftAnswer.drop(); // what is typed now goes before what was typed once
    m_keepSoon.start();
}

void Form::keepDraft()
{
    m_keepSoon.stop();
    if (!hasCase() || isReadOnly() || m_saving.contains(draftKey()))
        return;
    const QByteArray body = draft();
    if (body == m_kept)
        return;
    m_kept = body;
    writeDraft(draftKey(), body);
}

void Form::writeDraft(const QString& key, const QByteArray& body)
{
    m_underWay.insert(key, body);
    whenReady(m_services.store.saveDraft(key, body), this, [this, key, body](const Done& done) {
        if (m_underWay.value(key) == body)
            m_underWay.remove(key);
        if (done)
            return;
        if (key == draftKey())
            m_kept.clear();
        say(Tone::Warn, tr("%1 What you type here is not kept yet.").arg(words(done.error()).what));
    });
}

void Form::discard()
{
    if (!hasCase())
        return;
    m_message->dismiss();
    clearQuietly();
    keepDraft();
    focusFirst();
}

void Form::save()
{
    if (!hasCase() || isReadOnly() || m_saving.contains(draftKey()))
        return;
    const auto said = facts();
    if (!said)
        return;
    m_draftAnswer.drop();
    keepDraft();
    const QString saving = draftKey();
    m_saving.insert(saving);
    letType();
    m_message->dismiss();
    Store& store = m_services.store;
    // The draft goes when the facts are in, even if this form is gone by then.
    auto appended = store.append(toNewFacts(store, *said))
                        .then([&store, key = saving](Result<Appended> result) {
                            if (result)
                                store.saveDraft(key, {});
                            return result;
                        });
    whenReady(std::move(appended), this,
        [this, said = *said, words = confirmation(), key = saving](const Result<Appended>& result) {
            m_saving.remove(key);
            letType();
            // The user may be with another case by now, whose form is left alone.
            const bool here = hasCase() && key == draftKey();
            if (result) {
                writeDraft(key, {});
                onSaved(said, words, here);
            } else {
                onRefused(result.error(), here);
            }
        });
}

void Form::onSaved(const std::vector<SaidFact>& said, const QString& words, bool here)
{
    if (here) {
        m_kept.clear();
        clearQuietly();
    }
    std::vector<FactId> ids;
    for (const SaidFact& fact : said)
        ids.push_back(fact.id);
    emit saved(ids);
    emit noticed(words, tr("Undo"), [form = QPointer<Form>(this), said] {
        if (form)
            Undo::takeBack(said, form->m_services.store, form,
                [form](const QString& how) { emit form->noticed(how, {}, {}); });
    });
    if (here)
        afterSave();
}

void Form::onRefused(const Error& refusal, bool here)
{
    if (!here)
        emit noticed(sentence(refusal), {}, {});
    else if (!showRefusal(refusal)) {
        const Words sentences = words(refusal);
        say(Tone::Bad, sentences.what + ' ' + sentences.next);
    }
}

} // namespace expediente::ui
