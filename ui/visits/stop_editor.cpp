#include "ui/visits/stop_editor.h"

#include "ui/agenda/agenda_words.h"
#include "ui/forms/time_edit.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

namespace expediente::ui {

namespace {

constexpr int timeWidth = 84;
constexpr int mostPurpose = 200;

std::optional<QTime> timeAt(std::optional<int> minute)
{
    return minute ? std::optional(timeOfMinute(*minute)) : std::nullopt;
}

} // namespace

StopEditor::StopEditor(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_caption(new ElidedLabel(services.theme, TextStyle::Secondary, Token::Text2, Weight::Bold))
    , m_from(new TimeEdit(services.theme, services.format))
    , m_to(new TimeEdit(services.theme, services.format))
    , m_purpose(new LineEdit(services.theme))
    , m_save(new SecondaryButton(services.theme, tr("Save")))
{
    m_purpose->setMaxLength(mostPurpose);
    m_from->setFixedWidth(timeWidth);
    m_to->setFixedWidth(timeWidth);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(metrics::space2);
    fields->addWidget(new Field(services.theme, tr("Asked for &from"), m_from));
    fields->addWidget(new Field(services.theme, tr("&Until"), m_to));
    fields->addWidget(new Field(services.theme, tr("&What for"), m_purpose), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    column->setSpacing(metrics::space1);
    column->addWidget(m_caption);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    row->addLayout(fields, 1);
    row->addWidget(m_save, 0, Qt::AlignBottom);
    column->addLayout(row);

    connect(m_save, &QPushButton::clicked, this, &StopEditor::save);
    for (LineEdit* edit :
        {static_cast<LineEdit*>(m_from), static_cast<LineEdit*>(m_to), m_purpose}) {
        connect(edit, &QLineEdit::returnPressed, this, &StopEditor::save);
        connect(edit, &QLineEdit::textEdited, this, &StopEditor::showCaption);
    }
    setStop(nullptr, {});
}

void StopEditor::setStop(const DayStop* stop, QDate day)
{
    const bool editable = stop && stop->stop.outcome.isEmpty();
    const bool same =
        editable && m_stop && m_day == day && m_stop->caseRow.id == stop->stop.caseRow.id;
    keepTyped();
    m_stop = editable ? std::optional(stop->stop) : std::nullopt;
    m_day = day;
    setVisible(editable);
    if (!editable)
        return;
    m_saved = {timeAt(stop->stop.fromMinute), timeAt(stop->stop.toMinute), stop->stop.purpose};
    const bool typing = m_unsaved.contains(key());
    if (same && typing && !(typed() == m_saved))
        return; // the cursor stays where it is
    showStop();
}

void StopEditor::keepTyped()
{
    if (!m_stop)
        return;
    if (texts() == m_shown)
        m_unsaved.erase(key());
    else
        m_unsaved[key()] = texts();
}

void StopEditor::showStop()
{
    showSaved();
    if (const auto unsaved = m_unsaved.find(key()); unsaved != m_unsaved.end()) {
        setTexts(unsaved->second);
        if (typed() == m_saved) {
            m_unsaved.erase(unsaved);
            showSaved();
        }
    }
    showCaption();
}

void StopEditor::showSaved()
{
    m_from->setValue(m_saved.from);
    m_to->setValue(m_saved.to);
    m_purpose->setText(m_saved.purpose);
    m_purpose->setCursorPosition(0);
    m_shown = texts();
}

void StopEditor::showCaption()
{
    const QString name = m_stop->caseRow.name;
    m_caption->setText(
        texts() == m_shown ? tr("Visit to %1").arg(name) : tr("Visit to %1 · not saved").arg(name));
}

StopEditor::Texts StopEditor::texts() const
{
    return {m_from->text(), m_to->text(), m_purpose->text()};
}

void StopEditor::setTexts(const Texts& texts)
{
    for (const auto& [edit, text] : {std::pair(m_from, texts.from), std::pair(m_to, texts.to)}) {
        edit->setText(text);
        emit edit->textEdited(text); // read as if typed
    }
    m_purpose->setText(texts.purpose);
}

void StopEditor::setBlocked(const QString& reason)
{
    m_save->setBlocked(reason);
    for (LineEdit* edit : {static_cast<LineEdit*>(m_from), static_cast<LineEdit*>(m_to), m_purpose})
        edit->setReadOnly(!reason.isEmpty());
}

void StopEditor::focusFirst()
{
    if (m_stop)
        m_from->setFocus(Qt::ShortcutFocusReason);
}

Asked StopEditor::typed() const
{
    return {m_from->value(), m_to->value(), m_purpose->text().trimmed()};
}

void StopEditor::save()
{
    if (!m_stop || !m_save->isEnabled() || !m_from->commit() || !m_to->commit())
        return;
    const Asked asked = typed();
    if (asked.from && asked.to && *asked.to <= *asked.from) {
        m_to->setError(tr("It has to be later"));
        m_to->setFocus();
        return;
    }
    if (!(asked == m_saved))
        emit saveRequested(*m_stop, asked);
    else
        m_unsaved.erase(key());
    emit left();
}

void StopEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !m_stop) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_unsaved.erase(key());
    showSaved();
    showCaption();
    emit left();
}

} // namespace expediente::ui
