#pragma once
#include <QStringView>

#include <cstdint>

namespace expediente::ui {

/// The languages that the program speaks. English is the source, Spanish (Mexico) the complete one.
enum class Language : std::uint8_t { Spanish, English };

/// From "es", "es_MX.UTF-8", "es-CO", "C": what is not English or neutral is Spanish only when it
/// says so; anything else falls back to English, the source.
Language languageFromName(QStringView localeName);

} // namespace expediente::ui
