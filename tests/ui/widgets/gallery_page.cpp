#include "tests/ui/widgets/gallery.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/code_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/gate_bar.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/key_strip.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/metric.h"
#include "ui/widgets/next_step_box.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/sketch_map.h"
#include "ui/widgets/sync_chip.h"
#include "ui/widgets/tab_bars.h"
#include "ui/widgets/two_line_delegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTableView>

namespace expediente::ui {
namespace {

/// A strip of the surface's colour from edge to edge, as app bar and case header are.
class Strip : public QWidget {
public:
    Strip(const Theme& theme, int height) : m_theme(theme) { setFixedHeight(height); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme[Token::Surface]);
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme[Token::Border]);
    }

private:
    const Theme& m_theme;
};

QWidget* appBar(const Theme& theme)
{
    auto* strip = new Strip(theme, metrics::appBar);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(4, 0, 16, 0);
    row->setSpacing(12);
    auto* sections = new SectionBar(theme);
    for (const auto* word : {"Hoy", "Cartera", "Expediente", "Promesas", "Convenios"})
        sections->addTab(QString::fromUtf8(word));
    sections->setCurrentIndex(2);
    row->addWidget(sections);
    row->addStretch();
    auto* search = new LineEdit(theme);
    search->setPlaceholderText("Buscar persona, folio o teléfono");
    search->setLeadingIcon(IconName::Search);
    search->setKeyHint("Ctrl+K");
    search->setMaximumWidth(300);
    row->addWidget(search);
    auto* sync = new SyncChip(theme);
    sync->setStatus({.state = SyncState::Offline, .waiting = 4});
    row->addWidget(sync);
    row->addWidget(new Avatar(theme, "Javier Ortega"));
    return strip;
}

QWidget* caseHeader(const Theme& theme, bool narrow)
{
    auto* strip = new Strip(theme, metrics::caseHeader);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(narrow ? 12 : 24);
    const auto line = [&theme] {
        auto* separator = new Separator(theme, Qt::Vertical);
        separator->setFixedHeight(40);
        return separator;
    };
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(new TextLabel(
        theme, TextStyle::Title, Token::Text1, Weight::Bold, "María Guadalupe Hernández Rosas"));
    names->addWidget(new TextLabel(theme, TextStyle::Secondary, Token::Text2, Weight::Regular,
        "Folio 2026-004718 · Financiera Sierra Madre ···2284"));
    names->addStretch();
    row->addLayout(names);
    row->addSpacing(8);
    auto* overdue = new Metric(theme, "Atraso");
    overdue->setValue("143 días");
    overdue->setChip(ChipData{.text = "tramo 121–150"});
    auto* total = new Metric(theme, "Total al 24 nov 2026");
    total->setValue("$48,312.75");
    auto* promise = new Metric(theme, "Promesa 20 nov · $2,480.00");
    promise->setChip(ChipData{.text = "En gracia, vence mañana",
        .icon = IconName::Clock,
        .kind = ChipKind::Warn,
        .strong = true});
    row->addWidget(overdue);
    row->addWidget(line());
    row->addWidget(total);
    row->addWidget(line());
    row->addWidget(promise);
    row->addStretch();
    auto* next = new NextStepBox(theme, Qt::Horizontal);
    next->setStep("Siguiente acción", "Proponer 18 quincenas de $2,166.27");
    auto* go = new PrimaryButton(theme, "Negociar");
    go->setKeyHint("F6");
    next->addButton(go);
    next->setFixedHeight(48);
    next->setCompact(narrow);
    row->addWidget(next);
    return strip;
}

