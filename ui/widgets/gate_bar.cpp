#include "ui/widgets/gate_bar.h"

#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace expediente::ui {
namespace {

constexpr int left = metrics::stripe + metrics::space3;
constexpr int textLeft = left + metrics::icon + metrics::space3 + 2;

Tone toneOf(GateState state)
{
    switch (state) {
    case GateState::May:
        return Tone::Ok;
    case GateState::MayWithWarning:
        return Tone::Warn;
    case GateState::NotNow:
    case GateState::NoContact:
        return Tone::Bad;
    case GateState::Unknown:
        return Tone::Muted;
    }
    return Tone::Muted;
}

IconName iconOf(GateState state)
{
    switch (state) {
    case GateState::May:
        return IconName::ShieldCheck;
    case GateState::MayWithWarning:
        return IconName::Warning;
    case GateState::NotNow:
    case GateState::NoContact:
        return IconName::Lock;
    case GateState::Unknown:
        return IconName::Question;
    }
    return IconName::Question;
}

} // namespace

GateBar::GateBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setData({});
}

QString GateBar::sentenceOf(GateState state)
{
    switch (state) {
    case GateState::May:
        return tr("You may contact now");
    case GateState::MayWithWarning:
        return tr("You may contact, with a warning");
    case GateState::NotNow:
        return tr("Do not contact now");
    case GateState::NoContact:
        return tr("Do not contact");
    case GateState::Unknown:
        return tr("Time zone not confirmed");
    }
    return {};
}

void GateBar::setData(const GateData& data)
{
    m_data = data;
    if (m_data.sentence.isEmpty())
        m_data.sentence = sentenceOf(data.state);
    QStringList spoken{m_data.sentence};
    for (ChipData& channel : m_data.channels) {
        channel.raised = true;
        spoken << channel.text;
    }
    for (const QString& part : {m_data.explanation, m_data.localTime}) {
        if (!part.isEmpty())
            spoken << part;
    }
    setAccessibleName(spoken.join(QStringLiteral(". ")));
    setAccessibleDescription(
        m_rulesShown ? tr("Press Enter for the rules behind this answer") : QString());
    updateGeometry();
    update();
}

void GateBar::setFullBleed(bool on)
{
    m_fullBleed = on;
    update();
}

void GateBar::setRulesShown(bool on)
{
    m_rulesShown = on;
    setData(m_data);
}

QString GateBar::rulesWord() const
{
    return m_rulesShown ? tr("See rules") : QString();
}

int GateBar::contentRight(int width) const
{
    return width - metrics::pageMargin;
}

GateBar::Places GateBar::arrange(int width) const
{
    if (width >= metrics::narrowPage) {
        const Places line = inOneLine(width);
        if (!line.folded)
            return line;
    } else if (m_data.channels.empty()) {
        // Without chips there is nothing to gain from a second line while one suffices.
        const Places line = inOneLine(width);
        if (!line.folded)
            return line;
    }
    return inLines(width);
}

/// `folded` is set when it doesn't fit.
GateBar::Places GateBar::inOneLine(int width) const
{
    Places places;
    const QFont strong = m_theme.font(TextStyle::Strong, Weight::Bold);
    places.height = std::max(metrics::gate, paint::textHeight(strong) + metrics::space4);
    const int h = places.height;
    places.icon = {left, 0, metrics::icon, h};
    places.sentence = {textLeft, 0, paint::textWidth(strong, m_data.sentence), h};
    int x = places.sentence.right() + 1 + metrics::space3;
    for (const ChipData& channel : m_data.channels) {
        const int wide = Chip::sizeOf(m_theme, channel).width();
        places.channels.emplace_back(x, 0, wide, h);
        x += wide + metrics::space3;
    }
    if (!m_data.channels.empty())
        x -= metrics::space1;
    const int explanation = paint::textWidth(m_theme.font(TextStyle::Base), m_data.explanation);
    places.explanation = {x, 0, explanation, h};
    const int link =
        paint::textWidth(m_theme.font(TextStyle::Secondary, Weight::Bold), rulesWord());
    const int time = paint::textWidth(m_theme.font(TextStyle::Secondary), m_data.localTime);
    places.link = {contentRight(width) - link, 0, link, h};
    places.time = {places.link.left() - metrics::space3 - time, 0, time, h};
    const int end = m_data.localTime.isEmpty() ? places.link.left() : places.time.left();
    places.folded = x + explanation + metrics::space4 > end;
    return places;
}

