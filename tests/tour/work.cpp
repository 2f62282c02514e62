#include "tests/support/made_workbook.h"
#include "tests/tour/keys.h"
#include "tests/tour/stops.h"
#include "ui/casefile/case_file_page.h"
#include "ui/forms/form.h"
#include "ui/forms/form_host.h"
#include "ui/handbook/handbook_view.h"
#include "ui/importing/import_form.h"
#include "ui/importing/import_page.h"
#include "ui/shell/global_actions.h"
#include "ui/shell/navigation_stack.h"
#include "ui/shell/user_button.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTableWidget>

#include <stdexcept>

namespace expediente::tour {

using namespace expediente::ui;

namespace {

struct FormStop {
    FormKind kind;
    const char* name;
    const char* typed; ///< into its first field and on
    bool save; ///< to see what stands against it
};

constexpr FormStop formStops[] = {
    {FormKind::LogContact, "registrar", "VD CT IN", false},
    {FormKind::LogContact, "registrar-promesa", "LL PP 1200\tvie\t", false},
    {FormKind::LogContact, "registrar-falta", "LL PP mil\t31/2\t", true},
    {FormKind::Promise, "promesa", "2480\tvie\t", false},
    {FormKind::Promise, "promesa-falta", "", true},
    {FormKind::Promise, "promesa-limite", "150\t+45\t", true},
    {FormKind::Argument, "argumento", "Me bajaron turnos desde julio", false},
    {FormKind::JudgeArgument, "veredicto", "", false},
    {FormKind::AddContactPoint, "medio", "\t\t442 555", true},
    {FormKind::WriteIdentifier, "identidad", "\t\t12345", true},
    {FormKind::PlanVisit, "planear-visita", "hoy\t4pm\t\t", false},
    {FormKind::PlanVisit, "planear-domingo", "29/11/2026\t", false},
    {FormKind::ReportVisit, "reportar-visita", "", false},
    {FormKind::CallBack, "agendar-llamada", "\tvie\t1630", false},
    {FormKind::Note, "nota", "", true},
    {FormKind::NoteBeforeVisit, "antes-de-tocar", "Timbre sin servicio; hay perro", false},
    {FormKind::OpenDispute, "aclaracion", "", false},
    {FormKind::LegalState, "estado-legal", "", false},
    {FormKind::BlockData, "bloquear-datos", "Escrito del 20 de noviembre", false},
    {FormKind::EraseData, "suprimir-datos", "", false},
    {FormKind::Message, "mensaje", "", false},
    {FormKind::Message, "mensaje-falta", "\t\tSegundo citatorio. ", false},
    {FormKind::Letter, "carta", "", false},
    {FormKind::Letter, "carta-falta", "↓↓", true},
};

void runImport(ImportPage& page, const char* action)
{
    page.findChild<QAction*>(QLatin1String(action))->trigger();
    if (!eventually([&] { return !page.isBusy(); }))
        throw std::runtime_error("the import did not end");
}

/// The lender's file a month later, without its first client.
QString nextMonth(const QDir& folder, const QString& file)
{
    QFile whole(file);
    if (!whole.open(QIODevice::ReadOnly))
        throw std::runtime_error("the lender's file is not there");
    QByteArrayList lines = whole.readAll().split('\n');
    const QByteArray gone = lines[1].left(7);
    lines.removeIf([&](const QByteArray& line) { return line.startsWith(gone); });
    QFile less(folder.filePath(QStringLiteral("cartera-noviembre.csv")));
    if (!less.open(QIODevice::WriteOnly))
        throw std::runtime_error("the next file could not be written");
    less.write(lines.join('\n').replace("31/10/2026", "15/11/2026"));
    return less.fileName();
}

const std::vector<std::vector<QByteArray>> otherLender{
    {"Cartera asignada al 31 de octubre de 2026"},
    {"No. de crédito", "Nombre del cliente", "RFC", "Tel. celular", "Correo", "Calle y número",
        "Colonia", "Municipio", "C.P.", "Capital vencido", "Intereses moratorios", "Días de mora",
        "Fecha de corte", "Clave", "Observaciones"},
    {"8100-1", "Marisol Treviño Cano", "TECM800101AB1", "n:4425550181", "marisol@example.org",
        "Lirio 21", "Las Flores", "Querétaro", "76100", "n:8412.5", "n:512.08", "n:74", "d:46326",
        "K-7", "Llamar por la tarde"},
    {"8100-2", "Evaristo Luna Prado", "LUPE751231CD2", "n:4425550182", "", "Cedro 4", "Arboledas",
        "Querétaro", "76140", "n:1999.99", "f:J4*0.05", "n:31", "d:46326", "K-9", ""},
    {"8100-3", "Ofelia Camacho Rey", "", "n:4425550183", "", "Roble 118", "Arboledas", "Querétaro",
        "76140", "n:12250", "n:980", "n:122", "d:46326", "K-9", ""}};

QString written(const QDir& folder, const char* name, const QByteArray& bytes)
{
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("a file of the tour could not be written");
    return file.fileName();
}

/// A lender's workbook that no profile knows: its columns guessed, checked, imported, remembered.
void visitAssistant(Guide& guide, MainWindow& window, ImportPage& page)
{
    const QTemporaryDir folder;
    const auto choose = [&](const QString& file) {
        guide.prompts.openFile = file;
        page.findChild<QAction*>(QStringLiteral("chooseImportFile"))->trigger();
    };
    const auto* table = page.findChild<QWidget*>(QStringLiteral("columnsTable"));
    const auto* form = page.findChild<ImportForm*>();
    choose(written(folder.path(), "vieja.xls",
        QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0')));
    guide.camera.shoot(window, QStringLiteral("importar-rechazado"));
    choose(written(folder.path(), "cartera-lirio.xlsx",
        MadeWorkbook().sheet(QStringLiteral("Cartera"), otherLender).zip()));
    if (!eventually([&] { return table->isVisible(); }))
        throw std::runtime_error("the columns did not show");
    page.findChild<QAction*>(QStringLiteral("importColumns"))->trigger();
    guide.camera.shoot(window, QStringLiteral("importar-columnas"));
    page.findChild<QComboBox*>(QStringLiteral("columnsCreditor"))
        ->setEditText(QStringLiteral("Financiera Lirio"));
    if (!form->isReady())
        throw std::runtime_error("the columns are not what is needed");
    guide.camera.shoot(window, QStringLiteral("importar-columnas-listas"));
    runImport(page, "tryImport");
    guide.camera.shoot(window, QStringLiteral("importar-columnas-prueba"));
    runImport(page, "runImport");
    guide.camera.shoot(window, QStringLiteral("importar-columnas-hecho"));
    choose(written(folder.path(), "texto.csv", "Cuenta;Nombre;Nombre;;Dato\nA1;Ana;Paz;x;1\n"));
    if (!eventually([&] { return table->isVisible(); }))
        throw std::runtime_error("the columns of a text file did not show");
    guide.camera.shoot(window, QStringLiteral("importar-columnas-faltan"));
}

} // namespace

void visitForms(Guide& guide, MainWindow& window)
{
    auto* page = window.findChild<CaseFilePage*>();
    FormHost* host = &page->forms();
    for (const auto& stop : formStops) {
        page->showForm(stop.kind); // as its key does, which lays it over a narrow page
        host->focusFirst();
        type(window, QString::fromUtf8(stop.typed));
        if (stop.save)
            press(window, Qt::Key_S, Qt::ControlModifier);
        guide.camera.shoot(window, QStringLiteral("forma-") + QLatin1String(stop.name));
        host->currentForm()->discard();
    }
    page->showForm(FormKind::Note);
    host->focusFirst();
    type(window, QStringLiteral("Prefiere que le llamen por la tarde"));
    press(window, Qt::Key_S, Qt::ControlModifier);
    if (!eventually([&] { return host->current() == FormKind::LogContact; }))
        throw std::runtime_error("the note was not saved");
    guide.camera.shoot(window, QStringLiteral("forma-guardada"));
}

void tryImport(Guide& guide, MainWindow& window)
{
    auto* page = qobject_cast<ImportPage*>(window.workspace()->pages().current());
    guide.prompts.openFile = QStringLiteral(EXPEDIENTE_EXCHANGE_DATA "/cartera-mx.csv");
    page->findChild<QAction*>(QStringLiteral("chooseImportFile"))->trigger();
    const auto* form = page->findChild<ImportForm*>();
    if (!eventually([&] { return form->isReady() && !form->isByColumns(); }))
        throw std::runtime_error("the lender's file was not recognised");
    runImport(*page, "tryImport");
}

namespace {

/// What the window says while a file is held over it.
void holdFile(Guide& guide, MainWindow& window)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral(EXPEDIENTE_EXCHANGE_DATA "/cartera-mx.csv"))});
    auto* workspace = window.workspace();
    QDragEnterEvent enter(
        workspace->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(workspace, &enter);
    guide.camera.shoot(window, QStringLiteral("importar-soltar"));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(workspace->findChild<QWidget*>(QStringLiteral("fileDrop")), &leave);
}

} // namespace