QListView* people(const Theme& theme)
{
    auto* list = new QListView;
    auto* model = new QStandardItemModel(list);
    const auto add = [model](TwoLine row) {
        auto* item = new QStandardItem;
        item->setData(QVariant::fromValue(row), TwoLineRole);
        model->appendRow(item);
    };
    const auto icon = [](IconName name, Tone tone = Tone::Muted) {
        return Leading{.shape = Leading::Shape::Icon, .icon = name, .tone = tone};
    };
    add({.title = "María G. Hernández Rosas",
        .subtitle = "Titular",
        .rightBelow = "Puede hablar",
        .rightTone = Tone::Ok,
        .rightIcon = IconName::Check,
        .group = true});
    add({.leading = icon(IconName::House),
        .title = "Calle Encino 214, int. 3",
        .subtitle = "Confirmado 12 nov",
        .quality = Quality{4, "Buena"}});
    add({.leading = icon(IconName::Phone),
        .title = "442 555 0143",
        .subtitle = "Móvil · contestó 23 nov",
        .quality = Quality{3, "Buena"}});
    add({.leading = icon(IconName::Briefcase, Tone::Bad),
        .title = "Panadería La Espiga",
        .subtitle = "Pidió no contactarla ahí",
        .subtitleTone = Tone::Bad,
        .rightTone = Tone::Bad,
        .rightIcon = IconName::Lock});
    add({.title = "Carmen Rosas Medina",
        .subtitle = "Madre, 72 años",
        .rightBelow = "No hablar",
        .rightTone = Tone::Bad,
        .rightIcon = IconName::Lock,
        .group = true});
    list->setModel(model);
    list->setItemDelegate(new TwoLineDelegate(theme, list));
    return list;
}

QListView* round(const Theme& theme)
{
    auto* list = new QListView;
    auto* model = new QStandardItemModel(list);
    const auto add = [model](TwoLine row) {
        auto* item = new QStandardItem;
        item->setData(QVariant::fromValue(row), TwoLineRole);
        model->appendRow(item);
    };
    const Leading done{.shape = Leading::Shape::Ring, .icon = IconName::Check, .tone = Tone::Ok};
    add({.leading = done,
        .moment = "09:10",
        .title = "Ernesto Villalobos Peña",
        .dimmed = true,
        .subtitle = "Promesa $1,800.00, 28 nov",
        .subtitleTone = Tone::Ok,
        .right = "Jardines del Cerrito"});
    add({.leading = done,
        .moment = "12:05",
        .title = "José Luis Cabrera Mota",
        .dimmed = true,
        .subtitle = "Mostró comprobante $3,250.00",
        .subtitleTone = Tone::Warn,
        .right = "San Isidro Poniente"});
    add({.leading = {.shape = Leading::Shape::Disc, .number = "4"},
        .moment = "16:40",
        .title = "María G. Hernández Rosas",
        .strong = true,
        .subtitle = "$48,312.75 · 143 días",
        .right = "Arboledas del Río"});
    add({.leading = {.shape = Leading::Shape::Ring, .number = "5", .tone = Tone::Accent},
        .moment = "17:30",
        .title = "Raúl Espinosa Tovar",
        .subtitle = "$22,905.10 · 64 días",
        .right = "Mirador del Valle"});
    add({.leading = {.shape = Leading::Shape::Ring, .icon = IconName::Lock, .tone = Tone::Bad},
        .moment = "—",
        .title = "Héctor Zamudio Gil",
        .subtitle = "Fuera de ruta: aclaración abierta",
        .subtitleTone = Tone::Bad,
        .right = "Lomas de San Javier"});
    list->setModel(model);
    list->setItemDelegate(new TwoLineDelegate(theme, list));
    list->setCurrentIndex(model->index(2, 0));
    return list;
}

Sketch sketch()
{
    using S = SketchStop::State;
    return {.start = SketchPlace{20.590, -100.400},
        .startName = "Oficina",
        .stops = {{{20.588, -100.397}, "1", "Ernesto Villalobos", S::Done},
            {{20.595, -100.392}, "2", "Silvia Arteaga", S::Done},
            {{20.597, -100.385}, "3", "José Luis Cabrera", S::Done},
            {{20.592, -100.378}, "4", "María G. Hernández", S::Next},
            {{20.596, -100.370}, "5", "Raúl Espinosa", S::Ahead},
            {{20.589, -100.364}, "6", "Patricia Lomelí", S::Ahead}},
        .areas = {{SketchArea::Kind::Water,
                      {{-100.410, 20.5985}, {-100.39, 20.598}, {-100.37, 20.5995},
                          {-100.35, 20.599}}},
            {SketchArea::Kind::Park,
                {{-100.383, 20.5905}, {-100.376, 20.5905}, {-100.376, 20.5885},
                    {-100.383, 20.5885}}}},
        .nextLeg = "1.2 km"};
}

