#include "core/casefile/catalogue.h"
#include "core/facts/body.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace expediente {

namespace {

constexpr qsizetype maxBytes = 1024 * 1024;
constexpr qsizetype maxEntries = 200;
constexpr qsizetype maxLabel = 60; ///< what fits in the log panel's lists
constexpr int maxDays = 365;

constexpr std::array needs{u"promise", u"note", u"contact_point", u"document", u"next_date"};

std::optional<Reach> reachFromName(QStringView name)
{
    if (name == u"direct")
        return Reach::Direct;
    if (name == u"indirect")
        return Reach::Indirect;
    return name == u"none" ? std::optional(Reach::None) : std::nullopt;
}

} // namespace

/// Walks the document once; the first problem stops it and becomes the error.
class CatalogueReader {
public:
    Result<Catalogue> read(const QByteArray& json, const QString& country);

private:
    bool refuse(const char* problem, const QString& where, const QString& found = {});
    template <class Code>
    bool readList(const QJsonObject& root, const QString& key, std::vector<Code>& into,
        bool (CatalogueReader::*readRest)(const QJsonObject&, const QString&, Code&));
    bool readLabel(const QJsonValue& value, const QString& where, CatalogueLabel& label);
    bool readAction(const QJsonObject& object, const QString& where, ActionCode& action);
    bool readResult(const QJsonObject& object, const QString& where, ResultCode& result);
    bool readNeeds(const QJsonObject& object, const QString& where, ResultCode& result);
    bool readReason(const QJsonObject&, const QString&, ReasonCode&) { return true; }
    bool readStrings(
        const QJsonObject& object, const QString& key, const QString& where, QStringList& into);
    bool readNumber(
        const QJsonObject& object, const QString& key, const QString& where, int most, int& into);
    /// One of the words that facts use for the same thing.
    template <class E>
    bool readWord(const QJsonObject& object, const QString& key, const QString& where, E& into);
    template <class E>
    bool readOptionalWord(const QJsonObject& object, const QString& key, const QString& where,
        std::optional<E>& into);
    bool readCountries(const QJsonObject& root, const QString& country);
    bool readCountry(const QJsonObject& object, const QString& where, bool apply);
    template <class Code>
    bool relabel(const QJsonObject& labels, const QString& list, const QString& where, bool apply,
        std::vector<Code>& codes);

    Catalogue m_catalogue;
    std::optional<Error> m_error;
};

bool CatalogueReader::refuse(const char* problem, const QString& where, const QString& found)
{
    m_error = Error{
        ErrorCode::BadCatalogue, {QString::fromLatin1(problem), where, found.left(maxLabel)}, {}};
    return false;
}

bool CatalogueReader::readLabel(
    const QJsonValue& value, const QString& where, CatalogueLabel& label)
{
    const auto texts = value.toObject();
    for (const auto& [language, into] :
        {std::pair(QStringLiteral("es"), &label.es), std::pair(QStringLiteral("en"), &label.en)}) {
        *into = texts.value(language).toString().trimmed();
        if (into->isEmpty())
            return refuse("missing_label", where, language);
        if (into->size() > maxLabel)
            return refuse("too_long", where, *into);
    }
    return true;
}

bool CatalogueReader::readStrings(
    const QJsonObject& object, const QString& key, const QString& where, QStringList& into)
{
    const auto list = object.value(key);
    if (list.isUndefined())
        return true;
    if (!list.isArray() || list.toArray().size() > maxEntries)
        return refuse("not_a_list", where + u'.' + key);
    for (const auto& entry : list.toArray()) {
        if (!entry.isString())
            return refuse("not_a_text", where + u'.' + key);
        if (into.contains(entry.toString()))
            return refuse("twice", where + u'.' + key, entry.toString());
        into.append(entry.toString());
    }
    return true;
}

bool CatalogueReader::readNumber(
    const QJsonObject& object, const QString& key, const QString& where, int most, int& into)
{
    into = object.value(key).toInt(-1);
    if (into < 0 || into > most)
        return refuse("out_of_range", where + u'.' + key, object.value(key).toVariant().toString());
    return true;
}

