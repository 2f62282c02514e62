#include "tests/tour/components.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/gate_bar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/quality_bar.h"
#include "ui/widgets/states.h"
#include "ui/widgets/sync_chip.h"

namespace expediente::tour {

using namespace expediente::ui;

namespace {

QBoxLayout* rowOf(QBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    return row;
}

void heading(const Theme& theme, QBoxLayout* column, const QString& text)
{
    column->addSpacing(4);
    column->addWidget(new TextLabel(theme, TextStyle::Secondary, Token::Text2, Weight::Bold, text));
}

void gates(const Theme& theme, QBoxLayout* column)
{
    const GateData all[] = {
        {GateState::May, "Puede contactar ahora", {},
            "Llamada y visita hasta 22:00; WhatsApp desde lunes 30 nov, 08:00", {}},
        {GateState::MayWithWarning, "Puede contactar, con aviso", {},
            "Sábado: escriba el motivo; quedará en la bitácora", {}},
        {GateState::NotNow, "No contacte ahora", {}, "Fuera de horario; próximo: mié 25 nov, 07:00",
            {}},
        {GateState::NoContact, "No contacte", {},
            "Aclaración abierta desde el 20 nov; la lleva la UNE", {}},
        {GateState::Unknown, "Sin zona horaria confirmada", {},
            "Se aplica la más estricta: hasta 20:00", {}},
    };
    for (const GateData& data : all) {
        auto* gate = new GateBar(theme);
        gate->setData(data);
        gate->setRulesShown(false);
        column->addWidget(gate);
    }
}

void syncs(const Theme& theme, QBoxLayout* column)
{
    const auto at = [](SyncState state, const SyncCounts& counts, int sent = 0) {
        SyncStatus status;
        status.state = state;
        status.counts = counts;
        status.tally.sent = sent;
        return status;
    };
    const SyncStatus all[] = {at(SyncState::Online, {}), at(SyncState::Sending, {.toSend = 7}, 3),
        at(SyncState::Offline, {.toSend = 4}), at(SyncState::ServerBusy, {.toSend = 4}),
        at(SyncState::SessionExpired, {.toSend = 4}), at(SyncState::Online, {.rejected = 1}),
        at(SyncState::Online, {.parked = 2}), at(SyncState::LocalOnly, {}),
        at(SyncState::Paused, {.toSend = 4})};
    QBoxLayout* row = nullptr;
    int i = 0;
    for (const SyncStatus& status : all) {
        if (i++ % 3 == 0)
            row = rowOf(column);
        auto* chip = new SyncChip(theme);
        chip->setStatus(status, QStringLiteral("17:20"));
        row->addWidget(chip);
        if (i % 3 == 0)
            row->addStretch();
    }
}

void chips(const Theme& theme, QBoxLayout* column)
{
    const std::vector<std::vector<ChipData>> rows{
        {{"Vigente", IconName::DotCircle, ChipKind::Accent},
            {"En gracia", IconName::Clock, ChipKind::Warn},
            {"Cumplida", IconName::CheckCircle, ChipKind::Ok},
            {"Parcial", IconName::HalfCircle, ChipKind::Warn},
            {"Incumplida", IconName::XCircle, ChipKind::Bad}},
        {{"Válido", IconName::CheckCircle, ChipKind::Ok},
            {"Parcial", IconName::HalfCircle, ChipKind::Warn},
            {"No válido", IconName::XCircle, ChipKind::Neutral},
            {"Sin verificar", IconName::Question, ChipKind::Dashed}},
        {{"En su facultad", IconName::CheckCircle, ChipKind::Ok},
            {"Requiere autorización", IconName::Lock, ChipKind::Warn},
            {"Solo el acreedor", IconName::Lock, ChipKind::Bad}}};
    for (const auto& all : rows) {
        auto* row = rowOf(column);
        for (const ChipData& chip : all)
            row->addWidget(new Chip(theme, chip));
        row->addStretch();
    }
    auto* row = rowOf(column);
    row->setSpacing(16);
    for (const Quality& quality :
        {Quality{4, "Buena"}, Quality{2, "Regular"}, Quality{1, "Baja"}, Quality{0, "Sin probar"}})
        row->addWidget(new QualityBar(theme, quality));
    row->addStretch();
}

void fields(const Theme& theme, QBoxLayout* column)
{
    auto* buttons = rowOf(column);
    auto* save = new PrimaryButton(theme, "Guardar y seguir");
    save->setKeyHint("Ctrl+Enter");
    auto* focused = new SecondaryButton(theme, "Con foco");
    focused->setObjectName("focused");
    auto* blocked = new SecondaryButton(theme, "Firmar");
    blocked->setBlocked("Falta el testigo");
    for (Button* button :
        {static_cast<Button*>(save), static_cast<Button*>(new SecondaryButton(theme, "Guardar")),
            static_cast<Button*>(focused), static_cast<Button*>(blocked)})
        buttons->addWidget(button);
    buttons->addStretch();

    auto* row = rowOf(column);
    for (int i = 0; i < 3; ++i) {
        auto* edit = new MoneyEdit(theme, Formatter(), Currency::MXN);
        edit->setValue(Money(i == 2 ? 2166270 : 216627, Currency::MXN));
        auto* field = new Field(theme, {}, edit);
        edit->setFixedWidth(i == 2 ? 190 : 150);
        row->addWidget(field, 0, Qt::AlignTop);
        if (i == 2)
            edit->setError("Pasa de su capacidad declarada");
    }
    row->addStretch();
}

void states(const Theme& theme, QBoxLayout* column)
{
    auto* row = rowOf(column);
    auto* promises = new Panel(theme, "Promesas");
    auto* empty =
        new EmptyState(theme, IconName::Flag, "Aún no hay promesas", "Registre la primera.");
    empty->setAction("Registrar promesa", "F4");
    promises->body()->addWidget(empty);
    auto* contacts = new Panel(theme, "Gestiones");
    contacts->setCaption("si pasa de 300 ms");
    auto* bars = new LoadingBars(theme);
    bars->start("Leyendo 1,240 gestiones…");
    contacts->body()->addWidget(bars);
    auto* documents = new Panel(theme, "Documentos");
    auto* error = new ErrorState(theme, "No se pudo abrir un archivo", "Lo demás está a salvo.");
    error->setAction("Reintentar");
    documents->body()->addWidget(error);
    for (Panel* panel : {promises, contacts, documents}) {
        panel->setMinimumHeight(168);
        row->addWidget(panel, 1);
    }
}

} // namespace

QWidget* makeComponents(const Theme& theme)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(4);
    heading(theme, column, "Compuerta legal: siempre estado, motivo y próximo momento");
    gates(theme, column);
    heading(theme, column, "Sincronización: siempre visible, nunca bloquea");
    syncs(theme, column);
    heading(theme, column, "Promesas · veredictos · autoridad · calidad");
    chips(theme, column);
    heading(theme, column, "Botones y campos");
    fields(theme, column);
    heading(theme, column, "Vacío · cargando · error");
    states(theme, column);
    column->addStretch();
    return page;
}

} // namespace expediente::tour
