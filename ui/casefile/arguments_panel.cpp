#include "ui/casefile/arguments_panel.h"

#include "core/facts/body.h"
#include "ui/casefile/clamped_label.h"
#include "ui/casefile/state_chips.h"
#include "ui/casefile/writing.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/states.h"

#include <QKeyEvent>

namespace expediente::ui {
namespace {

constexpr int latest = 3;

/// One argument; Enter or a click opens its history of verdicts.
class ArgumentItem final : public QWidget {
public:
    ArgumentItem(const Theme& theme, const QString& words, const QString& moment,
        const ChipData& verdict, const QString& found)
    {
        setFocusPolicy(Qt::TabFocus);
        FocusRing::enable(this);
        setAccessibleName(inSentences({words, moment, verdict.text, found}));
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(metrics::space3, 7, metrics::space3, 6);
        column->setSpacing(2);
        auto* said = new QHBoxLayout;
        said->setSpacing(metrics::space2);
        auto* quote = new TextLabel(theme, TextStyle::Base, Token::Text1, Weight::Bold, words);
        quote->setWordWrap(true);
        said->addWidget(quote, 1);
        said->addWidget(
            new TextLabel(theme, TextStyle::Secondary, Token::Text2, Weight::Regular, moment), 0,
            Qt::AlignTop);
        column->addLayout(said);
        auto* judged = new QHBoxLayout;
        judged->setSpacing(metrics::space2);
        judged->addWidget(new Chip(theme, verdict), 0, Qt::AlignTop);
        auto* why = new ClampedLabel(theme, TextStyle::Secondary, Token::Text1, 2, found);
        why->setMinimumHeight(metrics::chip);
        judged->addWidget(why, 1);
        column->addLayout(judged);
    }

    std::function<void()> open;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            open();
        else
            QWidget::keyPressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent*) override { open(); }
};

} // namespace

ArgumentsPanel::ArgumentsPanel(const Theme& theme, QWidget* parent)
    : Panel(theme, tr("Latest arguments"), parent), m_theme(theme)
{
}

void ArgumentsPanel::setCase(const OpenCase& open)
{
    const auto& all = open.view.arguments;
    const std::vector<ArgumentView> now(
        all.begin(), all.begin() + std::min<long>(latest, long(all.size())));
    setCaption(
        all.empty() ? QString() : tr("%1 of %2 · the latest").arg(now.size()).arg(all.size()));
    if (m_content && now == m_shown)
        return;
    m_shown = now;
    delete m_content;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const ArgumentView& argument : now) {
        if (column->count() > 0)
            column->addWidget(new Separator(m_theme, Qt::Horizontal, Token::RowLine));
        const auto& stated = argument.argument.stated;
        QString found = inSentences({argument.evidence, argument.answer});
        if (argument.expired)
            found = inSentences({tr("The verdict ran out on %1")
                                     .arg(open.format.shortDate(argument.until, open.today())),
                found});
        if (argument.argument.judged.empty())
            found = tr("Nobody has looked into it yet");
        auto* item = new ArgumentItem(m_theme, u'«' + stated.body.text + u'»',
            tr("%1 · %2", "day, channel")
                .arg(open.format.shortDate(open.format.dateOf(stated.at), open.today()),
                    word(Vocabulary::Channel, enumName(stated.body.channel))),
            StateChips::verdict(argument.verdict), found);
        item->open = [this, id = stated.id] { emit opened(id); };
        column->addWidget(item);
    }
    if (now.empty()) {
        auto* none = new EmptyState(m_theme, IconName::Message, tr("No arguments yet"),
            tr("Write what the person says, in their own words."));
        none->setAction(tr("State an argument"), QStringLiteral("F9"));
        writing::mark(none->action());
        connect(none, &Placeholder::actionTriggered, this, &ArgumentsPanel::stateRequested);
        column->addWidget(none, 1);
    } else {
        column->addStretch();
    }
    body()->addWidget(m_content);
}

} // namespace expediente::ui
