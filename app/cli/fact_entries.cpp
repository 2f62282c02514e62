#include "app/cli/fact_entries.h"

#include "core/store/queries/case_read.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace expediente::cli {

namespace {

tl::unexpected<Error> bad(const QString& what)
{
    return fail(ErrorCode::BadInput, {what});
}

/// Entries resolve to cases of the store, or to cases that entries before them open.
class EntryReader {
public:
    explicit EntryReader(Store& store) : m_store(store), m_now(store.clock().now()) { }

    Result<FactEntry> read(int number, const QJsonObject& json);

private:
    static Done checkKeys(const QJsonObject& json);
    Result<Moment> moment(const QJsonValue& value) const;
    Result<CaseId> caseOf(const QJsonObject& json, Kind kind);
    Result<Subject> subjectOf(const QJsonObject& json, const FactEntry& entry);
    Result<Body> bodyOf(const QJsonObject& json, Kind kind, QByteArray& bytes) const;
    Done completeContact(QJsonObject& body) const;

    Store& m_store;
    const Moment m_now; ///< one for the whole list: what has no moment of its own belongs together
    QHash<QString, CaseId> m_opened; ///< by folio and by id
};

Done EntryReader::checkKeys(const QJsonObject& json)
{
    static const QStringList known{QStringLiteral("case"), QStringLiteral("kind"),
        QStringLiteral("occurred_at"), QStringLiteral("body"), QStringLiteral("person"),
        QStringLiteral("id")};
    for (const auto& key : json.keys())
        if (!known.contains(key))
            return bad(key);
    if (!json["kind"].isString())
        return bad(QStringLiteral("kind"));
    if (!json["body"].isObject())
        return bad(QStringLiteral("body"));
    return {};
}

/// With its offset, or as the clock on the agency's wall shows it.
Result<Moment> EntryReader::moment(const QJsonValue& value) const
{
    if (value.isUndefined() || value.isNull())
        return m_now;
    if (const auto parsed = Moment::fromString(value.toString()))
        return *parsed;
    const auto local = QDateTime::fromString(value.toString(), Qt::ISODate);
    if (!local.isValid() || local.timeSpec() != Qt::LocalTime || value.toString().size() < 16)
        return bad(QStringLiteral("occurred_at"));
    return Moment::fromDateTime(
        QDateTime(local.date(), local.time(), QTimeZone(m_store.identity().zone)));
}

Result<CaseId> EntryReader::caseOf(const QJsonObject& json, Kind kind)
{
    const QString text = json["case"].toString();
    if (kind == Kind::CaseOpened) {
        const auto id = text.isEmpty() ? CaseId{Uuid::v7(m_store.clock().now().utcMs)}
                                       : CaseId::fromString(text).value_or(CaseId());
        if (id.isNull())
            return bad(QStringLiteral("case"));
        m_opened[json["body"]["folio"].toString()] = id;
        m_opened[id.toString()] = id;
        return id;
    }
    if (text.isEmpty())
        return bad(QStringLiteral("case"));
    if (const auto opened = m_opened.constFind(text); opened != m_opened.cend())
        return *opened;
    const auto found =
        m_store.ask([&](Connection& connection) { return findCase(connection, text); });
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, {text});
    return **found;
}

/// Facts about people name them by "person"; without it, a contact point's owner or the debtor.
Result<Subject> EntryReader::subjectOf(const QJsonObject& json, const FactEntry& entry)
{
    const Kind kind = kindOf(entry.body);
    const bool ofPerson = kind == Kind::PersonDescribed || kind == Kind::PersonRelated
        || kind == Kind::ContactPointAdded || kind == Kind::ContactPointJudged;
    if (!ofPerson)
        return Subject(entry.caseId);
    if (json.contains("person")) {
        const auto person = PersonId::fromString(json["person"].toString());
        return person ? Result<Subject>(Subject(*person)) : bad(QStringLiteral("person"));
    }
    const auto file =
        m_store.ask([&](Connection& connection) { return readCase(connection, entry.caseId); });
    if (!file)
        return fail(file.error());
    if (!*file || !(*file)->debtor())
        return bad(QStringLiteral("person"));
    if (const auto* judged = std::get_if<ContactPointJudged>(&entry.body))
        for (const auto& person : (*file)->persons)
            if (std::ranges::find(person.points, judged->point, &ContactPoint::id)
                != person.points.end())
                return Subject(person.id);
    return Subject((*file)->debtor()->id);
}

