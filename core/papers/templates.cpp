#include "core/papers/templates.h"

#include "resources/embedded.h"

#include <kainjow/mustache.hpp>

#include <QRegularExpression>
#include <QStringList>

#include <stdexcept>

namespace expediente {

namespace {

QByteArray templateBytes(const QString& name, const QString& country, const QString& language)
{
    const QByteArray own =
        embedded(QStringLiteral("templates/%1.%2.%3.mustache").arg(name, country, language));
    if (!own.isEmpty())
        return own;
    return embedded(QStringLiteral("templates/%1.%2.mustache").arg(name, language));
}

/// The fields that each paper has, as resources/templates/README.md lists them.
QStringList fieldsOf(const QString& paper)
{
    static const std::map<QString, const char*> fields{
        {QStringLiteral("visit_brief"), "agency collector creditor pay_to reference complaints"},
        {QStringLiteral("message"),
            "agency collector creditor pay_to reference complaints name due"},
        {QStringLiteral("access"), "agency creditor address phone responsible privacy_notice"},
        {QStringLiteral("agreement"),
            "on city debtor debtor_id guarantors creditor agency mandate contracts in_full "
            "calculated_on interest approval campaign forgiven last pay_to reference grace lost "
            "novation letter privacy complaints"},
        {QStringLiteral("letter"),
            "collector agency creditor mandate contracts folio calculated_on total overdue offer "
            "offer_until due amount settled approval letter responsible phone address pay_to "
            "reference complaints privacy principal_overdue principal_not_due ordinary_interest "
            "late_interest vat fees guarantor co_debtor"},
    };
    const auto found = fields.find(paper);
    return found == fields.end() ? QStringList() : QString::fromLatin1(found->second).split(u' ');
}

/// Names no field of the paper; empty when all do. Partials, comments and other delimiters are no
/// part of what a template may hold.
QString unknownField(const QByteArray& source, const QString& paper)
{
    static const QRegularExpression tag(
        QStringLiteral("\\{\\{\\{?\\s*[#^/&]?\\s*([^}]*?)\\s*\\}\\}"));
    const QStringList known = fieldsOf(paper);
    auto tags = tag.globalMatch(QString::fromUtf8(source));
    while (tags.hasNext())
        if (const QString name = tags.next().captured(1); !known.contains(name))
            return name;
    return {};
}

} // namespace

Result<QString> fillTemplate(
    const QByteArray& source, const QString& paper, const TemplateValues& values)
{
    kainjow::mustache::mustache text(source.toStdString());
    if (source.isEmpty() || !text.is_valid())
        return fail(ErrorCode::BadTemplate, {paper, QString::fromStdString(text.error_message())});
    if (const QString field = unknownField(source, paper); !field.isEmpty())
        return fail(ErrorCode::BadTemplate, {paper, QStringLiteral("{{%1}}").arg(field)});
    text.set_custom_escape([](const std::string& value) { return value; });
    kainjow::mustache::data data(kainjow::mustache::data::type::object);
    for (const auto& [key, value] : values)
        if (!value.isEmpty())
            data.set(key.toStdString(), value.toStdString());
    return QString::fromStdString(text.render(data));
}

QString renderTemplate(const QString& name, const QString& country, const QString& language,
    const TemplateValues& values)
{
    const auto text =
        fillTemplate(templateBytes(name, country, language), name.section(u'.', 0, 0), values);
    if (!text)
        throw std::logic_error(
            "template " + name.toStdString() + ": " + text.error().args.value(1).toStdString());
    return *text;
}

std::vector<QString> linesOf(const QString& text)
{
    std::vector<QString> lines;
    for (const auto& line : text.split(u'\n'))
        if (const auto trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.push_back(trimmed);
    return lines;
}

} // namespace expediente
