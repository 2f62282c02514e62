#include "core/vault/recovery_key.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QRegularExpression>

using namespace expediente;

namespace {

QByteArray textOf(const Secret& key)
{
    return recovery::toText(key).view().toByteArray();
}

Result<Secret> parsed(QByteArrayView text)
{
    return recovery::parse(Secret::copyOf(text));
}

} // namespace

TEST_CASE("a recovery key survives being printed and typed")
{
    for (int i = 0; i < 200; ++i) {
        const Secret key = Secret::random(recovery::keySize);
        const QByteArray text = textOf(key);
        static const QRegularExpression shape(
            QStringLiteral("^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$"));
        CHECK(shape.match(QString::fromLatin1(text)).hasMatch());
        CHECK(parsed(text).value() == key);
        CHECK(parsed(text.toLower().replace('-', ' ')).value() == key);
        CHECK(parsed(QByteArray(text).replace('-', "") + "\n").value() == key);
        CHECK(parsed(QByteArray(text).replace('0', 'o').replace('1', 'l')).value() == key);
    }
}

TEST_CASE("the printed form never changes, or keys on paper would be lost")
{
    Secret key(recovery::keySize);
    for (std::size_t i = 0; i < key.size(); ++i)
        key.data()[i] = static_cast<unsigned char>(i);
    CHECK(textOf(key) == "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-2GAH-C5RR-34D1-P70X-3RFT-5WF7");
}

TEST_CASE("every mistyped character and every swap of neighbours is found")
{
    const QByteArray text = textOf(Secret::random(recovery::keySize)).replace('-', "");
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (const char other : QByteArray("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
            QByteArray typed = text;
            typed[at] = other;
            CHECK(parsed(typed).has_value() == (other == text.at(at)));
        }
        if (at > 0 && text.at(at) != text.at(at - 1)) {
            QByteArray typed = text;
            std::swap(typed[at], typed[at - 1]);
            CHECK_FALSE(parsed(typed).has_value());
        }
    }
}

TEST_CASE("what is no recovery key is told so")
{
    const QByteArray text = textOf(Secret::random(recovery::keySize));
    for (const QByteArray& typed : {QByteArray(), QByteArray("----"), text.chopped(1), text + "0",
             text.chopped(1) + "U", text.chopped(1) + "\xc3\xb1", QByteArray(1'000'000, '0')}) {
        const auto result = parsed(typed);
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().code == ErrorCode::RecoveryKeyMistyped);
    }
}
