#include "ui/supervision/figure_list.h"

#include "core/store/store.h"
#include "ui/agenda/agenda_roles.h"
#include "ui/agenda/agenda_words.h"
#include "ui/agenda/list_panel.h"
#include "ui/supervision/supervision_state.h"
#include "ui/text/person_names.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/states.h"

#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

namespace expediente::ui {

namespace {

constexpr int roomForAmount = 110;

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// How far an account moved: worse ones first, then better ones, then those that stayed.
int rankOf(const BucketMove& move)
{
    return move.now.from > move.then.from ? 0 : move.now.from < move.then.from ? 1 : 2;
}

} // namespace

FigureListView::FigureListView(
    const Services& services, const SupervisionState& state, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_state(state)
    , m_items(new QStandardItemModel(this))
    , m_formula(new TextLabel(services.theme, TextStyle::Caption, Token::Text2, Weight::Regular))
{
    auto* view = new QListView;
    view->setModel(m_items);
    auto* delegate = new TwoLineDelegate(services.theme, view);
    delegate->setMomentWidth(roomForAmount);
    view->setItemDelegate(delegate);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAccessibleName(tr("What the figure counts"));
    auto* empty = new EmptyState(services.theme, IconName::List, tr("Nothing is counted here yet"),
        tr("The period has no rows of this kind."));
    m_panel = new ListPanel(services.theme, {}, view, empty);
    m_panel->setIcon(IconName::List);
    m_panel->setSelectionKept(true);
    auto* back = new LinkButton(services.theme, tr("Back to the figures"));
    back->setObjectName(QStringLiteral("backToFigures"));
    connect(back, &QAbstractButton::clicked, this, &FigureListView::left);
    connect(m_panel, &ListPanel::opened, this, &FigureListView::opened);
    m_formula->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    auto* head = new QHBoxLayout;
    head->addWidget(m_formula, 1);
    head->addWidget(back, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_panel, 1);
}

void FigureListView::show(KpiCharts::Figure figure)
{
    if (figure != m_figure)
        m_items->clear();
    m_figure = figure;
    m_panel->setTitle(KpiCharts::title(figure));
    m_formula->setText(KpiCharts::formula(figure));
    switch (figure) {
    case KpiCharts::Figure::Kept:
        return ask(FigureList::PromisesKept, m_state.lastMonth());
    case KpiCharts::Figure::Discounts:
        return ask(FigureList::Discounts, m_state.lastWeeks());
    case KpiCharts::Figure::Contacts:
        return ask(FigureList::Contacts, m_state.lastMonth());
    case KpiCharts::Figure::Overrides:
        return ask(FigureList::Overrides, m_state.lastMonth());
    case KpiCharts::Figure::Buckets:
        return askAccounts();
    }
}

void FigureListView::focusInside()
{
    m_panel->focusInside();
}

void FigureListView::ask(FigureList which, const Period& period)
{
    m_panel->setReading();
    const auto question = [which, period, today = m_state.today()](Connection& connection) {
        return figureRows(connection, which, period, mostRows, today);
    };
    m_latest.ask(
        m_services.store.askLater(question), this, [this](const Result<FigureRows>& found) {
            if (found)
                fill(*found);
            m_panel->setReady();
        });
}

/// The accounts were compared one by one already; only the names are still to be read.
void FigureListView::askAccounts()
{
    m_panel->setReading();
    auto moves = m_state.moves();
    std::ranges::stable_sort(moves, {}, rankOf);
    const qint64 all = std::ssize(moves);
    if (all > mostRows)
        moves.resize(mostRows);
    const auto question = [moves = std::move(moves), today = m_state.today()](
                              Connection& connection) {
        std::vector<std::pair<BucketMove, CaseRow>> rows;
        for (const BucketMove& move : moves)
            for (auto& row : caseRows(connection, {move.caseId}, today))
                rows.emplace_back(move, std::move(row));
        return rows;
    };
    using Rows = std::vector<std::pair<BucketMove, CaseRow>>;
    m_latest.ask(m_services.store.askLater(question), this, [this, all](const Result<Rows>& rows) {
        const Formatter& format = m_services.format;
        m_items->clear();
        for (const auto& [move, row] : rows ? *rows : Rows()) {
            constexpr Tone tones[] = {Tone::Bad, Tone::Ok, Tone::Muted};
            constexpr IconName icons[] = {
                IconName::ChevronUp, IconName::ChevronDown, IconName::Minus};
            const auto rank = size_t(rankOf(move));
            TwoLine line;
            line.leading = {
                .shape = Leading::Shape::Icon, .icon = icons[rank], .tone = tones[rank]};
            line.title = row.name;
            line.shortTitles = shortPersonNames(row.name);
            line.subtitle = dotted({row.folio,
                tr("%1, a month ago %2")
                    .arg(format.bucket(move.now.name()), format.bucket(move.then.name()))});
            line.right = format.money(move.owedNow);
            line.rightBelow = format.money(move.owedThen);
            add(row, line, row.id.toString() + move.account.toString());
        }
        m_panel->setReady();
        showCount(m_items->rowCount(), all);
    });
}

TwoLine FigureListView::line(const FigureRow& row) const
{
    const Formatter& format = m_services.format;
    const QString day = format.shortDate(row.day, m_state.today());
    const QString who = authorName(row.author, m_state.names());
    TwoLine line;
    line.title = row.caseRow.name;
    line.shortTitles = shortPersonNames(row.caseRow.name);
    line.leading.shape = Leading::Shape::Icon;
    const auto lead = [&](IconName icon, Tone tone) {
        line.leading.icon = icon;
        line.leading.tone = tone;
    };
    switch (m_figure) {
    case KpiCharts::Figure::Kept: {
        const bool kept = row.what == QStringLiteral("kept");
        const bool partial = row.what == QStringLiteral("partial");
        lead(kept         ? IconName::CheckCircle
                : partial ? IconName::HalfCircle
                          : IconName::XCircle,
            kept          ? Tone::Ok
                : partial ? Tone::Warn
                          : Tone::Bad);
        line.subtitle =
            dotted({word(Vocabulary::PromiseState, row.what), tr("last day %1").arg(day), who});
        line.right = format.money(row.first);
        line.rightBelow = tr("paid %1").arg(format.money(row.second));
        break;
    }
    case KpiCharts::Figure::Discounts:
        lead(IconName::Money, Tone::Muted);
        line.subtitle = dotted({row.caseRow.folio, tr("accepted %1").arg(day), who});
        line.right = format.money(row.second);
        line.rightBelow = tr("%1 of %2")
                              .arg(format.percentOf(row.second.minor(), row.first.minor()),
                                  format.money(row.first));
        break;
    case KpiCharts::Figure::Contacts: {
        const bool direct = row.what == QStringLiteral("direct");
        const bool none = row.what == QStringLiteral("none");
        lead(direct    ? IconName::CheckCircle
                : none ? IconName::PhoneOff
                       : IconName::HalfCircle,
            direct ? Tone::Ok : Tone::Muted);
        line.subtitle = dotted({word(Vocabulary::Channel, row.channel),
            direct     ? tr("direct contact")
                : none ? tr("nobody was reached")
                       : tr("contact with somebody else"),
            who});
        line.right = day;
        break;
    }
    case KpiCharts::Figure::Overrides:
        lead(row.blocked ? IconName::XCircle : IconName::Warning,
            row.blocked ? Tone::Bad : Tone::Warn);
        line.subtitle = dotted({row.what, word(Vocabulary::Channel, row.channel), row.reason, who});
        line.right = day;
        break;
    case KpiCharts::Figure::Buckets:
        break;
    }
    return line;
}

void FigureListView::fill(const FigureRows& found)
{
    m_items->clear();
    int n = 0;
    for (const FigureRow& row : found.rows)
        add(row.caseRow, line(row), QString::number(n++));
    showCount(std::ssize(found.rows), found.all);
}

void FigureListView::add(const CaseRow& row, const TwoLine& line, const QString& key)
{
    auto* item = new QStandardItem(row.name);
    item->setData(QVariant::fromValue(line), TwoLineRole);
    item->setData(spoken(line), Qt::AccessibleTextRole);
    item->setData(key, KeyRole);
    item->setData(QVariant::fromValue(row.id), CaseRole);
    m_items->appendRow(item);
}

void FigureListView::showCount(qint64 shown, qint64 all)
{
    const Formatter& format = m_services.format;
    m_panel->setBadge(format.number(all));
    m_panel->setCaption(
        shown < all ? tr("the first %1").arg(format.number(shown)) : tr("all of them"));
}

void FigureListView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace expediente::ui
