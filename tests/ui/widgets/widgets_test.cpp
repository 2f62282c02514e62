#include "tests/support/print.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/key_strip.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/metric.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/promise_chip.h"
#include "ui/widgets/search_fold.h"
#include "ui/widgets/states.h"
#include "ui/widgets/sync_chip.h"
#include "ui/widgets/tab_bars.h"
#include "ui/widgets/tool_tip.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

using namespace expediente;
using namespace expediente::ui;

namespace {

QString accessibleName(QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

/// A window with a button to lay out, and the ring for as long as it is there.
struct RingedButton {
    static constexpr int reach = metrics::focusWidth + metrics::focusGap;

    RingedButton() { FocusRing::install(*qApp, theme); }
    ~RingedButton() { qDeleteAll(qApp->findChildren<FocusRing*>()); }
    RingedButton(const RingedButton&) = delete;
    RingedButton& operator=(const RingedButton&) = delete;

    void focusButton()
    {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        button->setFocus();
    }
    QWidget* ring() { return window.findChild<QWidget*>("focusRing"); }

    Theme theme;
    QWidget window;
    QVBoxLayout* column = new QVBoxLayout(&window);
    SecondaryButton* button = new SecondaryButton(theme, "Save");
};

} // namespace

TEST_CASE("a chip says its word, or the sentence it was given")
{
    const Theme theme;
    Chip chip(theme, {.text = "En gracia", .icon = IconName::Clock, .kind = ChipKind::Warn});
    CHECK(accessibleName(chip) == "En gracia");
    chip.setData(chip.data(), "Promesa del 20 de noviembre, 2,480 pesos, en gracia hasta mañana");
    CHECK(
        accessibleName(chip) == "Promesa del 20 de noviembre, 2,480 pesos, en gracia hasta mañana");
    CHECK(chip.sizeHint().height() == metrics::chip);
    chip.setData({.text = "x", .size = ChipSize::Large});
    CHECK(chip.sizeHint().height() == metrics::chipLarge);
}

TEST_CASE("every state of synchronisation has its own words, icon and colour")
{
    const Theme theme;
    QStringList texts;
    const auto shows = [&](SyncState state, const SyncCounts& counts, const QString& since) {
        SyncStatus status;
        status.state = state;
        status.counts = counts;
        status.tally.sent = 3;
        status.tally.received = 3;
        SyncChip chip(theme);
        chip.setStatus(status, since);
        const ChipData data = SyncChip::chipOf(status, since);
        INFO(data.text.toStdString());
        CHECK(data.icon != IconName::None);
        CHECK_FALSE(texts.contains(data.text));
        CHECK(accessibleName(chip).contains(data.text));
        texts << data.text;
    };
    for (const SyncState state :
        {SyncState::LocalOnly, SyncState::SessionExpired, SyncState::Revoked, SyncState::LeaseEnded,
            SyncState::Stopped, SyncState::Offline, SyncState::ServerBusy, SyncState::Online})
        shows(state, {.toSend = 4}, "17:20");
    shows(SyncState::Online, {}, "17:20");
    shows(SyncState::Sending, {.toSend = 7}, "17:20");
    shows(SyncState::Sending, {}, "17:20");
    shows(SyncState::Online, {.rejected = 1}, "17:20");
    shows(SyncState::Online, {.parked = 2}, "17:20");
    shows(SyncState::Online, {}, {});
    CHECK(texts.join(' ').contains("3 of 7"));
}

TEST_CASE("a button shows its key and why it is blocked")
{
    const Theme theme;
    PrimaryButton button(theme, "&Save");
    const int plain = button.sizeHint().width();
    CHECK(button.sizeHint().height() == metrics::control);
    button.setKeyHint("Ctrl+S");
    CHECK(button.sizeHint().width() > plain);
    CHECK(button.accessibleDescription().contains("Ctrl+S"));
    button.setMain(true);
    CHECK(button.sizeHint().height() == metrics::mainControl);

    QSignalSpy clicked(&button, &QPushButton::clicked);
    button.setBlocked("Falta el testigo");
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(clicked.count() == 0);
    CHECK(accessibleName(button).contains("Falta el testigo"));
    button.setBlocked({});
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(clicked.count() == 1);
}

TEST_CASE("the focus ring lies around the focused button and goes with the focus")
{
    RingedButton ringed;
    auto* edit = new QLineEdit;
    ringed.column->addWidget(ringed.button);
    ringed.column->addWidget(edit);
    ringed.focusButton();
    REQUIRE(ringed.ring());
    constexpr int reach = RingedButton::reach;
    CHECK(ringed.ring()->geometry()
        == ringed.button->geometry().adjusted(-reach, -reach, reach, reach));
    edit->setFocus();
    CHECK(ringed.ring() == nullptr);
}

TEST_CASE("the focus ring goes along when what holds the button is moved")
{
    RingedButton ringed;
    auto* head = new QLabel;
    auto* box = new QWidget; // as large as the button, so that the ring is the window's
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(ringed.button);
    ringed.column->addWidget(head);
    ringed.column->addWidget(box);
    ringed.focusButton();
    auto* ring = ringed.ring();
    REQUIRE(ring);
    REQUIRE(ring->parentWidget() == &ringed.window);
    const int before = ring->y();
    head->setText("one\ntwo\nthree\nfour");
    QCoreApplication::processEvents();
    ringed.column->activate();
    CHECK(ring->y() > before);
    constexpr int reach = RingedButton::reach;
    CHECK(ring->pos() == ringed.button->mapTo(&ringed.window, QPoint(-reach, -reach)));
}

TEST_CASE("only secondary text is cut, and is whole for those who ask")
{
    const Theme theme;
    ElidedLabel label(theme, TextStyle::Secondary, Token::Text2);
    label.setText("Calle Encino 214, int. 3, Colonia Arboledas del Río");
    label.resize(80, 16);
    CHECK(label.isElided());
    CHECK(accessibleName(label) == label.text());
    label.resize(600, 16);
    CHECK_FALSE(label.isElided());
    const int cut = label.minimumSizeHint().width();
    label.setText("Sí");
    CHECK(label.minimumSizeHint().width()
        == QFontMetrics(theme.font(TextStyle::Secondary)).horizontalAdvance("Sí"));
    CHECK(label.minimumSizeHint().width() < cut); // and a cut one keeps its first letters

    KpiTile tile(theme, {.caption = "Recuperado", .figure = "$184,560.00"});
    CHECK(tile.minimumSizeHint().width() >= QFontMetrics(theme.font(TextStyle::Title, Weight::Bold))
                                                .horizontalAdvance("$184,560.00"));
    Metric metric(theme, "Total al 24 nov 2026");
    metric.setValue("$48,312.75");
    CHECK(
        metric.minimumSizeHint().width() >= QFontMetrics(theme.font(TextStyle::Title, Weight::Bold))
                                                .horizontalAdvance("$48,312.75"));
    CHECK(accessibleName(metric) == "Total al 24 nov 2026, $48,312.75");
}

TEST_CASE("text from a file is never taken for HTML")
{
    const Theme theme;
    TextLabel label(theme, TextStyle::Base, Token::Text1, Weight::Regular, "<b>x</b>");
    CHECK(accessibleName(label) == "<b>x</b>");
    CHECK(label.textFormat() == Qt::PlainText);
}

TEST_CASE("the key strip keeps the age of the data and leaves out keys that don't fit")
{
    const Theme theme;
    KeyStrip strip(theme);
    strip.setHints({{"F2", "Registrar"}, {"F3", "Siguiente caso"}, {"F4", "Promesa"}});
    strip.setDataAge("Pagos conocidos hasta hoy 14:40");
    strip.resize(1366, 28);
    CHECK(strip.shownHints() == 3);
    strip.resize(430, 28);
    CHECK(strip.shownHints() < 3);
    CHECK(strip.accessibleDescription().contains("F4 Promesa"));
    strip.resize(1366, 28);
    QSignalSpy chosen(&strip, &KeyStrip::activated);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(30, 14));
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0].toInt() == 0);
}

