#include "ui/casefile/case_header.h"

#include "ui/casefile/writing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/metric.h"
#include "ui/widgets/next_step_box.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tool_tip.h"

#include <QHBoxLayout>
#include <QPainter>

namespace expediente::ui {
namespace {

constexpr int stepHeight = 48;
constexpr int stepWidth = 368;
constexpr int lineHigh = 40;
/// Below this the promise, which has its place in the tables, leaves the header.
constexpr int leastForPromise = 1000;

QWidget* upright(const Theme& theme)
{
    auto* line = new Separator(theme, Qt::Vertical);
    line->setFixedHeight(lineHigh);
    return line;
}

} // namespace

CaseHeader::CaseHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new ElidedLabel(theme, TextStyle::Title, Token::Text1, Weight::Bold))
    , m_line(new ElidedLabel(theme, TextStyle::Secondary, Token::Text2))
    , m_arrears(new Metric(theme, tr("Arrears")))
    , m_total(new Metric(theme, tr("Total")))
    , m_promise(new Metric(theme, tr("Promise")))
    , m_lineOne(upright(theme))
    , m_lineTwo(upright(theme))
    , m_step(new NextStepBox(theme, Qt::Horizontal))
    , m_act(new PrimaryButton(theme, {}))
{
    setMinimumHeight(metrics::caseHeader);
    setAccessibleName(tr("Case"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 1);
    row->setSpacing(metrics::space6);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_line);
    names->addStretch();
    row->addLayout(names);
    row->addSpacing(metrics::space2);
    for (QWidget* widget : {static_cast<QWidget*>(m_arrears), m_lineOne,
             static_cast<QWidget*>(m_total), m_lineTwo, static_cast<QWidget*>(m_promise)})
        row->addWidget(widget);
    row->addStretch(1);
    m_act->setMain(false);
    m_step->addButton(m_act);
    m_step->setFixedHeight(stepHeight);
    row->addWidget(m_step);
    connect(m_act, &QPushButton::clicked, this, &CaseHeader::act);
}

QWidget* CaseHeader::nextStep() const
{
    return m_step;
}

void CaseHeader::setData(const HeaderData& header)
{
    m_data = header;
    m_name->setText(header.name);
    m_name->setAccessibleName(header.name);
    m_line->setText(header.line);
    m_arrears->setValue(header.arrears);
    m_arrears->setChip(header.bucket);
    m_total->setCaption(header.totalCaption);
    m_total->setStale(header.stale);
    m_total->setValue(header.total);
    m_promise->setCaption(header.promiseCaption);
    m_promise->setChip(header.promise);
    m_promise->setAccessibleName(header.promiseSpoken);
    m_act->setText(header.action.text);
    m_act->setBlocked({});
    writing::mark(m_act, header.action.kind == StepAction::Kind::Form);
    m_act->setKeyHint(header.action.key);
    m_act->setVisible(header.action.kind != StepAction::Kind::None);
    arrange();
}

QString CaseHeader::stepFor(int room) const
{
    const QFont font = m_theme.font(TextStyle::Base);
    for (const QString& sentence : m_data.stepSentences) {
        if (paint::textWidth(font, sentence) <= room)
            return sentence;
    }
    return m_data.stepSentences.isEmpty() ? QString() : m_data.stepSentences.back();
}

void CaseHeader::arrange()
{
    const bool narrow = width() < metrics::narrowPage;
    const bool promise = m_data.promise && (width() >= leastForPromise);
    m_promise->setVisible(promise);
    m_lineTwo->setVisible(promise);
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->setSpacing(narrow ? metrics::space3 : metrics::space6);
    const int button = m_act->isHidden() ? 0 : m_act->sizeHint().width() + metrics::space3;
    const int frame = metrics::stripe + 2 * metrics::space3;
    m_step->setStep(m_data.stepTitle, stepFor(stepWidth - frame - button));
    const QString full = m_data.stepSentences.value(0);
    m_step->setAccessibleName(tr("%1: %2", "next step").arg(m_data.stepTitle, full));
    m_step->setToolTip(plainToolTip(full));
    // With nothing to press there is nothing that a compact box could keep.
    m_step->setCompact(narrow && !m_act->isHidden());
    m_step->setMinimumWidth(narrow ? 0 : stepWidth);
}

void CaseHeader::act()
{
    switch (m_data.action.kind) {
    case StepAction::Kind::Form:
        emit formRequested(m_data.action.form, m_data.action.about);
        break;
    case StepAction::Kind::Brief:
        emit briefRequested();
        break;
    case StepAction::Kind::None:
        break;
    }
}

void CaseHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CaseHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme[Token::Surface]);
    paint::fill(painter, QRectF(0, height() - 1, width(), 1), m_theme[Token::Border]);
}

} // namespace expediente::ui
