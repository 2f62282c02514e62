#include "ui/shell/page_factory.h"

#include "core/store/store.h"
#include "ui/agenda/brief_output.h"
#include "ui/casefile/case_file_page.h"
#include "ui/cases/cases_page.h"
#include "ui/importing/import_page.h"
#include "ui/promises/promises_page.h"
#include "ui/settings/settings_page.h"
#include "ui/supervision/supervision_page.h"
#include "ui/sync/sync_page.h"
#include "ui/today/today_page.h"
#include "ui/visits/visits_page.h"

namespace expediente::ui {

std::vector<Section> availableSections(const QString& role)
{
    std::vector<Section> sections{Section::Today, Section::Cases, Section::CaseFile,
        Section::Promises, Section::Visits, Section::Importing};
    if (role != QStringLiteral("collector") && role != QStringLiteral("agent"))
        sections.insert(sections.end() - 1, Section::Supervision);
    return sections;
}

std::unique_ptr<Page> makePage(Section section, const Services& services)
{
    switch (section) {
    case Section::Today:
        return std::make_unique<TodayPage>(services);
    case Section::Cases:
        return std::make_unique<CasesPage>(services);
    case Section::CaseFile:
        return std::make_unique<CaseFilePage>(services);
    case Section::Promises:
        return std::make_unique<PromisesPage>(services);
    case Section::Visits:
        return std::make_unique<VisitsPage>(services);
    case Section::Supervision:
        return std::make_unique<SupervisionPage>(services);
    case Section::Importing:
        return std::make_unique<ImportPage>(services);
    case Section::Sync:
        return std::make_unique<SyncPage>(services);
    case Section::Settings:
        return std::make_unique<SettingsPage>(services);
    default:
        return nullptr;
    }
}

void openCaseOn(Page& page, CaseId id, CaseTab tab)
{
    if (auto* file = qobject_cast<CaseFilePage*>(&page))
        file->openCase(id, tab);
}

void keepDraftsOf(Page& page)
{
    if (auto* file = qobject_cast<CaseFilePage*>(&page))
        file->keepDrafts();
}

void showFormOn(Page& page, FormKind form)
{
    if (auto* file = qobject_cast<CaseFilePage*>(&page))
        file->showForm(form);
}

void connectSyncPage(Page& page, const SyncRequests& requests)
{
    auto* sync = qobject_cast<SyncPage*>(&page);
    if (!sync)
        return;
    QObject::connect(sync, &SyncPage::formRequested, sync, requests.form);
    QObject::connect(sync, &SyncPage::reopenRequested, sync, requests.reopen);
}

void connectCasePage(Page& page, const CaseRequests& requests)
{
    auto* file = qobject_cast<CaseFilePage*>(&page);
    if (!file)
        return;
    auto* briefs = new BriefOutput(page.services(), file);
    QObject::connect(file, &CaseFilePage::nextCaseRequested, file, requests.nextCase);
    QObject::connect(file, &CaseFilePage::agreementRequested, file, requests.agreement);
    const auto brief = [file, briefs](BriefOutput::Target to) {
        return [file, briefs, to](
                   CaseId id) { briefs->one(id, file->services().store.clock().today(), to); };
    };
    QObject::connect(
        file, &CaseFilePage::visitBriefRequested, file, brief(BriefOutput::Target::File));
    QObject::connect(
        file, &CaseFilePage::visitBriefOnPaperRequested, file, brief(BriefOutput::Target::Printer));
    QObject::connect(briefs, &BriefOutput::done, file, requests.done);
    QObject::connect(briefs, &BriefOutput::failed, file, requests.failed);
}

} // namespace expediente::ui