void visitImport(Guide& guide, MainWindow& window)
{
    const QTemporaryDir folder;
    holdFile(guide, window);
    auto& pages = window.workspace()->pages();
    pages.go(Section::Importing);
    auto* page = qobject_cast<ImportPage*>(pages.current());
    visitAssistant(guide, window, *page);
    tryImport(guide, window);
    guide.camera.shoot(window, QStringLiteral("importar-prueba"));
    runImport(*page, "runImport");
    guide.camera.shoot(window, QStringLiteral("importar-hecho"));
    guide.prompts.openFile = nextMonth(QDir(folder.path()), guide.prompts.openFile);
    page->findChild<QAction*>(QStringLiteral("chooseImportFile"))->trigger();
    page->findChild<QCheckBox*>(QStringLiteral("importFull"))->setChecked(true);
    runImport(*page, "runImport");
    guide.camera.shoot(window, QStringLiteral("importar-faltan"));
}

void visitHelp(Guide& guide, MainWindow& window)
{
    const auto& actions = window.workspace()->actions();
    openShownCase(window);
    actions.handbook->trigger();
    guide.camera.shoot(window, QStringLiteral("manual"));
    auto* view = window.findChild<HandbookView*>();
    for (const auto& page : view->handbook().pages()) {
        view->open(page.id);
        guide.camera.shoot(window, QStringLiteral("manual-") + page.id);
    }
    press(window, Qt::Key_F, Qt::ControlModifier);
    type(window, QStringLiteral("firma"));
    guide.camera.shoot(window, QStringLiteral("manual-buscar"));
    press(window, Qt::Key_Escape);
    press(window, Qt::Key_Escape);
    actions.about->trigger();
    if (!eventually([&] { return window.findChild<QTableWidget*>()->rowCount() > 10; }))
        throw std::runtime_error("About names no parts");
    guide.camera.shoot(window, QStringLiteral("acerca"));
    click(window, "aboutLicence");
    guide.camera.shoot(window, QStringLiteral("acerca-licencia"));
    press(window, Qt::Key_Escape);
}

void visitShell(Guide& guide, MainWindow& window)
{
    auto& pages = window.workspace()->pages();
    pages.go(Section::Today);
    const auto& actions = window.workspace()->actions();
    actions.palette->trigger();
    type(window, QStringLiteral("her"));
    guide.camera.shoot(window, QStringLiteral("paleta"));
    press(window, Qt::Key_Escape);
    actions.keys->trigger();
    guide.camera.shoot(window, QStringLiteral("teclas"));
    press(window, Qt::Key_Escape);
    actions.search->trigger();
    type(window, QStringLiteral("hernandez"));
    guide.camera.shoot(window, QStringLiteral("busqueda"));
    press(window, Qt::Key_Escape);
    press(window, Qt::Key_Escape);
    window.findChild<UserButton*>()->click();
    guide.camera.shoot(window, QStringLiteral("menu"));
    press(window, Qt::Key_Escape);
    window.resize(window.minimumSizeHint().expandedTo({911, 512}));
    guide.camera.shoot(window, QStringLiteral("hoy-pequeno"));
}

} // namespace expediente::tour
