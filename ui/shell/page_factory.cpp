#include "ui/shell/page_factory.h"

#include "ui/settings/settings_page.h"
#ifdef EXPEDIENTE_TODAY
#include "ui/today/today_page.h"
#endif
#ifdef EXPEDIENTE_CASES
#include "ui/cases/cases_page.h"
#endif
#ifdef EXPEDIENTE_CASEFILE
#include "core/store/store.h"
#include "ui/agenda/brief_output.h"
#include "ui/casefile/case_file_page.h"
#endif
#ifdef EXPEDIENTE_PROMISES
#include "ui/promises/promises_page.h"
#endif
#ifdef EXPEDIENTE_VISITS
#include "ui/visits/visits_page.h"
#endif
#ifdef EXPEDIENTE_IMPORTING
#include "ui/importing/import_page.h"
#endif

namespace expediente::ui {

std::vector<Section> availableSections()
{
    return {
#ifdef EXPEDIENTE_TODAY
        Section::Today,
#endif
#ifdef EXPEDIENTE_CASES
        Section::Cases,
#endif
#ifdef EXPEDIENTE_CASEFILE
        Section::CaseFile,
#endif
#ifdef EXPEDIENTE_PROMISES
        Section::Promises,
#endif
#ifdef EXPEDIENTE_VISITS
        Section::Visits,
#endif
#ifdef EXPEDIENTE_IMPORTING
        Section::Importing,
#endif
    };
}

std::unique_ptr<Page> makePage(Section section, const Services& services)
{
    switch (section) {
#ifdef EXPEDIENTE_TODAY
    case Section::Today:
        return std::make_unique<TodayPage>(services);
#endif
#ifdef EXPEDIENTE_CASES
    case Section::Cases:
        return std::make_unique<CasesPage>(services);
#endif
#ifdef EXPEDIENTE_CASEFILE
    case Section::CaseFile:
        return std::make_unique<CaseFilePage>(services);
#endif
#ifdef EXPEDIENTE_PROMISES
    case Section::Promises:
        return std::make_unique<PromisesPage>(services);
#endif
#ifdef EXPEDIENTE_VISITS
    case Section::Visits:
        return std::make_unique<VisitsPage>(services);
#endif
#ifdef EXPEDIENTE_IMPORTING
    case Section::Importing:
        return std::make_unique<ImportPage>(services);
#endif
    case Section::Settings:
        return std::make_unique<SettingsPage>(services);
    default:
        return nullptr;
    }
}

void openCaseOn(
    [[maybe_unused]] Page& page, [[maybe_unused]] CaseId id, [[maybe_unused]] CaseTab tab)
{
#ifdef EXPEDIENTE_CASEFILE
    if (auto* file = qobject_cast<CaseFilePage*>(&page))
        file->openCase(id, tab);
#endif
}

void keepDraftsOf([[maybe_unused]] Page& page)
{
#ifdef EXPEDIENTE_CASEFILE
    if (auto* file = qobject_cast<CaseFilePage*>(&page))
        file->keepDrafts();
#endif
}

void connectCasePage([[maybe_unused]] Page& page, [[maybe_unused]] const CaseRequests& requests)
{
#ifdef EXPEDIENTE_CASEFILE
    auto* file = qobject_cast<CaseFilePage*>(&page);
    if (!file)
        return;
    auto* briefs = new BriefOutput(page.services(), file);
    QObject::connect(file, &CaseFilePage::nextCaseRequested, file, requests.nextCase);
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
#endif
}

} // namespace expediente::ui