template <class E>
bool CatalogueReader::readWord(
    const QJsonObject& object, const QString& key, const QString& where, E& into)
{
    const auto word = object.value(key).toString();
    const auto known = enumFromName<E>(word);
    if (!known)
        return refuse("unknown_word", where + u'.' + key, word);
    into = *known;
    return true;
}

template <class E>
bool CatalogueReader::readOptionalWord(
    const QJsonObject& object, const QString& key, const QString& where, std::optional<E>& into)
{
    return !object.contains(key) || readWord(object, key, where, into.emplace());
}

bool CatalogueReader::readAction(
    const QJsonObject& object, const QString& where, ActionCode& action)
{
    action.inbound = object.value(u"inbound").toBool();
    QStringList points;
    if (!readWord(object, QStringLiteral("channel"), where, action.channel)
        || !readStrings(object, QStringLiteral("points"), where, points))
        return false;
    for (const auto& word : std::as_const(points)) {
        const auto point = enumFromName<ContactPointType>(word);
        if (!point)
            return refuse("unknown_word", where + QStringLiteral(".points"), word);
        action.points.push_back(*point);
    }
    return true;
}

bool CatalogueReader::readNeeds(const QJsonObject& object, const QString& where, ResultCode& result)
{
    QStringList needed;
    if (!readStrings(object, QStringLiteral("needs"), where, needed))
        return false;
    for (const auto& need : std::as_const(needed))
        if (std::none_of(needs.begin(), needs.end(),
                [&](const char16_t* known) { return need == QStringView(known); }))
            return refuse("unknown_word", where + QStringLiteral(".needs"), need);
    result.needsPromise = needed.contains(u"promise");
    result.needsNote = needed.contains(u"note");
    result.needsContactPoint = needed.contains(u"contact_point");
    result.needsDocument = needed.contains(u"document");
    result.needsNextDate = needed.contains(u"next_date");
    if (result.needsPromise && result.reach != Reach::Direct)
        return refuse("promise_without_contact", where);
    return true;
}

bool CatalogueReader::readResult(
    const QJsonObject& object, const QString& where, ResultCode& result)
{
    const auto reach = reachFromName(object.value(u"reach").toString());
    if (!reach)
        return refuse("unknown_word", where + QStringLiteral(".reach"));
    result.reach = *reach;
    if (!readWord(object, QStringLiteral("type"), where, result.type)
        || !readNumber(object, QStringLiteral("weight"), where, 100, result.weight)
        || !readNumber(object, QStringLiteral("days_to_next"), where, maxDays, result.daysToNext)
        || !readWord(object, QStringLiteral("next_step"), where, result.nextStep)
        || !readOptionalWord(object, QStringLiteral("legal_state"), where, result.legalState)
        || !readOptionalWord(object, QStringLiteral("point_status"), where, result.pointStatus)
        || !readStrings(object, QStringLiteral("actions"), where, result.actions))
        return false;
    if (result.type == ContactType::DebtorStarted || result.type == ContactType::RequestedFollowup)
        return refuse("unknown_word", where + QStringLiteral(".type"));
    if (result.actions.isEmpty())
        return refuse("no_actions", where);
    for (const auto& action : std::as_const(result.actions))
        if (!m_catalogue.action(action))
            return refuse("unknown_action", where, action);
    return readNeeds(object, where, result);
}

template <class Code>
bool CatalogueReader::readList(const QJsonObject& root, const QString& key, std::vector<Code>& into,
    bool (CatalogueReader::*readRest)(const QJsonObject&, const QString&, Code&))
{
    static const QRegularExpression twoLetters(QStringLiteral("^[A-Z]{2}$"));
    const auto list = root.value(key).toArray();
    if (list.isEmpty())
        return refuse("missing", key);
    if (list.size() > maxEntries)
        return refuse("too_many", key);
    for (const auto& entry : list) {
        Code code;
        const auto object = entry.toObject();
        code.code = object.value(u"code").toString();
        if (!twoLetters.match(code.code).hasMatch())
            return refuse("bad_code", key, code.code);
        const QString where = key + u'.' + code.code;
        if (std::any_of(
                into.begin(), into.end(), [&](auto& other) { return other.code == code.code; }))
            return refuse("duplicate_code", where, code.code);
        if (!readLabel(object.value(u"label"), where, code.label)
            || !(this->*readRest)(object, where, code))
            return false;
        into.push_back(std::move(code));
    }
    return true;
}

