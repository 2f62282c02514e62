#include "core/papers/templates.h"

#include "resources/embedded.h"

#include <kainjow/mustache.hpp>

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

} // namespace

QString renderTemplate(const QString& name, const QString& country, const QString& language,
    const TemplateValues& values)
{
    const QByteArray source = templateBytes(name, country, language);
    kainjow::mustache::mustache text(source.toStdString());
    if (source.isEmpty() || !text.is_valid())
        throw std::logic_error("template " + name.toStdString() + ": " + text.error_message());
    text.set_custom_escape([](const std::string& value) { return value; });
    kainjow::mustache::data data(kainjow::mustache::data::type::object);
    for (const auto& [key, value] : values)
        if (!value.isEmpty())
            data.set(key.toStdString(), value.toStdString());
    return QString::fromStdString(text.render(data));
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
