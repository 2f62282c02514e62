// What people may ask for about their own data, on the case's page.
#include "tests/support/print.h"
#include "tests/ui/casefile/sample_page.h"
#include "ui/forms/form_host.h"
#include "ui/widgets/gate_bar.h"

#include <catch2/catch_test_macros.hpp>

#include <QFileInfo>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>

using namespace expediente;
using namespace expediente::ui;

namespace {

const HouseRules& mexico()
{
    static const HouseRules rules = *shippedRules(QStringLiteral("MX"));
    return rules;
}

struct SupervisedPage : SamplePage {
    SupervisedPage()
        : SamplePage(SampleCase().withStory(), Store::Access::ReadWrite,
            TemporaryStore::supervisor(), mexico())
    {
        open();
    }
    QString takes() { return page().findChild<QLabel*>("erasureTakes")->text(); }
    void choose(int cause)
    {
        page().forms().currentForm()->findChildren<QRadioButton*>().at(cause)->click();
    }
};

} // namespace

TEST_CASE("the erasure form says what it takes, asks once more, and leaves a page that says so")
{
    SupervisedPage sample;
    sample.trigger("case.erase_data");
    REQUIRE(sample.page().forms().current() == FormKind::EraseData);
    sample.choose(0); // the person asked for it, while the case is open
    REQUIRE(eventually([&] { return sample.takes().contains("The case is open"); }));
    sample.choose(2); // an authority ordered it
    REQUIRE(eventually([&] { return sample.takes().contains("can't be undone"); }));
    sample.click("Erase for good");
    CHECK(sample.prompts.questions.isEmpty()); // it doesn't say on what it stands
    sample.press(Qt::Key_Tab);
    sample.page().forms().currentForm()->findChild<QWidget*>("reason")->setFocus();
    sample.type("Oficio 7");
    sample.prompts.answer = false;
    sample.click("Erase for good");
    CHECK(sample.prompts.questions.size() == 1);
    CHECK(sample.file().state == CaseState::Open);
    sample.prompts.answer = true;
    sample.click("Erase for good");
    REQUIRE(eventually([&] { return sample.visibleText().contains("were erased"); }));
    CHECK(sample.file().state == CaseState::Erased);
    CHECK(sample.visibleText().contains("Oficio 7"));
    CHECK_FALSE(sample.page().title().contains("Hernández"));
}

TEST_CASE("blocked data leave the lists, and a collector reads that they are blocked")
{
    SupervisedPage sample;
    sample.trigger("case.block_data");
    sample.type("Por escrito");
    sample.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(eventually([&] { return sample.file().state == CaseState::Blocked; }));
    CHECK(eventually([&] {
        const auto* gate = sample.find<GateBar>();
        return gate && gate->accessibleName().contains("Por escrito");
    }));

    SamplePage collectors(
        SampleCase().withStory().sayOf(SampleCase::person("maria"), "block",
            PersonBlocked{true, "Lo pidió por escrito"}, {2026, 11, 20}, {9, 0}, "user:eva"),
        Store::Access::ReadWrite, TemporaryStore::identity(), mexico());
    collectors.page().openCase(SampleCase::id());
    REQUIRE(eventually([&] { return collectors.visibleText().contains("Only a supervisor"); }));
    CHECK_FALSE(collectors.page().title().contains("Hernández"));
}

TEST_CASE("the report for the person is confirmed, recorded with its case, and written")
{
    SupervisedPage sample;
    const QTemporaryDir folder;
    sample.prompts.saveFile = folder.filePath("informe.pdf");
    QSignalSpy noticed(&sample.page(), &Page::noticed);
    sample.trigger("case.access");
    REQUIRE((noticed.count() > 0 || noticed.wait(30'000)));
    CHECK(sample.prompts.questions.size() == 1);
    CHECK(QFileInfo(sample.prompts.saveFile).size() > 1000);
    const auto named = sample.store->ask([](Connection& connection) {
        auto query = connection.query("SELECT body FROM fact WHERE kind = 'export.made'");
        return query.next() ? query.bytes(0) : QByteArray();
    });
    CHECK(named->contains(SampleCase::id().toString().toLatin1()));
}
