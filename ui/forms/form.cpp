#include "ui/forms/form.h"

#include "core/store/store.h"
#include "ui/forms/contact_stops.h"
#include "ui/forms/debtor_clock.h"
#include "ui/forms/editing.h"
#include "ui/forms/text_edit.h"
#include "ui/page/store_watch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/gate_bar.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace expediente::ui {
namespace {

/// Long enough not to write with every key, short enough to lose next to nothing in a crash.
constexpr int keepAfterMs = 700;
constexpr int leastCaptionWidth = 60;
constexpr int roomySpacing = metrics::space2;
constexpr int tightSpacing = metrics::space1;

/// The fields of a form: as high as they must be, not as they would like, before they scroll.
class Fields final : public QWidget {
public:
    int heightForWidth(int width) const override
    {
        return layout()->totalMinimumHeightForWidth(width);
    }
};

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
    auto* inner = new Fields;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(metrics::space3, 10, metrics::space3, metrics::space1);
    m_column->setSpacing(metrics::space2);
    m_column->addWidget(m_message);
    m_fields->setSpacing(roomySpacing);
    m_column->addLayout(m_fields, 1);
    inner->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->verticalScrollBar()->installEventFilter(this);
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

/// Closer together when that spares the scroll bar, which stands in the margin when it must.
void Form::fit()
{
    const QScrollBar* bar = m_scroll->verticalScrollBar();
    const int right = bar->isVisibleTo(m_scroll) ? 0 : metrics::space3;
    QMargins margins = m_column->contentsMargins();
    if (margins.right() != right) {
        margins.setRight(right);
        m_column->setContentsMargins(margins);
    }
    int shown = 0;
    for (int i = 0; i < m_fields->count(); ++i)
        shown += m_fields->itemAt(i)->isEmpty() ? 0 : 1;
    const QLayout* all = m_scroll->widget()->layout();
    const int liked = all->hasHeightForWidth()
        ? all->totalHeightForWidth(m_scroll->viewport()->width())
        : all->totalSizeHint().height();
    const int need = liked + (roomySpacing - m_fields->spacing()) * std::max(0, shown - 1);
    const int spacing = need <= m_scroll->viewport()->height() ? roomySpacing : tightSpacing;
    if (spacing != m_fields->spacing())
        m_fields->setSpacing(spacing);
}

bool Form::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    const bool bar =
        watched == m_scroll->verticalScrollBar() && (type == QEvent::Show || type == QEvent::Hide);
    const bool size = watched == m_scroll->viewport() && type == QEvent::Resize;
    const bool contents = watched == m_scroll->widget() && type == QEvent::LayoutRequest;
    if (bar || size || contents)
        fit();
    return Panel::eventFilter(watched, event);
}

Moment Form::now() const
{
    return m_services.store.clock().now();
}

QTimeZone Form::zone() const
{
    return DebtorClock::zone(file(), QTimeZone(m_services.store.context().zone));
}

Formatter Form::format() const
{
    return m_services.format.withZone(zone());
}

QString Form::clockNote() const
{
    return DebtorClock::note(file(), view(), QTimeZone(m_services.store.context().zone), now());
}

QString Form::contactStop() const
{
    const QString why = ContactStops::of(file(), format(), today());
    return why.isEmpty()
        ? why
        : tr("%1: %2", "the gate and why").arg(GateBar::sentenceOf(GateState::NoContact), why);
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
    // Texts give way when height is short, and don't take more than they asked for.
    if (qobject_cast<TextEdit*>(editor))
        field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
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
    back->setToolTip(QStringLiteral("Esc")); // both keys have no room in 300 px
    connect(back, &QAbstractButton::clicked, this, &Form::left);
    m_buttons->addWidget(primary);
    m_buttons->addWidget(back);
    m_buttons->addStretch();
}

void Form::say(Tone tone, const QString& sentence, const QString& action)
{
    m_message->showMessage(tone, sentence, action);
    m_scroll->ensureVisible(0, 0);
}

void Form::showProblem(QWidget* editor)
{
    // The sentence below it moves things, and what gets the keyboard should stand still by then.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    editor->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(editor->focusProxy() ? editor->focusProxy() : editor);
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
