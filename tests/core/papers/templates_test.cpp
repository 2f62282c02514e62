#include "core/papers/templates.h"
#include "resources/embedded.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <stdexcept>

using namespace expediente;

namespace {

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

QString paying(const QString& country, const TemplateValues& values)
{
    return renderTemplate(q("visit_brief.paying"), country, q("es"), values).simplified();
}

} // namespace

TEST_CASE("Every template ships in both languages and can be rendered, with values and without")
{
    const auto names = embeddedNames(q("templates"));
    REQUIRE(names.size() >= 6);
    for (const auto& name : names) {
        const auto parts = name.split(u'.'); // paper, part, [country,] language, mustache
        REQUIRE(parts.size() >= 4);
        const auto paper = parts[0] + u'.' + parts[1];
        const auto country = parts.size() == 5 ? parts[2] : QString();
        for (const auto& language : {q("es"), q("en")}) {
            INFO(name.toStdString());
            CHECK_NOTHROW(renderTemplate(paper, country, language, {}));
            const auto text = renderTemplate(paper, country, language,
                {{q("agency"), q("A")}, {q("creditor"), q("B")}, {q("pay_to"), q("C")},
                    {q("reference"), q("D")}, {q("complaints"), q("E")}});
            CHECK(!text.contains(q("{{")));
            CHECK(names.contains(
                parts.mid(0, parts.size() - 2).join(u'.') + u'.' + language + q(".mustache")));
        }
    }
}

TEST_CASE("A country's own template goes before the common one")
{
    const auto complaints = [](const char* country) {
        return renderTemplate(q("visit_brief.complaints"), q(country), q("es"), {}).simplified();
    };
    CHECK(complaints("MX") == q("Quejas: CONDUSEF, REDECO"));
    CHECK(complaints("CL") == q("Quejas: SERNAC"));
    CHECK(complaints("XX").isEmpty());
}

TEST_CASE("In Colombia nobody is told to ask why it wasn't paid")
{
    const auto lines = linesOf(renderTemplate(q("visit_brief.presenting"), q("CO"), q("es"), {}));
    CHECK(lines.size() == 5);
    CHECK(lines[3] == q("No pregunte por qué no pagó; anótelo solo si lo dice."));
}

TEST_CASE("What looks like a tag or like markup in a value stays what it is")
{
    const auto text = paying(q("MX"), {{q("pay_to"), q("{{reference}} <b>&amp; {{#x}}")}});
    CHECK(text == q("Se paga solo al acreedor: {{reference}} <b>&amp; {{#x}}."));
}

TEST_CASE("a template that names an unknown field is refused, and which is said")
{
    const TemplateValues values{{q("creditor"), q("B")}};
    CHECK(fillTemplate("Se debe a {{creditor}}.", q("letter"), values) == q("Se debe a B."));
    for (const char* source :
        {"Hola {{nombre_completo}}", "{{#nombre_completo}}x{{/nombre_completo}}",
            "{{^nombre_completo}}x{{/nombre_completo}}", "{{{nombre_completo}}}",
            "{{& nombre_completo }}"}) {
        INFO(source);
        const auto refused = fillTemplate(source, q("letter"), values);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::BadTemplate);
        CHECK(refused.error().args.value(1).contains(q("nombre_completo")));
    }
    // What one paper has, another may not.
    CHECK_FALSE(fillTemplate("{{due}}", q("visit_brief"), values));
    for (const char* source : {"{{> other}}", "{{=<% %>=}}", "{{#creditor}}", "{{", ""}) {
        INFO(source);
        CHECK_FALSE(fillTemplate(source, q("letter"), values));
    }
}

TEST_CASE("Without an account to pay into none is made up")
{
    CHECK(paying(q("MX"), {{q("pay_to"), QString()}})
        == q("Se paga solo al acreedor, por los medios que él indica."));
}

TEST_CASE("A template that isn't there is a mistake of the program")
{
    CHECK_THROWS_AS(
        renderTemplate(q("visit_brief.nothing"), q("MX"), q("es"), {}), std::logic_error);
}
