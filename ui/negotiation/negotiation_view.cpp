#include "ui/negotiation/negotiation_view.h"

#include "ui/negotiation/discount_panel.h"
#include "ui/negotiation/offers_table.h"
#include "ui/negotiation/plan_panel.h"
#include "ui/negotiation/verdict_card.h"
#include "ui/text/words.h"
#include "ui/widgets/states.h"

#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace expediente::ui {
namespace {

constexpr int leftStretch = 58;
constexpr int rightStretch = 42;
constexpr int narrowView = 1120;

} // namespace

NegotiationView::NegotiationView(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new NegotiationModel(services.store, this))
    , m_stack(new QStackedWidget)
    , m_content(new QWidget)
    , m_loading(new LoadingBars(services.theme))
    , m_discount(new DiscountPanel(services, *m_model))
    , m_plan(new PlanPanel(services, *m_model))
    , m_verdict(new VerdictCard(services, *m_model))
    , m_offers(new OffersTable(services, *m_model))
    , m_comparison(new Panel(services.theme, tr("Compare offers")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    makeContent();
    makeKeys();
    m_stack->addWidget(m_loading);
    connect(m_model, &NegotiationModel::changed, this, &NegotiationView::refresh);
    connect(m_model, &NegotiationModel::saved, this, &NegotiationView::tell);
    connect(m_model, &NegotiationModel::failed, this,
        [this](const Error& error) { emit noticed(sentence(error), {}, {}); });
    m_stack->setCurrentWidget(m_loading);
}

void NegotiationView::makeContent()
{
    m_row = new QHBoxLayout(m_content);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_left = new QVBoxLayout;
    m_right = new QVBoxLayout;
    for (QVBoxLayout* column : {m_left, m_right})
        column->setSpacing(metrics::gutter);
    m_comparison->setKey(QStringLiteral("Ctrl+1 2 3"));
    m_comparison->body()->addWidget(m_offers);
    m_row->addLayout(m_left);
    m_row->addLayout(m_right);
    arrange();
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(scroll);
    m_content = scroll;
}

/// Side by side, or one below the other with the verdict first where there is no room for two.
void NegotiationView::arrange()
{
    for (QVBoxLayout* column : {m_left, m_right})
        while (QLayoutItem* item = column->takeAt(0))
            delete item;
    m_row->setSpacing(m_narrow ? 0 : metrics::gutter);
    m_row->setStretch(0, leftStretch);
    m_row->setStretch(1, m_narrow ? 0 : rightStretch);
    if (m_narrow)
        m_left->addWidget(m_verdict);
    m_left->addWidget(m_discount);
    m_left->addWidget(m_plan, 1);
    if (!m_narrow)
        m_right->addWidget(m_verdict);
    (m_narrow ? m_left : m_right)->addWidget(m_comparison);
    if (!m_narrow)
        m_right->addStretch(1);
}

void NegotiationView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowView;
    if (std::exchange(m_narrow, narrow) != narrow)
        arrange();
}

void NegotiationView::makeKeys()
{
    const auto key = [this](const QKeySequence& keys, const std::function<void()>& run) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, run] {
            if (m_model->isReady())
                run();
        });
    };
    for (int slot = 0; slot < NegotiationModel::slotCount; ++slot)
        key(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + slot)),
            [this, slot] { m_model->choose(slot); });
    key(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_model->duplicate(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_model->forgiveNothing(); });
}

void NegotiationView::setCase(const CaseFile& file, const CaseView& view)
{
    if (std::exchange(m_shown, file.id) != file.id)
        m_verdict->forget();
    m_model->setCase(file, view);
}

void NegotiationView::setReadOnly(const QString& why)
{
    m_verdict->setEnabled(why.isEmpty());
    m_verdict->setToolTip(why);
}

void NegotiationView::refresh()
{
    if (const auto refusal = m_model->refusal()) {
        const Words said = words(*refusal);
        return showMessage(said.what, said.next);
    }
    if (!m_model->isReady())
        return;
    m_discount->refresh();
    m_plan->refresh();
    m_verdict->refresh();
    m_offers->refresh();
    m_stack->setCurrentWidget(m_content);
}

void NegotiationView::showMessage(const QString& sentence, const QString& hint)
{
    auto* message = new EmptyState(m_services.theme, IconName::Money, sentence, hint);
    m_stack->addWidget(message);
    m_stack->setCurrentWidget(message);
    if (m_message)
        m_message->deleteLater();
    m_message = message;
}

void NegotiationView::tell(const QString& what)
{
    m_verdict->forget();
    if (what == QStringLiteral("request"))
        emit noticed(tr("Approval requested; go on with the others meanwhile"), {}, {});
    else if (what == QStringLiteral("answer"))
        emit noticed(tr("Allowed with these terms; whoever asked will see it"), {}, {});
    else if (what == QStringLiteral("acceptance"))
        emit noticed(tr("Noted: the person accepts the offer"), {}, {});
    else
        emit noticed(tr("Offer saved"), {}, {});
}

void NegotiationView::act()
{
    if (m_model->isReady() && m_verdict->isEnabled())
        m_verdict->act();
}

void NegotiationView::focusFirst()
{
    if (m_model->isReady())
        m_discount->focusFirst();
    else
        setFocus();
}

QList<QWidget*> NegotiationView::regions()
{
    return {m_discount, m_plan, m_verdict, m_comparison};
}

} // namespace expediente::ui
