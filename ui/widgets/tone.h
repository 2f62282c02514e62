#pragma once
#include "ui/theme/tokens.h"

namespace expediente::ui {

/// What a colour says. Never said by colour alone: an icon or a word goes with it.
enum class Tone { Normal, Muted, Ok, Warn, Bad, Accent };

Token textToken(Tone tone);
Token backToken(Tone tone); ///< of a tinted box; Normal and Muted share the neutral one
Token lineToken(Tone tone); ///< of stripes and outlines

} // namespace expediente::ui
