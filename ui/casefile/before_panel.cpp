#include "ui/casefile/before_panel.h"

#include "ui/casefile/writing.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace expediente::ui {
namespace {

constexpr int mostLines = 4;

class Bullet final : public QWidget {
public:
    Bullet(const Theme& theme) : m_theme(theme)
    {
        setFixedSize(metrics::space3, lineHeight(TextStyle::Base));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme[Token::WarnLine]);
        painter.drawEllipse(QRectF(3, height() / 2.0 - 2, 4, 4));
    }

private:
    const Theme& m_theme;
};

} // namespace

BeforePanel::BeforePanel(const Theme& theme, QWidget* parent)
    : Panel(theme, tr("Before you knock"), parent), m_theme(theme)
{
    setIcon(IconName::Eye);
    setStripe(Tone::Warn);
    auto* add = new IconButton(theme, IconName::Plus, tr("Write what to know before knocking"));
    writing::mark(add);
    addHeadWidget(add);
    connect(add, &QAbstractButton::clicked, this, &BeforePanel::noteRequested);
    showLines({});
}

void BeforePanel::setCase(const OpenCase& open)
{
    const QStringList now(open.view.beforeVisit.begin(), open.view.beforeVisit.end());
    if (now == m_lines)
        return;
    m_lines = now;
    showLines(now);
}

void BeforePanel::showLines(const QStringList& lines)
{
    delete m_content;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(metrics::space2, 5, metrics::space2, metrics::space2);
    column->setSpacing(metrics::space1);
    const auto shown = lines.size() > mostLines ? lines.mid(0, mostLines - 1) : lines;
    for (const QString& line : shown) {
        auto* row = new QHBoxLayout;
        row->setSpacing(metrics::space1);
        row->addWidget(new Bullet(m_theme), 0, Qt::AlignTop);
        auto* text = new TextLabel(m_theme, TextStyle::Base, Token::Text1, Weight::Regular, line);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        column->addLayout(row);
    }
    if (shown.size() < lines.size()) {
        auto* more = new LinkButton(
            m_theme, tr("%n more note(s)", nullptr, int(lines.size() - shown.size())));
        connect(more, &QAbstractButton::clicked, this, &BeforePanel::moreRequested);
        column->addWidget(more);
    }
    if (lines.isEmpty()) {
        auto* none = new TextLabel(m_theme, TextStyle::Secondary, Token::Text2, Weight::Regular,
            tr("Nobody has noted anything yet."));
        none->setWordWrap(true);
        none->setContentsMargins(metrics::space1, 0, 0, 0);
        column->addWidget(none);
    }
    body()->addWidget(m_content);
}

} // namespace expediente::ui
