#include "ui/widgets/tone.h"

namespace expediente::ui {

Token textToken(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return Token::Text1;
    case Tone::Muted:
        return Token::Text2;
    case Tone::Ok:
        return Token::OkText;
    case Tone::Warn:
        return Token::WarnText;
    case Tone::Bad:
        return Token::BadText;
    case Tone::Accent:
        return Token::Accent;
    }
    return Token::Text1;
}

Token backToken(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
    case Tone::Muted:
        return Token::NeutralBack;
    case Tone::Ok:
        return Token::OkBack;
    case Tone::Warn:
        return Token::WarnBack;
    case Tone::Bad:
        return Token::BadBack;
    case Tone::Accent:
        return Token::AccentSoft;
    }
    return Token::NeutralBack;
}

Token lineToken(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
    case Tone::Muted:
        return Token::NeutralLine;
    case Tone::Ok:
        return Token::OkLine;
    case Tone::Warn:
        return Token::WarnLine;
    case Tone::Bad:
        return Token::BadLine;
    case Tone::Accent:
        return Token::Accent;
    }
    return Token::NeutralLine;
}

} // namespace expediente::ui
