#include "ui/casefile/forms_column.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace expediente::ui {

FormsRail::FormsRail(const Theme& theme, const QString& title, const QString& key, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_key(key)
{
    setText(title);
    setAccessibleName(title);
    setToolTip(title);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFixedWidth(wide);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    FocusRing::enable(this);
}

void FormsRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, rect(), m_theme[Token::Surface], m_theme[Token::Border]);
    m_theme.paintIcon(painter, IconName::Pencil, m_theme[Token::Accent], QRectF(12, 12, 16, 16));
    const QFont font = m_theme.font(TextStyle::Base, Weight::Bold);
    const int long_ = paint::textWidth(font, text());
    painter.save();
    painter.translate(width(), 36);
    painter.rotate(90);
    paint::text(painter, QRect(0, 0, long_, width()), text(), font, m_theme[Token::Text1]);
    painter.restore();
    const QSize cap = KeyCap::sizeOf(m_theme, m_key);
    KeyCap::paint(painter, m_theme,
        QRect((width() - cap.width()) / 2, 36 + long_ + metrics::space2, cap.width(), cap.height()),
        m_key);
}

/// The ground on which the forms lie over the page.
class FormsColumn::Overlay final : public QWidget {
public:
    Overlay(const Theme& theme, QWidget* over) : QWidget(over), m_theme(theme) { }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme[Token::Window]);
        paint::fill(painter, QRectF(0, 0, 1, height()), m_theme[Token::Border]);
    }

private:
    const Theme& m_theme;
};

FormsColumn::FormsColumn(const Services& services, QWidget* over, QWidget* parent)
    : QWidget(parent)
    , m_over(over)
    , m_forms(new FormHost(services))
    , m_rail(new FormsRail(services.theme, tr("Log a contact"), QStringLiteral("F2")))
    , m_overlay(new Overlay(services.theme, over))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_rail);
    row->addWidget(m_forms);
    m_rail->hide();
    auto* laid = new QHBoxLayout(m_overlay);
    laid->setContentsMargins(
        metrics::gutter, metrics::gutter, metrics::pageMargin, metrics::gutter);
    m_overlay->hide();
    setFixedWidth(wide);
    connect(m_rail, &QAbstractButton::clicked, this, [this] {
        open();
        m_forms->focusFirst();
    });
    connect(m_forms, &FormHost::left, this, &FormsColumn::close);
    connect(m_forms, &FormHost::logStarts, this, &FormsColumn::open);
}

void FormsColumn::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_overlay->hide();
    m_rail->setVisible(narrow);
    setFixedWidth(narrow ? FormsRail::wide : wide);
    QLayout* home = narrow ? m_overlay->layout() : layout();
    home->addWidget(m_forms);
    m_forms->show();
}

void FormsColumn::open()
{
    if (!m_narrow || isOpen())
        return;
    place();
    m_overlay->show();
    m_overlay->raise();
}

void FormsColumn::close()
{
    if (!isOpen())
        return;
    m_overlay->hide();
    m_rail->setFocus();
}

bool FormsColumn::isOpen() const
{
    return m_narrow && !m_overlay->isHidden();
}

void FormsColumn::place()
{
    const int width = wide + metrics::gutter + metrics::pageMargin;
    const int top = mapTo(m_over, QPoint(0, 0)).y() - metrics::gutter;
    m_overlay->setGeometry(m_over->width() - width, top, width, m_over->height() - top);
}

} // namespace expediente::ui
