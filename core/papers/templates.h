#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

/// The texts of papers that vary by country or agency: logic-less templates (mustache) under
/// resources/templates, which has a README on their names and values.
namespace expediente {

/// What a template may name. An empty value counts as none: its section is left out.
using TemplateValues = std::map<QString, QString>;

/// Fills one in. `paper` is what its name begins with, "letter", which says what fields there are.
/// BadTemplate where it names another, so that no paper goes out with a gap in a sentence, or does
/// not parse. Values go in as they are: papers are no HTML, and what looks like a tag in a value
/// stays text.
Result<QString> fillTemplate(
    const QByteArray& source, const QString& paper, const TemplateValues& values);

/// Renders "name.COUNTRY.language.mustache", or else "name.language.mustache". Throws
/// std::logic_error when there is no such template or it can't be filled: they ship with the
/// program.
QString renderTemplate(const QString& name, const QString& country, const QString& language,
    const TemplateValues& values);

/// The lines of a rendered text, trimmed, without those that came out empty.
std::vector<QString> linesOf(const QString& text);

} // namespace expediente
