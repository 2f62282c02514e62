#include "app/cli/fact_json.h"

#include "app/cli/json_values.h"

#include <QJsonDocument>

namespace expediente::cli {

namespace {

template <size_t N>
QString hex(const std::array<std::uint8_t, N>& bytes)
{
    return QString::fromLatin1(QByteArrayView(bytes.data(), qsizetype(N)).toByteArray().toHex());
}

} // namespace

QJsonObject factJson(const Fact& fact)
{
    const auto& content = fact.content;
    const auto body = QJsonDocument::fromJson(content.body);
    return {
        {"id", json(content.id)},
        {"subject", content.subject.toString()},
        {"kind", QString::fromLatin1(content.kind)},
        {"kind_version", content.kindVersion},
        {"author", content.author},
        {"occurred_at", json(content.occurredAt)},
        {"hlc", QString::number(content.hlc.value)},
        // An erased body leaves its skeleton.
        {"body", body.isObject() ? QJsonValue(body.object()) : QJsonValue()},
        {"hash", hex(fact.hash)},
        {"device", json(fact.envelope.device)},
        {"incarnation", qint64(fact.envelope.incarnation)},
        {"dseq", qint64(fact.envelope.dseq)},
        {"link", hex(fact.envelope.link)},
        {"signature", hex(fact.envelope.signature)},
    };
}

} // namespace expediente::cli