TEST_CASE("tabs don't move when another one is opened, and carry their counts")
{
    const Theme theme;
    CaseTabs tabs(theme);
    tabs.addTab("Resumen");
    tabs.addTab("Promesas");
    tabs.addTab("Visitas");
    tabs.setCount(1, 5);
    CHECK(tabs.tabText(1) == "Promesas 5");
    const QRect before = tabs.tabRect(2);
    tabs.setCurrentIndex(1);
    CHECK(tabs.tabRect(2) == before);
    tabs.setCount(1, -1);
    CHECK(tabs.tabText(1) == "Promesas");
}

TEST_CASE("an error offers one action and its details to copy")
{
    const Theme theme;
    ErrorState error(theme, "No se pudo abrir un archivo", "Lo demás está a salvo.");
    error.setDetails("ENOENT recibo.pdf");
    QSignalSpy asked(&error, &Placeholder::actionTriggered);
    QTest::mouseClick(error.action(), Qt::LeftButton);
    CHECK(asked.count() == 1);
    QTest::mouseClick(error.findChild<LinkButton*>(), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == "ENOENT recibo.pdf");
}

TEST_CASE("nothing is shown before the delay of loading, and nothing after its end")
{
    const Theme theme;
    LoadingBars bars(theme);
    bars.resize(200, 120);
    bars.start("Leyendo 1,240 gestiones");
    CHECK_FALSE(bars.showsBars());
    bars.stop();
    CHECK_FALSE(bars.showsBars());
    bars.start();
    CHECK(QTest::qWaitFor([&bars] { return bars.showsBars(); }));
    bars.stop();
    CHECK_FALSE(bars.showsBars());
}

