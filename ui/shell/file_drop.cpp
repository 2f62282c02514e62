#include "ui/shell/file_drop.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>

namespace expediente::ui {

namespace {

constexpr int edge = 8; ///< from the window to the frame
constexpr int inset = 24; ///< from the card to what it says
constexpr int iconSize = 48;
constexpr int cardWidth = 520;
constexpr int cardHeight = 168;
constexpr qreal veil = 0.82;

/// Empty unless it is one file of this machine.
QString fileIn(const QMimeData& data)
{
    const auto urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    return QFileInfo(path).isFile() ? path : QString();
}

} // namespace

FileDrop::FileDrop(const Theme& theme, std::function<bool()> mayTake, QWidget* over)
    : QWidget(over), m_theme(theme), m_mayTake(std::move(mayTake))
{
    setObjectName(QStringLiteral("fileDrop"));
    setAccessibleName(tr("Drop the file to import it"));
    setAcceptDrops(true);
    over->setAcceptDrops(true); // or nobody is told that something comes
    hide();
    QCoreApplication::instance()->installEventFilter(this);
}

/// Before the field below the pointer, which would take the file's name for text. From the next
/// movement on this widget is below the pointer itself; a hand may let go before.
bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type(); // first: every event of the program comes by
    if (type != QEvent::DragEnter && type != QEvent::DragLeave && type != QEvent::Drop)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    const bool below = widget && widget != this
        && (widget == parentWidget() || parentWidget()->isAncestorOf(widget));
    if (!below)
        return false;
    if (type == QEvent::DragEnter)
        return take(*static_cast<QDragEnterEvent*>(event));
    if (type == QEvent::DragLeave)
        hide();
    if (type != QEvent::Drop || isHidden())
        return false;
    dropEvent(static_cast<QDropEvent*>(event));
    return true;
}

bool FileDrop::take(QDragEnterEvent& event)
{
    if (fileIn(*event.mimeData()).isEmpty() || !m_mayTake())
        return false;
    setGeometry(parentWidget()->rect());
    raise();
    show();
    event.acceptProposedAction();
    return true;
}

void FileDrop::dragEnterEvent(QDragEnterEvent* event)
{
    take(*event);
}

void FileDrop::dragLeaveEvent(QDragLeaveEvent*)
{
    hide();
}

void FileDrop::dropEvent(QDropEvent* event)
{
    hide();
    const QString path = fileIn(*event->mimeData());
    if (path.isEmpty() || !m_mayTake())
        return;
    event->acceptProposedAction();
    emit dropped(path);
}

void FileDrop::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = m_theme[Token::Window];
    ground.setAlphaF(veil);
    painter.fillRect(rect(), ground);
    painter.setPen(QPen(m_theme[Token::Accent], 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), edge, edge);

    QRect card(0, 0, std::min(cardWidth, width() - 4 * inset), cardHeight);
    card.moveCenter(rect().center());
    paint::box(painter, card, m_theme[Token::Surface], m_theme[Token::Border]);
    const QRect inside = card.adjusted(inset, inset, -inset, -inset);
    m_theme.paintIcon(painter, IconName::Upload, m_theme[Token::Accent],
        QRectF(inside.center().x() - iconSize / 2.0, inside.top(), iconSize, iconSize));
    const auto line = [&](int top, int height, const QString& text, const QFont& font,
                          Token token) {
        painter.setFont(font);
        painter.setPen(m_theme[token]);
        painter.drawText(QRect(inside.left(), inside.top() + top, inside.width(), height),
            Qt::AlignCenter | Qt::TextWordWrap, text);
    };
    line(iconSize + 8, 28, accessibleName(), m_theme.font(TextStyle::Title, Weight::Bold),
        Token::Text1);
    line(iconSize + 38, 40,
        tr("It is looked at first; nothing is kept until you say what its columns are and import "
           "it."),
        m_theme.font(TextStyle::Secondary), Token::Text2);
}

} // namespace expediente::ui