template <class Code>
bool CatalogueReader::relabel(const QJsonObject& labels, const QString& list, const QString& where,
    bool apply, std::vector<Code>& codes)
{
    const auto changed = labels.value(list).toObject();
    for (auto entry = changed.begin(); entry != changed.end(); ++entry) {
        const auto found = std::find_if(
            codes.begin(), codes.end(), [&](auto& code) { return code.code == entry.key(); });
        const QString place = where + u'.' + list + u'.' + entry.key();
        if (found == codes.end())
            return refuse("unknown_code", place, entry.key());
        CatalogueLabel label;
        if (!readLabel(entry.value(), place, label))
            return false;
        if (apply)
            found->label = label;
    }
    return true;
}

bool CatalogueReader::readCountry(const QJsonObject& object, const QString& where, bool apply)
{
    const auto volunteered = object.value(u"reason_only_if_volunteered");
    if (!volunteered.isUndefined() && !volunteered.isBool())
        return refuse("wrong_type", where + QStringLiteral(".reason_only_if_volunteered"));
    if (apply)
        m_catalogue.m_reasonOnlyIfVolunteered = volunteered.toBool();
    const auto labels = object.value(u"labels").toObject();
    return relabel(labels, QStringLiteral("actions"), where, apply, m_catalogue.m_actions)
        && relabel(labels, QStringLiteral("results"), where, apply, m_catalogue.m_results)
        && relabel(labels, QStringLiteral("reasons"), where, apply, m_catalogue.m_reasons);
}

/// All countries are checked, whichever applies: a catalogue is published for all of them.
bool CatalogueReader::readCountries(const QJsonObject& root, const QString& country)
{
    const auto countries = root.value(u"countries").toObject();
    for (auto entry = countries.begin(); entry != countries.end(); ++entry)
        if (!readCountry(entry.value().toObject(), QStringLiteral("countries.") + entry.key(),
                entry.key() == country))
            return false;
    return true;
}

Result<Catalogue> CatalogueReader::read(const QByteArray& json, const QString& country)
{
    const auto refused = [this] { return fail(std::move(*m_error)); };
    if (json.size() > maxBytes) {
        refuse("too_big", QString());
        return refused();
    }
    QJsonParseError parse{};
    const auto document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject()) {
        refuse("not_json", QString(), parse.errorString());
        return refused();
    }
    const auto root = document.object();
    m_catalogue.m_version = root.value(u"version").toString().trimmed();
    m_catalogue.m_effectiveFrom =
        QDate::fromString(root.value(u"effective_from").toString(), Qt::ISODate);
    if (m_catalogue.m_version.isEmpty())
        refuse("missing", QStringLiteral("version"));
    else if (!m_catalogue.m_effectiveFrom.isValid())
        refuse("not_a_date", QStringLiteral("effective_from"),
            root.value(u"effective_from").toString());
    if (m_error)
        return refused();
    const bool good = readList(root, QStringLiteral("actions"), m_catalogue.m_actions,
                          &CatalogueReader::readAction)
        && readList(
            root, QStringLiteral("results"), m_catalogue.m_results, &CatalogueReader::readResult)
        && readList(
            root, QStringLiteral("reasons"), m_catalogue.m_reasons, &CatalogueReader::readReason)
        && readCountries(root, country);
    if (!good)
        return refused();
    return std::move(m_catalogue);
}

Result<Catalogue> Catalogue::fromJson(const QByteArray& json, const QString& country)
{
    return CatalogueReader().read(json, country);
}

} // namespace expediente
