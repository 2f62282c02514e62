#include "ui/supervision/policy_pane.h"

#include "core/base/home_currency.h"
#include "core/facts/body.h"
#include "core/figures/policy_notes.h"
#include "core/store/store.h"
#include "ui/page/later.h"
#include "ui/supervision/policy_form.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/two_line_delegate.h"

#include <QBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QStandardItemModel>

namespace expediente::ui {

namespace {

constexpr int policyListWidth = 300;
constexpr int policyListNarrow = 210;

} // namespace

PolicyPane::PolicyPane(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_items(new QStandardItemModel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gutter);
    row->addWidget(makeList());
    row->addWidget(makePolicy(), 1);
    refresh();
}

/// The roles' names need the room more.
void PolicyPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_listPanel->setFixedWidth(width() < metrics::narrowPage ? policyListNarrow : policyListWidth);
}

QWidget* PolicyPane::makeList()
{
    m_list = new QListView;
    m_list->setModel(m_items);
    m_list->setItemDelegate(new TwoLineDelegate(m_services.theme, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Policies that were published"));
    m_listPanel = new Panel(m_services.theme, tr("Policies"));
    m_listPanel->setIcon(IconName::ShieldCheck);
    m_listPanel->setFixedWidth(policyListWidth);
    m_listPanel->body()->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &PolicyPane::showCurrent);
    return m_listPanel;
}

QWidget* PolicyPane::makePolicy()
{
    const Theme& theme = m_services.theme;
    auto* panel = new Panel(theme, tr("Policy"));
    panel->padBody();
    auto* body = panel->body();
    body->setSpacing(metrics::space2);
    m_form = new PolicyForm(m_services);
    connect(m_form, &PolicyForm::edited, this, &PolicyPane::touch);
    connect(m_form, &PolicyForm::refused, this,
        [this](const QString& sentence) { m_message->showMessage(Tone::Warn, sentence); });
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    column->addWidget(m_form, 1);
    m_notes = new TextLabel(theme, TextStyle::Base, Token::WarnText, Weight::Regular);
    m_notes->setObjectName(QStringLiteral("policyNotes"));
    m_notes->setWordWrap(true);
    column->addWidget(m_notes);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    inside->setAutoFillBackground(false); // the panel's ground
    scroll->viewport()->setAutoFillBackground(false);
    body->addWidget(scroll, 1);
    m_message = new InlineMessage(theme);
    body->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    m_new = new SecondaryButton(theme, tr("Copy as a new one"));
    m_publish = new PrimaryButton(theme, tr("Publish"));
    m_publish->setKeyHint(QStringLiteral("Ctrl+P"));
    buttons->addStretch(1);
    buttons->addWidget(m_new);
    buttons->addWidget(m_publish);
    body->addLayout(buttons);
    connect(m_new, &QPushButton::clicked, this, &PolicyPane::startNew);
    connect(m_publish, &QPushButton::clicked, this, &PolicyPane::publish);
    return panel;
}

/// Of the agency's own country, unless the policy says an amount in another one already.
Currency PolicyPane::currency() const
{
    for (const auto& published : m_agency.policies)
        if (published.body.policy.id == m_shown && published.body.promises
            && published.body.promises->leastAmount)
            return published.body.promises->leastAmount->currency();
    return homeCurrency(m_services.store.identity().country);
}

void PolicyPane::refresh()
{
    const AgencyFile& now = m_services.store.context().agency;
    if (now == m_agency && m_items->rowCount() > 0)
        return;
    m_agency = now;
    fillList();
}

void PolicyPane::fillList()
{
    const QDate today = m_services.store.clock().today();
    const Formatter& format = m_services.format;
    const QSignalBlocker quiet(m_list->selectionModel());
    m_items->clear();
    int current = -1;
    for (const auto& published : m_agency.policies) {
        const DiscountPolicy& policy = published.body.policy;
        const bool holds = policy.from <= today && (!policy.to || today <= *policy.to);
        TwoLine line;
        line.title = QString::fromUtf8(policy.id);
        line.subtitle = policy.to ? format.dateRange(policy.from, *policy.to, today)
                                  : tr("from %1").arg(format.shortDate(policy.from, today));
        line.right = holds ? tr("in force") : QString();
        line.dimmed = !holds;
        auto* item = new QStandardItem(line.title);
        item->setData(QVariant::fromValue(line), TwoLineRole);
        item->setData(spoken(line), Qt::AccessibleTextRole);
        item->setData(policy.id);
        m_items->appendRow(item);
        if (policy.id == m_shown || (m_shown.isEmpty() && holds))
            current = m_items->rowCount() - 1;
    }
    if (current < 0 && m_items->rowCount() > 0)
        current = 0;
    m_list->setCurrentIndex(m_items->index(current, 0));
    if (!m_touched)
        showCurrent();
}

void PolicyPane::showCurrent()
{
    m_message->dismiss();
    const QByteArray id = m_list->currentIndex().data(Qt::UserRole + 1).toByteArray();
    if (const PolicyPublished* found = m_agency.policy(id))
        return show(*found);
    PolicyPublished first;
    first.policy.from = m_services.store.clock().today();
    for (const char* role : {"agent", "collector", "supervisor"})
        first.policy.roles.emplace_back().role = QLatin1String(role);
    show(first);
}

void PolicyPane::show(const PolicyPublished& published)
{
    m_shown = published.policy.id;
    m_form->show(published, currency());
    m_touched = false;
    showNotes();
}

void PolicyPane::touch()
{
    m_touched = true;
    showNotes();
}

/// Overlaps and days without a policy are no errors, but nobody wants them by accident.
void PolicyPane::showNotes()
{
    QStringList sentences;
    const QDate today = m_services.store.clock().today();
    const Formatter& format = m_services.format;
    if (const auto policy = m_form->reach(); policy.from.isValid())
        for (const PolicyNote& note : policyNotes(policy, m_agency.discountPolicies())) {
            const QString days = note.to ? format.dateRange(note.from, *note.to, today)
                                         : tr("from %1 on").arg(format.shortDate(note.from, today));
            sentences << (note.what == PolicyNote::What::Overlap
                    ? tr("%1: “%2” holds for the same; the one that starts later counts.")
                          .arg(days, QString::fromUtf8(note.other))
                    : tr("%1: no policy holds, so nothing may be offered.").arg(days));
        }
    m_notes->setText(sentences.join(u'\n'));
    m_notes->setHidden(sentences.isEmpty());
}

void PolicyPane::startNew()
{
    m_shown.clear();
    m_form->startNew();
    touch();
}

void PolicyPane::publish()
{
    if (m_busy || !m_readOnly.isEmpty())
        return;
    m_message->dismiss();
    const auto said = m_form->typed();
    if (!said)
        return;
    if (const auto good = check(Body(*said)); !good)
        return m_message->showMessage(Tone::Bad, sentence(good.error()));
    m_busy = true;
    m_touched = false; // what is typed from here on is the next version
    m_publish->setEnabled(false);
    auto& store = m_services.store;
    whenReady(store.append({store.newFact(store.identity().agency, *said)}), this,
        [this, id = said->policy.id](const Result<Appended>& appended) {
            m_busy = false;
            m_publish->setEnabled(m_readOnly.isEmpty());
            if (!appended) {
                m_touched = true;
                return m_message->showMessage(Tone::Bad, sentence(appended.error()));
            }
            m_shown = id;
            refresh();
            emit published(tr("Policy “%1” is published").arg(QString::fromUtf8(id)));
        });
}

void PolicyPane::focusInside()
{
    m_items->rowCount() > 0 ? m_list->setFocus() : m_form->focusName();
}

void PolicyPane::setReadOnly(const QString& why)
{
    m_readOnly = why;
    const bool may = why.isEmpty();
    m_publish->setEnabled(may);
    m_new->setEnabled(may);
    m_publish->setToolTip(why);
    m_form->setReadOnly(!may);
}

} // namespace expediente::ui