TEST_CASE("a message stays until it is closed, answered or replaced")
{
    const Theme theme;
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* message = new InlineMessage(theme);
    column->addWidget(message);
    page.show();
    CHECK(message->isHidden());
    message->showMessage(Tone::Warn, "El estado de cuenta es del 22 nov.", "Actualizar");
    CHECK(message->isVisible());
    CHECK(accessibleName(*message) == "El estado de cuenta es del 22 nov.");
    QSignalSpy acted(message, &InlineMessage::actionTriggered);
    QSignalSpy gone(message, &InlineMessage::dismissed);
    QTest::mouseClick(message->findChild<LinkButton*>(), Qt::LeftButton);
    CHECK(acted.count() == 1);
    message->dismiss();
    message->dismiss();
    CHECK(gone.count() == 1);
    CHECK(message->isHidden());
}

TEST_CASE("painted widgets follow the theme while they are on screen")
{
    Theme theme;
    applyTheme(*qApp, theme);
    Panel panel(theme, "Promesas");
    panel.resize(200, 100);
    panel.show();
    const auto at = [&panel](QPoint point) { return panel.grab().toImage().pixelColor(point); };
    CHECK(at({100, 70}) == tokensOf(Scheme::Light)[Token::Surface]);
    theme.setScheme(Scheme::Dark);
    CHECK(at({100, 70}) == tokensOf(Scheme::Dark)[Token::Surface]);
    CHECK(at({100, 32}) == tokensOf(Scheme::Dark)[Token::Border]);
    qApp->setStyleSheet({});
}

TEST_CASE("what people type is compared without accents and case")
{
    CHECK(searchFold(u"Álvarez NÚÑEZ") == "alvarez nunez");
    CHECK(Avatar::initials("Javier Ortega Luna") == "JO");
    CHECK(Avatar::initials(" ángela ") == "Á");
    CHECK(Avatar::initials("").isEmpty());
}

TEST_CASE("a panel's sum is never cut: its title and its caption give way")
{
    const Theme theme;
    Panel panel(theme, "Por retomar: vencidas y sin cubrir en los últimos treinta días");
    panel.setCaption("ordenadas por fecha");
    panel.setSum("12 · MXN $1,048,312.75 · USD $12,000.00");
    panel.resize(320, 200);
    panel.show();
    bool there = false;
    for (const auto* label : panel.findChildren<QLabel*>()) {
        if (!label->text().contains("$1,048,312.75"))
            continue;
        there = true;
        CHECK(label->width() >= label->sizeHint().width());
        CHECK(panel.rect().contains(QRect(label->mapTo(&panel, QPoint()), label->size())));
    }
    CHECK(there);
}

TEST_CASE("a tooltip shows what a creditor's file says, and is never read as HTML")
{
    const QString shown = QTextDocumentFragment::fromHtml(
        plainToolTip("<b>R&S</b>\n<img src='http://example.org/x.png'>"))
                              .toPlainText();
    CHECK(shown.toStdString() == "<b>R&S</b>\n<img src='http://example.org/x.png'>");
    CHECK(plainToolTip({}).isEmpty());
}

TEST_CASE("a promise says one state, and what came beside it; partial only once it is over")
{
    const Formatter english(Language::English, Region::MX);
    const Money none = Money::zero(Currency::MXN);
    const Money some(500'00, Currency::MXN);
    const auto text = [&](PromiseState state, const Money& received) {
        return promiseChip(state, received, english).text.toStdString();
    };
    CHECK(text(PromiseState::Active, none) == "Active");
    CHECK(text(PromiseState::Active, some) == "Active · $500.00");
    CHECK(text(PromiseState::InGrace, some) == "In grace · $500.00");
    CHECK(text(PromiseState::Partial, some) == "Partial · $500.00");
    CHECK(text(PromiseState::Kept, some) == "Kept");
    CHECK(promiseChip(PromiseState::InGrace, some, english).kind == ChipKind::Warn);
    const QDate today(2026, 11, 24);
    CHECK(spokenPromise({Money(2'480'00, Currency::MXN), {2026, 11, 20}, {2026, 11, 25},
                            PromiseState::InGrace, some},
              today, english)
              .toStdString()
        == "Promise of 20 Nov, $2,480.00, in grace until tomorrow, $500.00 received");
}