GateBar::Places GateBar::inLines(int width) const
{
    Places places;
    places.folded = true;
    const QFont strong = m_theme.font(TextStyle::Strong, Weight::Bold);
    const QFont base = m_theme.font(TextStyle::Base);
    const int line = std::max(22, paint::textHeight(strong) + 2);
    const int right = contentRight(width);
    int y = 6;
    places.icon = {left, y, metrics::icon, line};
    const int wide = std::min(paint::textWidth(strong, m_data.sentence), right - textLeft);
    const int lines = wide < paint::textWidth(strong, m_data.sentence) ? 2 : 1;
    places.sentence = {textLeft, y, wide, line * lines};
    y += line * (lines - 1);
    int x = places.sentence.right() + 1 + metrics::space3;
    for (const ChipData& channel : m_data.channels) {
        const int chip = Chip::sizeOf(m_theme, channel).width();
        if (x > textLeft && x + chip > right) {
            x = textLeft;
            y += line + 2;
        }
        places.channels.emplace_back(x, y, chip, line);
        x += chip + metrics::space3;
    }
    y += line;

    const int link =
        paint::textWidth(m_theme.font(TextStyle::Secondary, Weight::Bold), rulesWord());
    const int time = paint::textWidth(m_theme.font(TextStyle::Secondary), m_data.localTime);
    const int aside = link + metrics::space3 + time;
    // Beside a short explanation the clock stands at its right, else under it.
    const int room = right - textLeft - aside - metrics::space4;
    const bool below = room < (right - textLeft) / 2;
    const int span = below ? right - textLeft : room;
    const QRect needed = QFontMetrics(base).boundingRect(
        QRect(0, 0, span, 10000), Qt::TextWordWrap, m_data.explanation);
    const int textHigh =
        m_data.explanation.isEmpty() ? 0 : std::max(needed.height(), lineHeight(TextStyle::Base));
    places.explanation = {textLeft, y + 1, span, std::max(textHigh, 1)};
    int lastLine = y + 1;
    if (below)
        lastLine += textHigh;
    else if (textHigh > lineHeight(TextStyle::Base))
        lastLine += textHigh - lineHeight(TextStyle::Base);
    const int high = lineHeight(TextStyle::Base);
    places.link = {right - link, lastLine, link, high};
    places.time = {places.link.left() - metrics::space3 - time, lastLine, time, high};
    if (below)
        places.time.moveLeft(textLeft), places.link.moveLeft(textLeft + time + metrics::space3);
    places.height = std::max(metrics::gateFolded, lastLine + high + 9);
    return places;
}

QSize GateBar::sizeHint() const
{
    const int wide = width() > 0 ? width() : metrics::narrowPage;
    return {320, arrange(wide).height};
}

QSize GateBar::minimumSizeHint() const
{
    return {240, metrics::gate};
}

void GateBar::resizeEvent(QResizeEvent*)
{
    updateGeometry();
}

void GateBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tone tone = toneOf(m_data.state);
    painter.fillRect(rect(), m_theme[backToken(tone)]);
    if (m_fullBleed)
        paint::fill(painter, QRectF(0, height() - 1, width(), 1), m_theme[Token::Border]);
    paint::fill(painter, QRectF(0, 0, metrics::stripe, height()), m_theme[lineToken(tone)]);

    const Places places = arrange(width());
    m_theme.paintIcon(painter, iconOf(m_data.state), m_theme[textToken(tone)],
        QRectF(places.icon).adjusted(0, 0, 0, 0));
    painter.setFont(m_theme.font(TextStyle::Strong, Weight::Bold));
    painter.setPen(m_theme[Token::Text1]);
    painter.drawText(places.sentence,
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextDontClip, m_data.sentence);
    for (std::size_t i = 0; i < places.channels.size(); ++i)
        Chip::paint(painter, m_theme, places.channels[i], m_data.channels[i]);
    painter.setFont(m_theme.font(TextStyle::Base));
    painter.setPen(m_theme[Token::Text1]);
    const Qt::Alignment align = Qt::AlignLeft | (places.folded ? Qt::AlignTop : Qt::AlignVCenter);
    painter.drawText(places.explanation,
        int(align) | (places.folded ? int(Qt::TextWordWrap) : 0) | int(Qt::TextDontClip),
        m_data.explanation);
    paint::text(painter, places.time, m_data.localTime, m_theme.font(TextStyle::Secondary),
        m_theme[Token::Text2]);
    paint::text(painter, places.link, rulesWord(), m_theme.font(TextStyle::Secondary, Weight::Bold),
        m_theme[Token::Accent]);
    // The bar reaches the window's edge, so its ring goes inside.
    if (hasFocus())
        paint::box(painter, rect().adjusted(1, 1, -1, -1), {}, m_theme[Token::Accent],
            metrics::radius, metrics::focusWidth);
}

void GateBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_rulesShown)
            emit rulesRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void GateBar::mouseMoveEvent(QMouseEvent* event)
{
    const bool onLink = arrange(width()).link.contains(event->position().toPoint());
    setCursor(onLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void GateBar::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton
        && arrange(width()).link.contains(event->position().toPoint()))
        emit rulesRequested();
}

} // namespace expediente::ui