QTableView* promises(const Theme& theme)
{
    auto* table = new QTableView;
    styleTable(*table, theme);
    auto* model = new QStandardItemModel(0, 3, table);
    model->setHorizontalHeaderLabels({"Fecha", "Importe", "Estado"});
    model->setHeaderData(
        1, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    const std::tuple<QString, QString, ChipData> rows[] = {
        {"20 nov", "$2,480.00", {"Gracia a 25 nov", IconName::ClockGrace, ChipKind::Warn}},
        {"12 oct", "$1,000.00", {"Incumplida", IconName::XCircle, ChipKind::Bad}},
        {"18 sep", "$2,480.00", {"Parcial $1,200", IconName::HalfCircle, ChipKind::Warn}},
        {"30 may", "$980.00", {"Cumplida", IconName::CheckCircle, ChipKind::Ok}}};
    for (const auto& [date, amount, chip] : rows) {
        auto* state = new QStandardItem;
        state->setData(QVariant::fromValue(chip), ChipRole);
        auto* money = new QStandardItem(amount);
        money->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->appendRow({new QStandardItem(date), money, state});
    }
    table->setModel(model);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table->setColumnWidth(0, 70);
    table->setColumnWidth(1, 96);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

Panel* logPanel(const Theme& theme)
{
    auto* panel = new Panel(theme, "Registrar gestión");
    panel->setIcon(IconName::Pencil);
    panel->setKey("F2");
    panel->padBody();
    const std::vector<CodeItem> items{{"VD", "Visita a domicilio"}, {"CT", "Contacto con titular"},
        {"IN", "Ingreso reducido"}, {"IR", "Ingreso irregular"}, {"IS", "Inconforme con saldo"}};
    const std::pair<QString, QString> codes[] = {
        {"&Acción", "VD"}, {"&Resultado", "CT"}, {"&Motivo", ""}};
    for (const auto& [caption, code] : codes) {
        auto* edit = new CodeEdit(theme);
        edit->setItems(items);
        edit->setCurrentCode(code);
        if (code.isEmpty())
            edit->setObjectName("reason");
        auto* field = new Field(theme, caption, edit, Field::Caption::Beside);
        field->setCaptionWidth(60);
        if (code.isEmpty())
            field->setHint("Solo si la persona lo dijo");
        panel->body()->addWidget(field);
    }
    auto* date = new DateEdit(theme, Formatter(), QDate(2026, 11, 24));
    date->setText("esto no");
    date->commit();
    auto* dateField = new Field(theme, "&Fecha", date, Field::Caption::Beside);
    dateField->setCaptionWidth(60);
    panel->body()->addWidget(dateField);
    auto* note = new QPlainTextEdit("Turnos reducidos; puede pagar cada quincena.");
    note->setFixedHeight(62);
    auto* noteField = new Field(theme, "&Nota", note, Field::Caption::Beside);
    noteField->setCaptionWidth(60);
    panel->body()->addWidget(noteField);
    auto* next = new NextStepBox(theme, Qt::Vertical);
    next->setStep("Siguiente paso propuesto",
        "Plan de hasta $2,600.00 por quincena. Si no acepta: volver jue 26 nov.");
    auto* accept = new SecondaryButton(theme, "Aceptar");
    accept->setKeyHint("Alt+A");
    next->addButton(accept);
    next->addButton(new SecondaryButton(theme, "Cambiar"));
    panel->body()->addWidget(next);
    auto* check = new QCheckBox("Leí el convenio completo");
    check->setChecked(true);
    panel->body()->addWidget(check);
    auto* combo = new QComboBox;
    combo->addItems({"Quincena", "Semana"});
    panel->body()->addWidget(combo);
    panel->body()->addStretch();
    auto* buttons = new QHBoxLayout;
    auto* save = new PrimaryButton(theme, "Guardar y seguir");
    save->setKeyHint("Ctrl+Enter");
    buttons->addWidget(save);
    buttons->addWidget(new SecondaryButton(theme, "Guardar"));
    panel->body()->addLayout(buttons);
    return panel;
}

KpiStrip* figures(const Theme& theme)
{
    auto* strip = new KpiStrip(theme);
    strip->setKpis({{"Gestiones", "meta 40", "23", "hoy", 0.575, 1.0, false},
        {"Contacto directo", "meta 45 %", "48 %", "11 de 23, titular o aval", 0.48, 0.45, false},
        {"Promesas", "meta 6", "5", "obtenidas hoy · $8,140.00", 0.83, 1.0, false},
        {"Cumplimiento", "meta 75 %", "71 %", "5 de 7, muestra chica", 0.71, 0.75, true}});
    return strip;
}

} // namespace

QWidget* makePage(const Theme& theme, bool narrow)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(appBar(theme));
    column->addWidget(caseHeader(theme, narrow));
    auto* gate = new GateBar(theme);
    gate->setFullBleed(true);
    gate->setData({GateState::May, "Puede contactar ahora",
        {{"Llamada: sí", IconName::Phone, ChipKind::Ok},
            {"Visita: sí, hasta 22:00", IconName::House, ChipKind::Ok},
            {"WhatsApp: no", IconName::Message, ChipKind::Bad}},
        "ya hubo 1 contacto esta semana; próximo momento lícito: lunes 30 nov, 08:00",
        "16:38 hora de Querétaro"});
    column->addWidget(gate);
    auto* tabs = new CaseTabs(theme);
    for (const auto* word : {"Resumen", "Negociación", "Pagos", "Gestiones", "Promesas"})
        tabs->addTab(QString::fromUtf8(word));
    tabs->setCount(3, 31);
    tabs->setCount(4, 5);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(16, 12, 16, 12);
    content->setSpacing(8);
    content->addWidget(tabs);
    auto* message = new InlineMessage(theme);
    message->showMessage(
        Tone::Warn, "El estado de cuenta es del 22 nov: confirme el total.", "Actualizar");
    content->addWidget(message);
    content->addWidget(figures(theme));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    auto* persons = new Panel(theme, "Personas y contacto");
    persons->setCaption("+2 referencias");
    persons->body()->addWidget(people(theme));
    auto* day = new Panel(theme, "Ruta de hoy");
    day->setIcon(IconName::Pin);
    day->setCaption("3 de 6 visitas · faltan 8.3 km");
    auto* map = new SketchMap(theme);
    map->setSketch(sketch());
    map->setFixedHeight(154);
    day->body()->addWidget(map);
    day->body()->addWidget(new Separator(theme, Qt::Horizontal));
    day->body()->addWidget(round(theme));
    auto* table = new Panel(theme, "Promesas");
    table->setStripe(Tone::Warn);
    table->setBadge("7");
    table->setLink("Calcular a otra fecha");
    table->body()->addWidget(promises(theme));
    columns->addWidget(persons, 256);
    columns->addWidget(day, 448);
    columns->addWidget(table, 318);
    if (!narrow)
        columns->addWidget(logPanel(theme), 300);
    content->addLayout(columns, 1);
    column->addLayout(content, 1);
    auto* keys = new KeyStrip(theme);
    keys->setHints({{"F2", "Registrar"}, {"F3", "Siguiente caso"}, {"F4", "Promesa"},
        {"F5", "Sincronizar"}, {"F8", "Hoja de visita"}, {"F1", "Todas las teclas"}});
    keys->setDataAge("Pagos conocidos hasta hoy 14:40 · Reglas MX 2026.3");
    column->addWidget(keys);
    return page;
}

} // namespace expediente::ui
