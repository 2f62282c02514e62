#include "ui/forms/time_words.h"

#include <QRegularExpression>

namespace expediente::ui {

std::optional<QTime> readTime(QStringView typed)
{
    static const QRegularExpression shape(QStringLiteral(
        "^(\\d{1,2})(?:[:.h ]?(\\d{2}))?\\s*(?:h|hs|hrs)?\\s*(?:([ap])\\.?\\s?m\\.?)?$"));
    constexpr int longest = 16;
    if (typed.size() > longest)
        return {};
    const auto match = shape.match(typed.trimmed().toString().toLower());
    if (!match.hasMatch())
        return {};
    int hour = match.capturedView(1).toInt();
    const int minute = match.capturedView(2).toInt();
    const QStringView half = match.capturedView(3);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half == u"p" ? 12 : 0);
    }
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace expediente::ui
