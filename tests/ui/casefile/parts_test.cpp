#include "tests/support/print.h"
#include "ui/casefile/case_header.h"
#include "ui/casefile/clamped_label.h"
#include "ui/casefile/regions.h"
#include "ui/widgets/buttons.h"

#include <catch2/catch_test_macros.hpp>

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace expediente;
using namespace expediente::ui;

TEST_CASE("regions pass over what is hidden and what takes no keyboard")
{
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    const auto part = [&](std::initializer_list<QWidget*> inside) {
        auto* made = new QWidget;
        auto* row = new QVBoxLayout(made);
        for (QWidget* widget : inside)
            row->addWidget(widget);
        column->addWidget(made);
        return made;
    };
    auto* first = new QLineEdit;
    auto* second = new QLineEdit;
    auto* last = new QLineEdit;
    QWidget* a = part({new QLabel("words"), first});
    QWidget* words = part({new QLabel("only words")});
    QWidget* hidden = part({new QLineEdit});
    QWidget* b = part({second, last});
    page.show();
    hidden->hide();
    const QList<QWidget*> parts{a, words, hidden, b};
    CHECK(regions::next(parts, nullptr, 1) == first);
    CHECK(regions::next(parts, first, 1) == second);
    CHECK(regions::next(parts, last, 1) == nullptr); // past the last one: out of the page
    CHECK(regions::next(parts, first, -1) == nullptr);
    CHECK(regions::next(parts, nullptr, -1) == second);
    CHECK(regions::next({words, hidden}, first, 1) == nullptr);
}

TEST_CASE("a clamped paragraph is cut after its lines and told whole")
{
    const Theme theme;
    const QString text = QStringLiteral("Contrato cláusula 11, tasa fija. ").repeated(6).trimmed();
    ClampedLabel label(theme, TextStyle::Secondary, Token::Text1, 2, text);
    label.resize(240, 32);
    CHECK(label.isCut());
    CHECK(label.heightForWidth(240) == 2 * lineHeight(TextStyle::Secondary));
    CHECK(label.accessibleName() == text);
    label.resize(4000, 32);
    CHECK_FALSE(label.isCut());
    CHECK(label.heightForWidth(4000) == lineHeight(TextStyle::Secondary));
}

TEST_CASE(
    "the header keeps amounts whole, shows the step that fits, and only its button when narrow")
{
    const Theme theme;
    HeaderData data;
    data.name = QStringLiteral("Nombre muy largo ").repeated(8);
    data.arrears = "143 days";
    data.total = "$48,312.75 MXN + $1,200.00 USD";
    data.totalCaption = "Total";
    data.stepTitle = "Next step";
    data.stepSentences = {
        "Visit, tomorrow 17:00: " + QString(200, u'x'), "Visit, tomorrow 17:00", "Visit"};
    data.action = {.kind = StepAction::Kind::Form, .text = "Log", .key = "F2"};
    CaseHeader header(theme);
    header.setData(data);
    header.resize(1366, 64);
    header.show();
    const auto shows = [&](const QString& text) {
        for (const QLabel* label : header.findChildren<QLabel*>())
            if (label->isVisible() && label->text() == text)
                return label->width() >= label->sizeHint().width();
        return false;
    };
    CHECK(shows(data.total));
    CHECK(shows("Visit, tomorrow 17:00"));
    header.resize(1093, 64);
    CHECK(shows(data.total));
    CHECK_FALSE(shows("Visit, tomorrow 17:00"));
    CHECK(header.findChild<Button*>()->isVisible());
    CHECK(header.minimumSizeHint().width() <= 911); // 150 % on the least screen
}
