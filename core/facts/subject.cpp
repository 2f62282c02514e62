#include "core/facts/subject.h"

namespace expediente {

QString Subject::toString() const
{
    const auto* prefix = type == SubjectType::Case ? "case:"
        : type == SubjectType::Person              ? "person:"
                                                   : "agency:";
    return QLatin1String(prefix) + uuid.toString();
}

std::optional<Subject> Subject::fromString(QStringView text)
{
    const auto colon = text.indexOf(u':');
    const auto id = Uuid::fromString(text.mid(colon + 1));
    const auto prefix = text.left(colon);
    if (!id)
        return std::nullopt;
    if (prefix == u"case")
        return Subject(SubjectType::Case, *id);
    if (prefix == u"person")
        return Subject(SubjectType::Person, *id);
    if (prefix == u"agency")
        return Subject(SubjectType::Agency, *id);
    return std::nullopt;
}

size_t qHash(const Subject& subject, size_t seed) noexcept
{
    return qHash(subject.uuid, seed) ^ size_t(subject.type);
}

} // namespace expediente
