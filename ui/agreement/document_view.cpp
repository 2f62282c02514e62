#include "ui/agreement/document_view.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace expediente::ui {

namespace {

constexpr int zoomSteps[] = {100, 125, 150, 200};
constexpr int between = 16;
constexpr int tolerance = 24; ///< of a page's foot, where there is nothing to read

/// One page. Paper is white in the dark too.
class Sheet : public QWidget {
public:
    Sheet(const Theme& theme, const QImage& image, QWidget* parent)
        : QWidget(parent), m_theme(theme), m_image(image)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect(), m_image);
        paint::box(painter, rect(), {}, m_theme[Token::Border], 0);
    }

private:
    const Theme& m_theme;
    QImage m_image;
};

} // namespace

DocumentView::DocumentView(const Theme& theme, QWidget* parent)
    : Panel(theme, tr("Payment agreement"), parent)
    , m_theme(theme)
    , m_scroll(new QScrollArea)
    , m_sheets(new QWidget)
    , m_read(new Chip(theme, {}))
    , m_zoom(new SecondaryButton(theme, {}))
{
    setIcon(IconName::Document);
    addHeadWidget(m_read);
    m_zoom->setIconName(IconName::Search);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    addHeadWidget(m_zoom);
    m_scroll->setWidget(m_sheets);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or widths would jump
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setObjectName(QStringLiteral("document"));
    m_scroll->setAccessibleName(tr("Payment agreement"));
    setFocusProxy(m_scroll);
    body()->addWidget(m_scroll);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &DocumentView::look);
    connect(m_zoom, &QPushButton::clicked, this, &DocumentView::zoom);
}

void DocumentView::setPages(const std::vector<QImage>& pages)
{
    qDeleteAll(m_pages);
    m_pages.clear();
    m_images = pages;
    for (const QImage& page : pages) {
        auto* sheet = new Sheet(m_theme, page, m_sheets);
        sheet->show();
        m_pages.push_back(sheet);
    }
    arrange();
    m_scroll->verticalScrollBar()->setValue(0);
    look();
}

void DocumentView::setShown(int shown, int of)
{
    const bool all = shown == of;
    m_read->setData({tr("%1 of %2 pages shown").arg(shown).arg(of),
        all ? IconName::Check : IconName::Eye, all ? ChipKind::Ok : ChipKind::Neutral});
}

/// At 100 % a page is as wide as the view.
void DocumentView::arrange()
{
    const int room = m_scroll->viewport()->width() - 2 * between;
    int y = between;
    int widest = m_scroll->viewport()->width();
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const QSize size = m_images[i].size();
        const int width = std::max(1, room * m_percent / 100);
        const int height = width * size.height() / std::max(1, size.width());
        m_pages[i]->setGeometry(between, y, width, height);
        y += height + between;
        widest = std::max(widest, width + 2 * between);
    }
    m_sheets->resize(widest, y);
    m_scroll->setHorizontalScrollBarPolicy(
        m_percent > zoomSteps[0] ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_zoom->setText(tr("%1 %").arg(m_percent));
}

void DocumentView::zoom()
{
    const auto* next = std::ranges::upper_bound(zoomSteps, m_percent);
    const int before = page();
    m_percent = next == std::end(zoomSteps) ? zoomSteps[0] : *next;
    arrange();
    if (before < int(m_pages.size()))
        m_scroll->verticalScrollBar()->setValue(m_pages[size_t(before)]->y() - between);
}

int DocumentView::page() const
{
    const int middle = m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height() / 2;
    for (size_t i = 0; i < m_pages.size(); ++i)
        if (middle < m_pages[i]->geometry().bottom() + between)
            return int(i);
    return std::max(0, int(m_pages.size()) - 1);
}

/// A screen further; at the foot of a page to the head of the next.
void DocumentView::turn(int pages)
{
    auto* bar = m_scroll->verticalScrollBar();
    const int view = m_scroll->viewport()->height();
    const int step = view - 2 * between;
    bar->setValue(bar->value() + pages * step);
}

void DocumentView::look()
{
    if (!isVisible() || m_pages.empty())
        return;
    // What was jumped over was not shown.
    const int top = m_scroll->verticalScrollBar()->value();
    const int bottom = top + m_scroll->viewport()->height();
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const int foot = m_pages[i]->geometry().bottom() - tolerance;
        if (top <= foot && foot <= bottom)
            emit pageShown(int(i));
    }
    setDetail(tr("page %1 of %2").arg(page() + 1).arg(m_pages.size()));
}

void DocumentView::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    arrange();
    look();
}

void DocumentView::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    arrange();
    look();
}

} // namespace expediente::ui
