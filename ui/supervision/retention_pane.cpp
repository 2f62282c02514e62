#include "ui/supervision/retention_pane.h"

#include "core/store/store.h"
#include "ui/agenda/fitted_table.h"
#include "ui/page/prompts.h"
#include "ui/page/work_bar.h"
#include "ui/page/worker.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/item_roles.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/states.h"

#include <QStackedLayout>
#include <QStandardItemModel>

namespace expediente::ui {

namespace {

constexpr int mostListed = 500;

enum RetentionColumn {
    FolioColumn,
    PersonColumn,
    CreditorColumn,
    StateColumn,
    EndedColumn,
    UntilColumn
};

QStandardItem* cellOf(const QString& text, Tone tone = Tone::Normal)
{
    auto* item = new QStandardItem(text);
    item->setData(QVariant::fromValue(tone), ToneRole);
    item->setToolTip(text);
    return item;
}

QString wordOfState(CaseState state)
{
    const QStringView keys[] = {u"open", u"recalled", u"closed", u"blocked", u"erased"};
    return word(Vocabulary::CaseState, keys[int(state)]);
}

} // namespace

RetentionPane::RetentionPane(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_items(new QStandardItemModel(0, UntilColumn + 1, this))
    , m_panel(new Panel(services.theme, tr("Past the time to keep them")))
    , m_caption(new TextLabel(services.theme, TextStyle::Secondary, Token::Text2))
    , m_message(new InlineMessage(services.theme))
    , m_empty(new EmptyState(services.theme, IconName::CheckCircle, tr("No case is past its time"),
          tr("Ended cases are listed here once the law of their country no longer asks to keep "
             "them.")))
    , m_bars(new LoadingBars(services.theme))
    , m_stack(new QStackedLayout)
    , m_worker(new Worker(this))
{
    const Theme& theme = services.theme;
    m_items->setHorizontalHeaderLabels(
        {tr("Folio"), tr("Person"), tr("Creditor"), tr("State"), tr("Ended"), tr("Kept until")});
    m_table = new FittedTable(theme, m_items, PersonColumn);
    m_table->setAccessibleName(tr("Cases past the time to keep them"));
    m_table->setObjectName(QStringLiteral("pastRetention"));
    m_panel->setIcon(IconName::Trash);
    m_erase = m_panel->setLink(tr("Erase all that is listed"));
    m_erase->setObjectName(QStringLiteral("eraseListed"));
    connect(m_erase, &QAbstractButton::clicked, this, &RetentionPane::eraseListed);
    m_caption->setWordWrap(true);
    m_caption->setText(tr("For how long a case is kept stands in the pack of its country, with its "
                          "basis. Erasing destroys names, notes, contacts and documents for good; "
                          "what is left shows that nothing else was changed."));
    m_panel->body()->addWidget(m_message);
    m_panel->body()->addLayout(m_stack, 1); // first: what it shows must not be a window
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_bars);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    foot->addWidget(m_caption);
    m_panel->body()->addLayout(foot);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    m_bar = new WorkBar(theme, services.format, *m_worker, this);
    showList({});
}

void RetentionPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void RetentionPane::refresh()
{
    if (!isVisible() || m_worker->isRunning())
        return;
    if (m_listed.empty()) {
        m_bars->start(tr("Looking for cases past their time…"));
        m_stack->setCurrentWidget(m_bars);
    }
    const auto& store = m_services.store;
    auto found = store.askLater(
        [today = store.clock().today(), context = &store.context()](Connection& connection) {
            return pastRetention(connection, today, *context, mostListed);
        });
    m_asked.ask(std::move(found), this, [this](const Result<std::vector<PastRetention>>& list) {
        m_bars->stop();
        if (list)
            return showList(*list);
        m_stack->setCurrentWidget(m_table);
        m_message->showMessage(Tone::Bad, sentence(list.error()));
    });
}

void RetentionPane::showList(const std::vector<PastRetention>& list)
{
    m_listed.clear();
    m_items->removeRows(0, m_items->rowCount());
    const Formatter& format = m_services.format;
    const QDate today = m_services.store.clock().today();
    for (const PastRetention& past : list) {
        m_listed.push_back(past.id);
        m_items->appendRow(
            {cellOf(past.folio), cellOf(past.name.isEmpty() ? QString(noValue) : past.name),
                cellOf(past.creditor), cellOf(wordOfState(past.state), Tone::Muted),
                cellOf(format.shortDate(past.ended, today)),
                cellOf(format.shortDate(past.keptUntil, today))});
    }
    m_stack->setCurrentWidget(list.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    m_panel->setBadge(list.empty() ? QString() : format.number(qint64(list.size())));
    m_panel->setCaption(int(list.size()) == mostListed
            ? tr("The first %1; the rest follows").arg(format.number(mostListed))
            : QString());
    m_erase->setEnabled(m_readOnly.isEmpty() && !list.empty());
}

void RetentionPane::eraseListed()
{
    if (m_listed.empty() || m_worker->isRunning() || !m_readOnly.isEmpty())
        return;
    m_services.prompts.confirm(this,
        tr("Erase %n case(s) for good?", nullptr, int(m_listed.size())),
        tr("Names, phones, addresses, notes, contacts and documents are destroyed, and so are "
           "people known through these cases alone. It can't be undone. Backups made until now "
           "still hold them until they are replaced."),
        tr("Erase for good"), [this, cases = m_listed] { erase(cases); });
}

void RetentionPane::erase(const std::vector<CaseId>& cases)
{
    if (m_worker->isRunning())
        return;
    m_message->dismiss();
    m_worker->setWhat(tr("Erasing cases"));
    m_worker->run(
        [&store = m_services.store, cases, reason = tr("Past the time for which it is kept")](
            const Worker::Reins& reins) {
            return store.eraseAll(cases, reason,
                {[&](qint64 done, qint64 total) { reins.report(0, done, total); },
                    reins.cancelled});
        },
        [this](const Result<qint64>& gone) {
            if (gone)
                emit erased(tr("%n case(s) erased", nullptr, int(*gone)));
            else
                m_message->showMessage(Tone::Bad, sentence(gone.error()));
            m_listed.clear();
            QMetaObject::invokeMethod(this, &RetentionPane::refresh, Qt::QueuedConnection);
        });
    m_bar->begin();
}

void RetentionPane::focusInside()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_items->rowCount() > 0)
        m_table->setCurrentIndex(m_items->index(0, 0));
}

void RetentionPane::setReadOnly(const QString& why)
{
    m_readOnly = why;
    m_erase->setEnabled(why.isEmpty() && !m_listed.empty());
    m_erase->setToolTip(why);
}

} // namespace expediente::ui
