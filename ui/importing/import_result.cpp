#include "ui/importing/import_result.h"

#include "core/store/store.h"
#include "ui/importing/import_models.h"
#include "ui/importing/tick_delegate.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tab_bars.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTableView>

namespace expediente::ui {

namespace {

enum Tab { RejectsTab, MissingTab };

constexpr int rowNumberWidth = 88;

} // namespace

ImportResult::ImportResult(const Services& services, QWidget* parent)
    : Panel(services.theme, tr("Result"), parent), m_services(services)
{
    const Theme& theme = services.theme;
    setIcon(IconName::List);
    auto* content = new QWidget;
    m_stack = new QStackedLayout(content);
    body()->addWidget(content, 1);
    auto* empty = new EmptyState(theme, IconName::Upload, tr("Nothing has been tried yet"),
        tr("Trying a file counts what it would change and keeps nothing."));
    m_stack->addWidget(empty);

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QWidget;
    auto* headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(
        metrics::space3, metrics::space2, metrics::space3, metrics::space1);
    headColumn->setSpacing(metrics::space2);
    m_counts = new KpiStrip(theme);
    m_counts->setFixedHeight(metrics::kpiStrip);
    m_message = new InlineMessage(theme);
    m_message->setSticky(true);
    m_howRead = new TextLabel(theme, TextStyle::Secondary, Token::Text2);
    m_open = new PrimaryButton(theme, tr("Open the first case"));
    m_open->setObjectName(QStringLiteral("openFirstCase"));
    m_open->setMain(true); // as high as the message beside it
    m_open->setKeyHint(QStringLiteral("Enter"));
    m_open->setAutoDefault(true); // so that Enter presses it outside of a dialog too
    auto* outcome = new QHBoxLayout;
    outcome->setSpacing(metrics::space2);
    outcome->addWidget(m_message, 1);
    outcome->addWidget(m_open, 0, Qt::AlignTop);
    headColumn->addLayout(outcome);
    headColumn->addWidget(m_counts);
    headColumn->addWidget(m_howRead);
    column->addWidget(head);
    m_tabs = new CaseTabs(theme);
    m_tabs->addTab(tr("Rows with problems"));
    m_tabs->addTab(tr("No longer in the file"));
    m_pages = new QStackedWidget;
    m_rejects = new RejectsModel(services.format, this);
    m_missing = new MissingModel(services.format, this);
    m_pages->addWidget(buildRejects());
    m_pages->addWidget(buildMissing());
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    m_stack->addWidget(page);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_message, &InlineMessage::actionTriggered, this, &ImportResult::portfolioRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { emit caseRequested(*m_first); });
    connect(m_missing, &MissingModel::tickedChanged, this, &ImportResult::updateRecall);
}

QWidget* ImportResult::buildRejects()
{
    const Theme& theme = m_services.theme;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* table = new QTableView;
    table->setObjectName("rejectsTable");
    table->setAccessibleName(tr("Rows with problems"));
    styleTable(*table, theme);
    table->setModel(m_rejects);
    QHeaderView* widths = table->horizontalHeader();
    widths->setSectionResizeMode(RejectsModel::RowNumber, QHeaderView::Fixed);
    widths->resizeSection(RejectsModel::RowNumber, rowNumberWidth);
    widths->setSectionResizeMode(RejectsModel::Outcome, QHeaderView::ResizeToContents);
    widths->setSectionResizeMode(RejectsModel::Reason, QHeaderView::Stretch);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    m_rejectsNote = new TextLabel(theme, TextStyle::Secondary, Token::Text2);
    m_save = new LinkButton(theme, tr("Save these rows to a file"));
    m_save->setObjectName("saveRejects");
    foot->addWidget(m_rejectsNote, 1);
    foot->addWidget(m_save);
    column->addWidget(table, 1);
    column->addLayout(foot);
    connect(m_save, &QAbstractButton::clicked, this, &ImportResult::saveRejectsRequested);
    return page;
}

