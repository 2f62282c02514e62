#include "ui/page/work_bar.h"

#include "ui/page/worker.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

namespace expediente::ui {

WorkBar::WorkBar(const Theme& theme, const Formatter& format, Worker& worker, QWidget* page)
    : QFrame(page)
    , m_theme(theme)
    , m_format(format)
    , m_worker(worker)
    , m_text(new TextLabel(theme, TextStyle::Secondary, Token::Text2))
    , m_bar(new QProgressBar)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    row->setSpacing(metrics::space3);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto* cancel = new SecondaryButton(theme, tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelWork"));
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    page->installEventFilter(this);
    connect(cancel, &QPushButton::clicked, &worker, &Worker::cancel);
    connect(&worker, &Worker::progressed, this,
        [this](int, qint64 done, qint64 total) { showProgress(done, total); });
    connect(&worker, &Worker::ended, this, &QWidget::hide);
    hide();
}

void WorkBar::begin()
{
    m_text->setText(m_worker.what());
    m_bar->setRange(0, 0);
    place();
    raise();
    show();
}

void WorkBar::showProgress(qint64 done, qint64 total)
{
    m_text->setText(tr("%1: %2", "work, count").arg(m_worker.what(), m_format.counts(done, total)));
    m_bar->setRange(0, int(total));
    m_bar->setValue(int(done));
}

void WorkBar::place()
{
    const int high = sizeHint().height();
    setGeometry(0, parentWidget()->height() - high, parentWidget()->width(), high);
}

bool WorkBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void WorkBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, rect(), m_theme[Token::Surface], m_theme[Token::ControlBorder]);
}

} // namespace expediente::ui
