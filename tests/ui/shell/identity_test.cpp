// The number of an identity document, written down at the case and at the page of an agreement.
#include "tests/ui/shell/signing_day.h"
#include "ui/forms/identifier_form.h"
#include "ui/shell/global_actions.h"

using namespace expediente;
using namespace expediente::ui;

namespace {

const QString unidentifiedName = QStringLiteral("espinosa raul");

std::vector<Identifier> documentsOf(WorkingDay& day, CaseId id)
{
    return day.file(id).debtor()->identifiers;
}

/// From the choice of the document, which is `down` rows below the first, to its number.
void fill(WorkingDay& day, int down, const QString& number)
{
    for (int i = 0; i < down; ++i)
        day.key(Qt::Key_Down);
    day.keys(QStringLiteral("\t") + number);
}

} // namespace

TEST_CASE("an identity document is written down, replaced and taken back by keys alone")
{
    WorkingDay day;
    const CaseId id = unidentifiedCase();
    day.command(unidentifiedName);
    REQUIRE(eventually([&] { return day.open() == id && day.shows(FormKind::LogContact); }));
    day.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(eventually([&] { return day.shows(FormKind::WriteIdentifier); }));
    day.key(Qt::Key_Tab); // whose it is
    fill(day, 1, QStringLiteral("hegg 560427 mvzrrl 05"));
    day.save();
    CHECK(day.shows(FormKind::WriteIdentifier)); // its last digit can't be right
    CHECK(documentsOf(day, id).empty());
    day.key(Qt::Key_Backspace);
    day.keys(QStringLiteral("4"));
    day.save();
    REQUIRE(eventually([&] { return day.shows(FormKind::LogContact); }));
    CHECK(documentsOf(day, id) == std::vector<Identifier>{{"CURP", "HEGG560427MVZRRL04"}});

    day.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    day.key(Qt::Key_Tab);
    fill(day, 1, QStringLiteral("SABC560626MDFLRN01"));
    CHECK(textOf(day.window()).contains(QStringLiteral("HEGG560427MVZRRL04"))); // what it replaces
    day.save();
    REQUIRE(eventually([&] {
        return documentsOf(day, id) == std::vector<Identifier>{{"CURP", "SABC560626MDFLRN01"}};
    }));
    REQUIRE(eventually([&] { return day.shows(FormKind::LogContact); }));
    CHECK(day.file(id).timeline.back().author == QStringLiteral("user:javier.ortega"));
    day.window().workspace()->actions().notice->trigger(); // undo
    REQUIRE(eventually([&] {
        return documentsOf(day, id) == std::vector<Identifier>{{"CURP", "HEGG560427MVZRRL04"}};
    }));
}

TEST_CASE("an agreement without an identity document is no draft any more once it is written down")
{
    SigningDay day;
    day.openAgreement(unidentifiedName);
    day.identify();
    day.agree();
    CHECK(day.said().contains(QStringLiteral("una identificaci\u00f3n")));
    day.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto* form = day.page()->findChild<IdentifierForm*>();
    REQUIRE(form);
    CHECK(form->isVisible());
    fill(day, 0, QStringLiteral("1234567890123"));
    day.save();
    REQUIRE(eventually([&] {
        const auto& model = day.page()->model();
        return model.state() == AgreementModel::State::Open && model.paper().gaps.empty();
    }));
    CHECK_FALSE(form->isVisible());
    CHECK(day.page()->model().identity().document == QStringLiteral("INE")); // typed before
    CHECK_FALSE(day.page()->model().intentAgreed()); // to a paper that said less
    CHECK(day.page()->model().pagesShown() < int(day.page()->model().paper().pages.size()));
    day.readAll();
    day.agree();
    day.sign();
    INFO(day.lacking());
    CHECK(day.maySign());
}