QWidget* ImportResult::buildMissing()
{
    const Theme& theme = m_services.theme;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* table = new QTableView;
    table->setObjectName("missingTable");
    table->setAccessibleName(tr("No longer in the file"));
    styleTable(*table, theme);
    table->setItemDelegate(new TickDelegate(theme, table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setModel(m_missing);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(MissingModel::Case, QHeaderView::Stretch);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    m_missingNote = new TextLabel(theme, TextStyle::Secondary, Token::Text2);
    m_missingNote->setWordWrap(true);
    m_recall = new PrimaryButton(theme, {});
    m_recall->setObjectName("recallCases");
    foot->addWidget(m_missingNote, 1);
    foot->addWidget(m_recall);
    column->addWidget(table, 1);
    column->addLayout(foot);
    connect(m_recall, &QPushButton::clicked, this,
        [this] { emit recallRequested(m_missing->ticked()); });
    return page;
}

void ImportResult::clear()
{
    setTitle(tr("Result"));
    m_rejects->setRows({});
    m_missing->setAccounts({}, {});
    m_stack->setCurrentIndex(0);
}

bool ImportResult::hasRejects() const
{
    return m_rejects->rowCount() > 0;
}

void ImportResult::showReport(const ImportReport& report, bool tried)
{
    const ImportCompleted& counts = report.summary;
    setTitle((tried ? tr("Trial of %1") : tr("Import of %1")).arg(counts.file));
    const auto tile = [&](QStringView key, qint64 count) {
        return Kpi{.caption = word(Vocabulary::ImportCount, key),
            .figure = m_services.format.number(count)};
    };
    m_counts->setKpis(
        {tile(u"read", counts.read), tile(u"added", counts.added), tile(u"changed", counts.changed),
            tile(u"same", counts.same), tile(u"rejected", counts.rejected)});
    m_howRead->setText(howRead(report));
    showMessage(report, tried);

    const qint64 problems = counts.rejected + report.leftOut;
    m_tabs->setCount(RejectsTab, int(problems));
    m_rejects->setRows(report.flawed);
    m_save->setVisible(problems > 0);
    m_rejectsNote->setText(problems > qint64(report.flawed.size())
            ? tr("The first %1 of %2 rows")
                  .arg(report.flawed.size())
                  .arg(m_services.format.number(problems))
            : QString());
    showMissing(report, tried);
    // What is left to do shows first.
    const bool toRecall = !report.missing.empty() && (!tried || problems == 0);
    m_tabs->setCurrentIndex(toRecall ? MissingTab : RejectsTab);
    m_stack->setCurrentIndex(1);
}

void ImportResult::showMessage(const ImportReport& report, bool tried)
{
    m_first = tried ? std::nullopt : report.firstCase;
    m_open->setVisible(m_first.has_value());
    const auto say = [&](Tone tone, const QString& text, const QString& action = {}) {
        m_message->showMessage(tone, (QStringList(text) + stillAway(report)).join(u' '), action);
    };
    if (tried)
        say(Tone::Accent, tr("This was a trial: nothing has been kept. Import it if it is right."));
    else if (!report.completed)
        say(Tone::Accent, tr("The file says nothing new: nothing has changed."));
    else
        say(Tone::Ok, tr("The file is in the portfolio."), tr("See the portfolio"));
}

/// Cases that the creditor states and that are in no list all the same.
QStringList ImportResult::stillAway(const ImportReport& report)
{
    QStringList sentences;
    if (report.stayRecalled > 0)
        sentences << tr("%n of its cases stay(s) recalled, as of its day or later.", nullptr,
            int(report.stayRecalled));
    if (report.stayClosed > 0)
        sentences << tr("%n of its cases stay(s) closed.", nullptr, int(report.stayClosed));
    return sentences;
}

void ImportResult::showMissing(const ImportReport& report, bool tried)
{
    const QDate today = m_services.store.clock().today();
    m_mayRecall = !tried;
    m_tabs->setCount(MissingTab, report.summary.full ? int(report.missing.size()) : -1);
    m_tabs->setTabVisible(MissingTab, report.summary.full);
    m_missing->setAccounts(report.missing, today);
    if (report.missingUnknown)
        m_missingNote->setText(tr("Some rows have an account number that can't be read, so it is "
                                  "not known which accounts are missing. Mend them and import "
                                  "the file again."));
    else if (report.missing.empty())
        m_missingNote->setText(tr("Every account of this creditor is in the file."));
    else if (tried)
        m_missingNote->setText(tr("After importing you can record these as recalled."));
    else
        m_missingNote->setText(
            tr("What is recalled leaves the lists and the figures, and keeps its "
               "history. Undoing the import takes it back."));
    updateRecall();
}

void ImportResult::updateRecall()
{
    const auto ticked = m_missing->ticked();
    const int count = int(ticked.size());
    m_recall->setText(std::ranges::all_of(ticked, &MissingAccount::wholeCase)
            ? tr("Record %n case(s) as recalled", nullptr, count)
            : tr("Record %n case(s) and account(s) as recalled", nullptr, count));
    m_recall->setVisible(m_mayRecall && m_missing->rowCount() > 0);
    m_recall->setEnabled(count > 0);
}

void ImportResult::showRecalled(int count)
{
    m_mayRecall = false;
    m_missing->setAccounts({}, {});
    m_tabs->setCount(MissingTab, 0);
    m_missingNote->setText(tr("%n recorded as recalled.", nullptr, count));
    updateRecall();
}

void ImportResult::focusNext()
{
    if (m_first)
        m_open->setFocus(Qt::OtherFocusReason);
}

void ImportResult::setBusy(bool busy)
{
    m_open->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_recall->setEnabled(!busy && !m_missing->ticked().empty());
}

QString ImportResult::separator(char delimiter)
{
    switch (delimiter) {
    case ';':
        return tr("columns apart by semicolons");
    case '\t':
        return tr("columns apart by tabs");
    case '|':
        return tr("columns apart by bars");
    default:
        return tr("columns apart by commas");
    }
}

QString ImportResult::howRead(const ImportReport& report)
{
    QStringList parts;
    if (report.workbook)
        parts << tr("a workbook");
    else
        parts << (report.encoding == Encoding::Utf8 ? QStringLiteral("UTF-8")
                                                    : QStringLiteral("Windows-1252"))
              << separator(report.delimiter);

    if (report.decimal != DecimalMark::Unknown)
        parts << (report.decimal == DecimalMark::Point ? tr("decimal point") : tr("decimal comma"));
    if (report.dates == DateOrder::DayMonthYear)
        parts << tr("dates by day, month, year");
    else if (report.dates == DateOrder::MonthDayYear)
        parts << tr("dates by month, day, year");
    else if (report.dates == DateOrder::YearMonthDay)
        parts << tr("dates by year, month, day");
    if (!report.duplicateColumns.isEmpty())
        parts << tr("columns that come twice: %1")
                     .arg(report.duplicateColumns.join(QStringLiteral(", ")));
    return tr("Read as %1").arg(parts.join(QStringLiteral(" · ")));
}

} // namespace expediente::ui