/// Channel and type follow from the catalogue's codes; who writes only the codes means them.
Done EntryReader::completeContact(QJsonObject& body) const
{
    const auto& catalogue = m_store.context().catalogue;
    const QString action = body["action"].toString();
    const QString result = body["result"].toString();
    const auto* known = catalogue.action(action);
    if (!known)
        return fail(ErrorCode::RuleRefused, {QStringLiteral("catalogue.unknown_action"), action});
    const auto type = catalogue.contactType(action, result);
    if (!type)
        return fail(ErrorCode::RuleRefused, {QStringLiteral("catalogue.unknown_result"), result});
    if (!body.contains("channel"))
        body["channel"] = enumName(known->channel);
    if (!body.contains("type"))
        body["type"] = enumName(*type);
    return {};
}

Result<Body> EntryReader::bodyOf(const QJsonObject& json, Kind kind, QByteArray& bytes) const
{
    auto body = json["body"].toObject();
    if (kind == Kind::ContactLogged)
        if (const auto completed = completeContact(body); !completed)
            return fail(completed.error());
    bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (bytes.size() > maxBodyBytes)
        return fail(ErrorCode::BadBody,
            {json["kind"].toString(), QStringLiteral("body"), QStringLiteral("too large")});
    return decode(kind, bytes);
}

Result<FactEntry> EntryReader::read(int number, const QJsonObject& json)
{
    if (const auto keys = checkKeys(json); !keys)
        return fail(keys.error());
    const auto kind = kindFromName(json["kind"].toString().toLatin1());
    if (!kind || *kind >= Kind::AgencyDescribed)
        return bad(QStringLiteral("kind"));
    const auto at = moment(json["occurred_at"]);
    if (!at)
        return fail(at.error());
    FactEntry entry;
    entry.number = number;
    const auto id = caseOf(json, *kind);
    if (!id)
        return fail(id.error());
    entry.caseId = *id;
    QByteArray bytes;
    auto body = bodyOf(json, *kind, bytes);
    if (!body)
        return fail(body.error());
    entry.body = std::move(*body);
    const auto subject = subjectOf(json, entry);
    if (!subject)
        return fail(subject.error());
    entry.fact = m_store.newFact(*subject, entry.body, *at);
    entry.fact.body = bytes;
    entry.fact.id = FactId{Uuid::v7(m_store.clock().now().utcMs)};
    if (json.contains("id")) {
        const auto given = FactId::fromString(json["id"].toString());
        if (!given)
            return bad(QStringLiteral("id"));
        entry.fact.id = given;
    }
    return entry;
}

} // namespace

EntryResult<std::vector<FactEntry>> readEntries(const QByteArray& json, Store& store)
{
    const auto wrong = [](int number, const QString& kind, Error error) {
        return tl::unexpected(EntryError{number, kind, std::move(error)});
    };
    QJsonParseError parsed;
    const auto document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isArray() || document.array().isEmpty())
        return wrong(0, {}, {ErrorCode::BadInput, {QStringLiteral("JSON")}, {}});
    const auto list = document.array();
    if (list.size() > mostEntries)
        return wrong(0, {}, {ErrorCode::OutOfRange, {QString::number(list.size())}, {}});
    EntryReader reader(store);
    std::vector<FactEntry> entries;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto object = list.at(i).toObject();
        auto entry = reader.read(int(i) + 1, object);
        if (!entry)
            return wrong(int(i) + 1, object["kind"].toString(), entry.error());
        entries.push_back(std::move(*entry));
    }
    return entries;
}

} // namespace expediente::cli
