#include "ui/cases/case_leaving.h"

#include "core/store/store.h"
#include "ui/cases/case_export.h"
#include "ui/cases/case_sheet.h"
#include "ui/page/prompts.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QProgressBar>

namespace expediente::ui {

CaseLeaving::CaseLeaving(const Services& services, const CaseListModel& model, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(model)
    , m_export(new CaseExport(services.store, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space3, 0, metrics::space3, metrics::space2);
    row->setSpacing(metrics::space3);
    m_text = new TextLabel(services.theme, TextStyle::Secondary, Token::Text2);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the export"));
    auto* cancel = new SecondaryButton(services.theme, tr("Cancel"));
    cancel->setObjectName("cancelExport");
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    hide();
    connect(cancel, &QPushButton::clicked, m_export, &CaseExport::cancel);
    connect(m_export, &CaseExport::progressed, this, &CaseLeaving::showProgress);
    connect(m_export, &CaseExport::finished, this, [this](qint64 cases) {
        hide();
        emit done(
            tr("%1 case(s) exported", nullptr, int(cases)).arg(m_services.format.number(cases)));
    });
    connect(m_export, &CaseExport::failed, this, [this](const Error& error) {
        hide();
        if (error.code == ErrorCode::Cancelled)
            emit done(tr("Export cancelled: no file was written"));
        else
            emit refused(sentence(error));
    });
}

bool CaseLeaving::isExporting() const
{
    return m_export->isRunning();
}

void CaseLeaving::exportList()
{
    if (isExporting() || !m_model.isWhole() || m_model.rowCount() == 0)
        return;
    const QString count = m_services.format.number(m_model.rowCount());
    m_services.prompts.confirm(this, tr("Export %1 cases?").arg(count),
        tr("The file will not be encrypted: it holds names, addresses and debts. Keep it as "
           "you would keep the case files. The export is recorded."),
        tr("Export"), [this] { chooseFile(); });
}

void CaseLeaving::chooseFile()
{
    const QString day = m_services.store.clock().today().toString(Qt::ISODate);
    m_services.prompts.fileToSave(this, tr("Export the list"), tr("portfolio-%1.csv").arg(day),
        tr("Spreadsheet, CSV (*.csv);;Excel workbook (*.xlsx)"), [this](const QString& file) {
            if (isExporting())
                return;
            const qint64 cases = m_model.rowCount();
            showProgress(0, cases);
            show();
            m_export->start(file, m_model.filter(), m_model.sort(), m_model.cells(), cases);
        });
}

void CaseLeaving::showProgress(qint64 cases, qint64 total)
{
    m_text->setText(tr("Exporting %1").arg(m_services.format.counts(cases, total)));
    m_bar->setRange(0, int(total));
    m_bar->setValue(int(cases));
}

void CaseLeaving::copy(const std::vector<int>& rows)
{
    const int count = int(rows.size());
    if (count == 0 || !m_model.isWhole())
        return;
    if (count > largestCopy) {
        emit refused(tr("%1 rows are too many for the clipboard. Export the list instead.")
                         .arg(m_services.format.number(count)));
        return;
    }
    if (count <= ordinaryCopy)
        read(rows);
    else
        m_services.prompts.confirm(this, tr("Copy %1 cases?").arg(m_services.format.number(count)),
            tr("Other programs can read the clipboard, and it is not encrypted. The copy is "
               "recorded."),
            tr("Copy"), [this, rows] { read(rows); });
}

/// As the rows are now; most of a long selection was never here.
void CaseLeaving::read(const std::vector<int>& rows)
{
    std::vector<CaseHandle> cases;
    for (const int row : rows)
        if (const auto handle = m_model.pages().caseAt(row))
            cases.push_back(*handle);
    m_rows.ask(m_services.store.askLater(
                   [cases, today = m_model.cells().today(), currency = m_model.filter().currency](
                       Connection& c) { return caseRowsAt(c, cases, today, currency); }),
        this, [this](Result<std::vector<CaseRow>> found) {
            if (!found) {
                emit refused(sentence(found.error()));
                return;
            }
            std::erase_if(*found, [](const CaseRow& row) { return row.id.isNull(); });
            copyRows(*found);
        });
}

/// None of them where they are too many to name.
static std::vector<CaseId> casesNamed(const std::vector<CaseRow>& rows)
{
    std::vector<CaseId> ids;
    if (rows.size() <= mostCasesNamed)
        for (const CaseRow& row : rows)
            ids.push_back(row.id);
    return ids;
}

void CaseLeaving::copyRows(const std::vector<CaseRow>& rows)
{
    if (int(rows.size()) <= ordinaryCopy) {
        putOnClipboard(rows);
        return;
    }
    Store& store = m_services.store;
    const ExportMade made{.what = QStringLiteral("case_list"),
        .format = QStringLiteral("clipboard"),
        .cases = int(rows.size()),
        .of = casesNamed(rows)};
    whenReady(store.append({store.newFact(Subject(store.identity().agency), made)}), this,
        [this, rows](const Result<Appended>& recorded) {
            if (!recorded)
                emit refused(sentence(recorded.error()));
            else
                putOnClipboard(rows);
        });
}

void CaseLeaving::putOnClipboard(const std::vector<CaseRow>& rows)
{
    QApplication::clipboard()->setText(CaseSheet::lines(rows, m_model.cells()));
    emit done(tr("%1 row(s) copied", nullptr, int(rows.size()))
                  .arg(m_services.format.number(qint64(rows.size()))));
}

} // namespace expediente::ui
