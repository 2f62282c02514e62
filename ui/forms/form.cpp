#include "ui/forms/form.h"

#include "core/store/drafts.h"
#include "core/store/store.h"
#include "ui/forms/editing.h"
#include "ui/page/store_watch.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>

namespace expediente::ui {
namespace {

/// Long enough not to write with every key, short enough to lose next to nothing in a crash.
constexpr int keepAfterMs = 700;
constexpr int leastCaptionWidth = 60;
constexpr int fieldSpacing = 6;

} // namespace

Form::Form(const Services& services, const QString& title, QWidget* parent)
    : Panel(services.theme, title, parent)
    , m_services(services)
    , m_scroll(new QScrollArea)
    , m_fields(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_message(new InlineMessage(services.theme))
    , m_captionWidth(leastCaptionWidth)
{
    build();
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepAfterMs);
    connect(&m_keepSoon, &QTimer::timeout, this, &Form::keepDraft);
    connect(m_message, &InlineMessage::actionTriggered, this, &Form::discard);
    auto* keys = new QShortcut(QKeySequence::Save, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &Form::save);
}

Form::~Form() = default;

void Form::build()
{
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(metrics::space3, 10, metrics::space3, metrics::space2);
    column->setSpacing(metrics::space2);
    column->addWidget(m_message);
    m_fields->setSpacing(fieldSpacing);
    column->addLayout(m_fields, 1);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    body()->addWidget(m_scroll, 1);
    m_buttons->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, 11);
    m_buttons->setSpacing(metrics::space2);
    body()->addLayout(m_buttons);
}

Moment Form::now() const
{
    return m_services.store.clock().now();
}

Field* Form::addField(const QString& caption, QWidget* editor, Field::Caption place)
{
    auto* field = new Field(m_services.theme, caption, editor, place);
    if (place == Field::Caption::Beside) {
        m_beside.push_back(field);
        const QFont font = m_services.theme.font(TextStyle::Secondary);
        m_captionWidth =
            std::max(m_captionWidth, paint::textWidth(font, QString(caption).remove('&')));
        for (Field* each : m_beside)
            each->setCaptionWidth(m_captionWidth);
    }
    onChanged(editor, this, [this, field, line = qobject_cast<LineEdit*>(editor)] {
        if (line)
            line->setError({});
        field->setError({});
        touch();
    });
    m_fields->addWidget(field);
    return field;
}

void Form::addSaveAndCancel(const QString& save)
{
    auto* primary = new PrimaryButton(m_services.theme, save);
    primary->setObjectName(QStringLiteral("save"));
    primary->setKeyHint(QStringLiteral("Ctrl+S"));
    connect(primary, &QAbstractButton::clicked, this, &Form::save);
    auto* back = new SecondaryButton(m_services.theme, tr("Back"));
    back->setObjectName(QStringLiteral("back"));
    back->setKeyHint(QStringLiteral("Esc"));
    connect(back, &QAbstractButton::clicked, this, &Form::left);
    m_buttons->addWidget(primary);
    m_buttons->addWidget(back);
    m_buttons->addStretch();
}

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
    takeUpDraft();
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
    const auto question = [key = draftKey()](Connection& c) { return readDraft(c, key); };
    m_draftAnswer.ask(m_services.store.askLater(question), this,
        [this](const Result<std::optional<QByteArray>>& found) {
            // What the user typed in the meantime goes before.
            if (!found || !*found || !isPristine())
                return;
            m_kept = **found;
            m_filling = true;
            restore(m_kept);
            m_filling = false;
            if (isPristine())
                keepDraft(); // it said nothing any more: the contact it was about is saved
            else
                say(Tone::Accent, tr("This is what you had typed before."), tr("Discard"));
        });
}

void Form::touch()
{
    if (!m_filling && hasCase())
        m_keepSoon.start();
}

void Form::keepDraft()
{
    m_keepSoon.stop();
    if (!hasCase() || m_savingKey == draftKey())
        return;
    const QByteArray body = draft();
    if (body == m_kept)
        return;
    m_kept = body;
    whenReady(m_services.store.saveDraft(draftKey(), body), this, [this](const Done& done) {
        if (done || done.error().code == ErrorCode::StoreReadOnly)
            return;
        m_kept.clear();
        const Words refusal = words(done.error());
        say(Tone::Warn, tr("%1 What you type here is not kept yet.").arg(refusal.what));
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

void Form::say(Tone tone, const QString& sentence, const QString& action)
{
    m_message->showMessage(tone, sentence, action);
    m_scroll->ensureVisible(0, 0);
}

void Form::showProblem(QWidget* editor)
{
    editor->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(editor->focusProxy() ? editor->focusProxy() : editor);
}

void Form::save()
{
    if (!hasCase() || m_savingKey == draftKey())
        return;
    const auto said = facts();
    if (!said)
        return;
    keepDraft();
    m_savingKey = draftKey();
    m_message->dismiss();
    Store& store = m_services.store;
    // The draft goes when the facts are in, even if this form is gone by then.
    auto appended = store.append(toNewFacts(store, *said))
                        .then([&store, key = m_savingKey](Result<Appended> result) {
                            if (result)
                                store.saveDraft(key, {});
                            return result;
                        });
    whenReady(std::move(appended), this,
        [this, said = *said, words = confirmation(), key = m_savingKey](
            const Result<Appended>& result) {
            m_savingKey.clear();
            // The user may be with another case by now, whose form is left alone.
            const bool here = hasCase() && key == draftKey();
            if (result)
                onSaved(said, words, here);
            else
                onRefused(result.error(), here);
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
    emit noticed(words, tr("Undo"), [form = QPointer(this), said] {
        if (form)
            form->undo(said);
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

void Form::undo(const std::vector<SaidFact>& said)
{
    Store& store = m_services.store;
    auto voids = toNewFacts(store, undoing(said, tr("Undone right after saving"), now()));
    whenReady(store.append(std::move(voids)), this, [this](const Result<Appended>& result) {
        if (result)
            emit noticed(tr("Undone"), {}, {});
        else
            emit noticed(sentence(result.error()), {}, {});
    });
}

bool Form::event(QEvent* event)
{
    // Before a shortcut of the window: Esc is first of all the form's.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return Panel::event(event);
}

void Form::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        keepDraft();
        emit left();
        return;
    }
    Panel::keyPressEvent(event);
}

} // namespace expediente::ui
