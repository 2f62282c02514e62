#include "core/papers/letter.h"
#include "core/store/queries/case_list.h"
#include "core/store/queries/case_read.h"
#include "core/store/queries/erasure.h"
#include "core/worklist/evaluate.h"
#include "tests/tour/components.h"
#include "tests/tour/keys.h"
#include "tests/tour/stops.h"
#include "ui/casefile/case_file_page.h"
#include "ui/negotiation/negotiation_view.h"
#include "ui/page/page.h"
#include "ui/print/access_report_pdf.h"
#include "ui/print/brief_layout.h"
#include "ui/print/brief_loader.h"
#include "ui/print/letter_layout.h"
#include "ui/print/visit_brief_pdf.h"
#include "ui/shell/navigation_stack.h"
#include "ui/shell/workspace.h"
#include "ui/supervision/kpi_charts.h"
#include "ui/supervision/supervision_page.h"
#include "ui/supervision/supervision_state.h"
#include "ui/text/words.h"

#include <QPainter>
#include <QRadioButton>
#include <QTreeView>

#include <stdexcept>

namespace expediente::tour {

using namespace expediente::ui;

namespace {

struct Stop {
    Section section;
    const char* name;
};

constexpr Stop stops[] = {{Section::Today, "hoy"}, {Section::Cases, "cartera"},
    {Section::Promises, "promesas"}, {Section::Visits, "visitas"}, {Section::Importing, "importar"},
    {Section::Settings, "ajustes"}};

struct Tab {
    CaseTab tab;
    const char* name;
};

constexpr Tab tabs[] = {{CaseTab::Summary, "expediente"}, {CaseTab::Negotiation, "negociacion"},
    {CaseTab::Payments, "expediente-pagos"}, {CaseTab::Contacts, "expediente-gestiones"},
    {CaseTab::Promises, "expediente-promesas"}, {CaseTab::Arguments, "expediente-argumentos"},
    {CaseTab::Visits, "expediente-visitas"}, {CaseTab::Documents, "expediente-documentos"},
    {CaseTab::Timeline, "expediente-bitacora"}};

/// The case of the screens where it is there, else the first of the list.
CaseId caseToShow(const Services& services)
{
    const auto rows = services.store.ask([&](Connection& c) {
        const QDate today = services.store.clock().today();
        auto found = searchCases(c, QStringLiteral("2026-004718"), 1, today);
        return found.empty() ? casePage(c, {}, CaseSort::Priority, 1, {}, today).rows : found;
    });
    return rows && !rows->empty() ? rows->front().id : CaseId{};
}

QImage drawn(QWidget& widget, Theme& theme, Scheme scheme)
{
    theme.setScheme(scheme);
    settle(widget);
    return widget.grab().toImage();
}

} // namespace

void visitComponents(Guide& guide)
{
    const Scheme before = guide.theme.scheme();
    const std::unique_ptr<QWidget> components(makeComponents(guide.theme));
    components->resize(683, 768);
    components->show();
    components->activateWindow();
    components->findChild<QWidget*>(QStringLiteral("focused"))->setFocus();
    const QImage light = drawn(*components, guide.theme, Scheme::Light);
    const QImage dark = drawn(*components, guide.theme, Scheme::Dark);
    guide.theme.setScheme(before);
    QImage both(light.width() + dark.width(), light.height(), QImage::Format_RGB32);
    QPainter painter(&both);
    painter.drawImage(QRect(QPoint(0, 0), light.size()), light);
    painter.drawImage(QRect(QPoint(light.width(), 0), dark.size()), dark);
    painter.end();
    guide.camera.keep(both, QStringLiteral("componentes"));
}

void visitEmptyPages(Guide& guide)
{
    const DemoPlace place(0);
    const auto window = guide.unlocked(place.dir(), DemoPlace::passphrase(), demoDay);
    for (const auto& stop : stops) {
        window->workspace()->pages().go(stop.section);
        guide.camera.shoot(*window, QStringLiteral("vacio-") + QLatin1String(stop.name));
    }
}

/// The second offer, which is a plan.
void visitPlan(Guide& guide, MainWindow& window)
{
    auto* negotiation = window.findChild<NegotiationView*>();
    if (!negotiation || !negotiation->model().isReady())
        throw std::runtime_error("there is nothing to negotiate");
    negotiation->model().choose(1);
    guide.camera.shoot(window, QStringLiteral("negociacion-plan"));
}

void visitPages(Guide& guide, MainWindow& window, bool details)
{
    auto& pages = window.workspace()->pages();
    for (const auto& stop : stops) {
        pages.go(stop.section);
        guide.camera.shoot(window, QLatin1String(stop.name));
    }
    const CaseId id = caseToShow(pages.page(Section::Today)->services());
    for (const auto& tab : tabs) {
        if (!details && tab.tab != CaseTab::Summary)
            break;
        pages.openCase(id, tab.tab);
        guide.camera.shoot(window, QLatin1String(tab.name));
        if (tab.tab == CaseTab::Negotiation)
            visitPlan(guide, window);
    }
    if (details) {
        for (QAction* action : pages.current()->actions())
            if (action->objectName() == QStringLiteral("case.rules"))
                action->trigger();
        guide.camera.shoot(window, QStringLiteral("expediente-reglas"));
    }
    pages.openCase(id, CaseTab::Summary);
}

/// What is left to see of a case that was erased; and the form that did it, as a supervisor sees
/// it.
void visitErased(Guide& guide, MainWindow& window)
{
    auto& pages = window.workspace()->pages();
    const Services& services = pages.current()->services();
    const CaseId id = caseToShow(services);
    pages.openCase(id, CaseTab::Summary);
    settle(window); // the case is read
    auto* page = window.findChild<CaseFilePage*>();
    page->showForm(FormKind::EraseData);
    auto* form = window.findChild<QWidget*>(QStringLiteral("erase_data"));
    if (!form)
        throw std::runtime_error("the form to erase is not shown");
    const auto causes = form->findChildren<QRadioButton*>();
    for (const auto& [place, name] : {std::pair(0, "forma-suprimir-no"), {2, "forma-suprimir"}}) {
        causes.at(place)->click();
        guide.camera.shoot(window, QLatin1String(name));
    }
    const auto erased = services.store.erase({.caseId = id,
        .cause = ErasureCause::Order,
        .reason = QStringLiteral("Resolución del 24 de noviembre")});
    if (!erased.result())
        throw std::runtime_error("the case was not erased");
    guide.camera.shoot(window, QStringLiteral("expediente-suprimido"));
}

void visitWithheld(Guide& guide, MainWindow& window)
{
    auto& pages = window.workspace()->pages();
    const Services& services = pages.current()->services();
    const CaseId id = caseToShow(services);
    const auto file = services.store.ask([&](Connection& c) { return readCase(c, id); });
    if (!file || !*file)
        throw std::runtime_error("the case of the screens is not there");
    const auto& parties = (*file)->opened->body.parties;
    const auto guarantor = std::ranges::find(parties, PartyRole::Guarantor, &PartyBody::role);
    if (guarantor == parties.end())
        throw std::runtime_error("the case of the screens has no guarantor");
    auto blocked = services.store.newFact(
        guarantor->person, PersonBlocked{true, QStringLiteral("Lo pidió por escrito")});
    blocked.author = QStringLiteral("user:rmedina"); // as it comes from a supervisor
    const auto appended = services.store.append({blocked}).result();
    if (!appended)
        throw std::runtime_error(
            "the guarantor's data were not blocked: " + sentence(appended.error()).toStdString());
    pages.openCase(id, CaseTab::Summary);
    settle(window);
    const int row = int(guarantor - parties.begin());
    for (auto* people : window.findChildren<QTreeView*>())
        if (people->isVisible() && people->model()->rowCount() == int(parties.size()))
            people->scrollTo(people->model()->index(row, 0), QAbstractItemView::PositionAtCenter);
    guide.camera.shoot(window, QStringLiteral("expediente-aval-bloqueado"));
}

void visitSupervision(Guide& guide, int cases)
{
    const DemoPlace place(cases, true);
    const auto window = guide.unlocked(place.dir(), DemoPlace::passphrase(), demoDay);
    auto& pages = window->workspace()->pages();
    pages.go(Section::Supervision);
    auto* page = window->findChild<SupervisionPage*>();
    // What is counted over all cases comes later than the rest.
    const auto* state = page->findChild<SupervisionState*>();
    eventually([&] { return state->buckets().has_value(); });
    const auto shoot = [&](SupervisionPage::View view, const char* name) {
        page->setView(view);
        guide.camera.shoot(*window, QLatin1String(name));
    };
    shoot(SupervisionPage::View::Decide, "supervision");
    shoot(SupervisionPage::View::Review, "supervision-revision");
    shoot(SupervisionPage::View::Figures, "supervision-indicadores");
    for (auto* board : page->findChildren<KpiCharts*>())
        if (board->isVisible())
            emit board->listRequested(KpiCharts::Figure::Kept);
    guide.camera.shoot(*window, QStringLiteral("supervision-lista"));
    shoot(SupervisionPage::View::Policies, "supervision-politicas");
    shoot(SupervisionPage::View::Rules, "supervision-reglas");
    shoot(SupervisionPage::View::Retention, "supervision-conservacion");
    visitErased(guide, *window);
}

/// What a person gets who asks what is kept about them.
void keepPaper(Guide& guide, const Paper& paper, const QString& name)
{
    QImage sheet(850, 1100, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPaperInto(painter, sheet.rect(), paper);
    painter.end();
    guide.camera.keep(sheet, name);
}

void visitAccessReport(Guide& guide, const Services& services, CaseId id)
{
    const auto report = services.store.ask([&](Connection& c) {
        return accessReportFor(c, id, {}, services.store, services.format.language());
    });
    if (!report)
        throw std::runtime_error("the report could not be made");
    int page = 0;
    for (const Paper& paper : layoutAccessReport(*report, services.format))
        keepPaper(guide, paper, QStringLiteral("informe-de-datos-%1").arg(++page));
}

void visitLetters(Guide& guide, const Services& services, CaseId id)
{
    const auto found = services.store.ask([&](Connection& c) { return readCase(c, id); });
    const auto& context = services.store.context();
    const QDate today = services.store.clock().today();
    const std::pair<LetterKind, const char*> letters[] = {{LetterKind::Notice, "carta-aviso"},
        {LetterKind::Reminder, "carta-recordatorio"}, {LetterKind::Settlement, "carta-finiquito"}};
    for (const auto& [kind, name] : letters) {
        const CaseFile& file = **found;
        const CaseView view = evaluate(file, today, context);
        LetterWish wish{kind, view.debtor()->id, {}, QStringLiteral("FSM-FQ-118"), {}};
        for (const auto& point : view.debtor()->points)
            if (point.point.body.address && !wish.contactPoint)
                wish.contactPoint = point.point.id;
        const Letter letter =
            letterOf(file, view, wish, context, services.store.identity().userName);
        keepPaper(guide, layoutLetter(letter, services.format).front(), QLatin1String(name));
    }
}

void openShownCase(MainWindow& window)
{
    auto& pages = window.workspace()->pages();
    pages.openCase(caseToShow(pages.page(Section::Today)->services()), CaseTab::Summary);
}

void visitPaper(Guide& guide, MainWindow& window)
{
    const Services& services = window.workspace()->pages().current()->services();
    const CaseId id = caseToShow(services);
    const auto desk = briefDesk(services.store, services.format.language());
    const QDate today = services.store.clock().today();
    const auto brief =
        services.store.ask([&](Connection& c) { return briefFor(c, id, today, desk); });
    if (!brief)
        throw std::runtime_error("the brief could not be made");
    keepPaper(guide, layoutVisitBrief(*brief, services.format), QStringLiteral("hoja-de-visita"));
    visitLetters(guide, services, id);
    visitAccessReport(guide, services, id);
}

} // namespace expediente::tour
