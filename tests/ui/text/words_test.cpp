#include "core/facts/body.h"
#include "core/facts/kinds.h"
#include "tests/support/print.h"
#include "ui/text/translations.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace expediente;
using namespace expediente::ui;

namespace {

/// Puts a language in for one test and English back after it.
struct Speaking {
    explicit Speaking(Language language)
        : installed(installTranslations(*QCoreApplication::instance(), language))
    {
    }
    ~Speaking() { installTranslations(*QCoreApplication::instance(), Language::English); }
    bool installed;
};

/// The names of the codes, read from their header: a code that somebody adds can't be missed here.
QStringList codeNames()
{
    QFile header(QStringLiteral(EXPEDIENTE_TEST_DATA "/../core/base/error.h"));
    REQUIRE(header.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(header.readAll());
    const auto from = text.indexOf(QStringLiteral("enum class ErrorCode {"));
    const auto body = text.mid(from, text.indexOf(QStringLiteral("};"), from) - from);
    static const QRegularExpression line(
        QStringLiteral("^ +(\\w+),"), QRegularExpression::MultilineOption);
    QStringList names;
    for (auto match = line.globalMatch(body); match.hasNext();)
        names += match.next().captured(1);
    return names;
}

template <class E>
QStringList namesOf(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names += enumName(E(i));
    return names;
}

bool covers(Vocabulary vocabulary, const QStringList& names)
{
    for (const auto& key : names)
        if (!keys(vocabulary).contains(key)) {
            UNSCOPED_INFO(key.toStdString() << " has no word");
            return false;
        }
    return true;
}

} // namespace

TEST_CASE("every refusal says what happened, what is safe and what to do next, in both languages")
{
    const auto names = codeNames();
    REQUIRE(names.size() > 30);
    QSet<QString> english;
    for (const auto language : {Language::English, Language::Spanish}) {
        const Speaking speaking(language);
        REQUIRE(speaking.installed);
        for (int i = 0; i < names.size(); ++i) {
            INFO(names[i].toStdString());
            REQUIRE(name(ErrorCode(i)) == names[i]);
            for (const auto& args : {QStringList(),
                     QStringList(
                         {QStringLiteral("aaa"), QStringLiteral("bbb"), QStringLiteral("ccc")})}) {
                const auto said = words({ErrorCode(i), args, {}});
                for (const auto& part : {said.what, said.safe, said.next}) {
                    CHECK(part.size() > 8);
                    CHECK(part.endsWith(u'.'));
                    CHECK_FALSE(part.contains(u'%'));
                    CHECK_FALSE(part.contains(u'!'));
                    if (language == Language::English)
                        english.insert(part);
                    else
                        CHECK_FALSE(english.contains(part));
                }
            }
        }
    }
}

TEST_CASE("a refusal names what it is about")
{
    const Error busy{ErrorCode::StoreBusy, {QStringLiteral("expediente (412)")}, {}};
    CHECK(sentence(busy)
        == QStringLiteral(
            "Another program is using this store: expediente (412). Your data is safe "
            "and was not changed. Close that program, or go on working in its window."));
    const Speaking spanish(Language::Spanish);
    CHECK(words(busy).what
        == QStringLiteral("Otro programa está usando este almacén: expediente (412)."));
    CHECK(words({ErrorCode::BadBody,
                    {QStringLiteral("promise.made"), QStringLiteral("due"),
                        QStringLiteral("before it was made")},
                    {}})
              .what
        == QStringLiteral(
            "No se puede guardar «Promesa de pago»: el campo «Fecha» no está bien (es "
            "anterior a la promesa)."));
    CHECK(words({ErrorCode::BadCatalogue,
                    {QStringLiteral("duplicate_code"), QStringLiteral("results.PP"),
                        QStringLiteral("PP")},
                    {}})
              .what
        == QStringLiteral(
            "El catálogo de códigos no está bien: results.PP: código repetido (PP)."));
}

TEST_CASE("arguments are put in as they are, and a missing one leaves no hole")
{
    CHECK(
        words({ErrorCode::FileUnwritable, {QStringLiteral("/tmp/%2"), QStringLiteral("100%1")}, {}})
            .what
        == QStringLiteral("/tmp/%2 can't be written: 100%1."));
    CHECK(words({ErrorCode::FileUnwritable, {QStringLiteral("/tmp/a")}, {}}).what
        == QStringLiteral("/tmp/a can't be written."));
}

TEST_CASE("a rule has its own sentences, an unknown one is named")
{
    const Speaking spanish(Language::Spanish);
    CHECK(words({ErrorCode::RuleRefused,
                    {QStringLiteral("catalogue.result_not_valid_for_action"), QStringLiteral("PA"),
                        QStringLiteral("SM")},
                    {}})
              .what
        == QStringLiteral("El resultado PA no corresponde a la acción SM."));
    CHECK(words({ErrorCode::RuleRefused, {QStringLiteral("house.rule_7")}, {}}).what
        == QStringLiteral("Una regla no lo permite: house.rule_7."));
}

TEST_CASE("every word that facts use has a name on screen")
{
    QStringList kinds;
    for (int i = 0; i < kindCount; ++i)
        kinds += QString::fromLatin1(kindName(Kind(i)));
    CHECK(covers(Vocabulary::FactKind, kinds));
    CHECK(covers(Vocabulary::PartyRole, namesOf<PartyRole>(int(PartyRole::Other) + 1)));
    CHECK(covers(Vocabulary::Component, namesOf<Component>(int(Component::Fees) + 1)));
    CHECK(covers(Vocabulary::RateKind, namesOf<RateKind>(int(RateKind::Effective) + 1)));
    CHECK(covers(Vocabulary::Channel, namesOf<Channel>(int(Channel::Letter) + 1)));
    CHECK(covers(
        Vocabulary::ContactType, namesOf<ContactType>(int(ContactType::RequestedFollowup) + 1)));
    CHECK(covers(Vocabulary::Verdict, namesOf<Verdict>(int(Verdict::NotValid) + 1)));
    CHECK(covers(Vocabulary::ContactPointType,
        namesOf<ContactPointType>(int(ContactPointType::OtherAddress) + 1)));
    CHECK(covers(Vocabulary::PointStatus, namesOf<PointStatus>(int(PointStatus::DoNotUse) + 1)));
    CHECK(covers(Vocabulary::StepKind, namesOf<StepKind>(int(StepKind::None) + 1)));
    CHECK(covers(Vocabulary::LegalState, namesOf<LegalState>(int(LegalState::Lawyer) + 1)));
    CHECK(covers(Vocabulary::NoteKind, namesOf<NoteKind>(int(NoteKind::BeforeVisit) + 1)));
    CHECK(covers(Vocabulary::DocumentKind, namesOf<DocumentKind>(int(DocumentKind::Other) + 1)));
    CHECK(covers(Vocabulary::VisitOutcome, namesOf<VisitOutcome>(int(VisitOutcome::NotDone) + 1)));
    CHECK(covers(Vocabulary::Closing, namesOf<Closing>(int(Closing::Other) + 1)));
    CHECK(covers(Vocabulary::ErasureCause, namesOf<ErasureCause>(int(ErasureCause::Mistake) + 1)));
}

TEST_CASE("the words are those of the screens")
{
    const Speaking spanish(Language::Spanish);
    const auto all = [](Vocabulary vocabulary) {
        QStringList said;
        for (const auto& key : keys(vocabulary))
            said += word(vocabulary, key);
        return said.join(QStringLiteral(" · "));
    };
    CHECK(all(Vocabulary::PromiseState)
        == QStringLiteral(
            "Vigente · En gracia · Cumplida · Parcial · Incumplida · Retirada · Sustituida"));
    CHECK(
        all(Vocabulary::Verdict) == QStringLiteral("Válido · Parcial · No válido · Sin verificar"));
    CHECK(word(Vocabulary::PartyRole, u"debtor") == QStringLiteral("Titular"));
    CHECK(word(Vocabulary::Component, u"late_interest") == QStringLiteral("Interés moratorio"));
}

TEST_CASE("a newer version's key stays readable")
{
    CHECK(word(Vocabulary::DocumentKind, u"video_call") == QStringLiteral("Video call"));
    CHECK(word(Vocabulary::Problem, u"found 3 of 4") == QStringLiteral("found 3 of 4"));
}

TEST_CASE("the language follows the system's name for it")
{
    CHECK(languageFromName(u"es_MX.UTF-8") == Language::Spanish);
    CHECK(languageFromName(u"es") == Language::Spanish);
    CHECK(languageFromName(u"ES-co") == Language::Spanish);
    CHECK(languageFromName(u"en_US") == Language::English);
    CHECK(languageFromName(u"est") == Language::English);
    CHECK(languageFromName(u"C") == Language::English);
    CHECK(languageFromName(u"") == Language::English);
}

TEST_CASE("Qt's own texts come along, and leave again")
{
    const auto button = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    {
        const Speaking spanish(Language::Spanish);
        CHECK(button() == QStringLiteral("Cancelar"));
    }
    CHECK(button() == QStringLiteral("Cancel"));
}
