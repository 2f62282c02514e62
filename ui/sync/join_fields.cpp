#include "ui/sync/join_fields.h"

#include "core/sync/server_address.h"
#include "ui/text/words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"

#include <QVBoxLayout>

namespace expediente::ui {

namespace {

constexpr int mostInvitationLength = 300;

LineEdit* joinLine(const Theme& theme, const char* name)
{
    auto* line = new LineEdit(theme);
    line->setObjectName(QLatin1String(name));
    line->setMaxLength(mostInvitationLength);
    QObject::connect(line, &QLineEdit::textEdited, line, [line] { line->setError({}); });
    return line;
}

bool refuse(LineEdit* line, const QString& why)
{
    line->setError(why);
    line->setFocus();
    return false;
}

} // namespace

JoinFields::JoinFields(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_address(joinLine(theme, "serverAddress"))
    , m_fingerprint(joinLine(theme, "serverFingerprint"))
    , m_code(joinLine(theme, "joinCode"))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    m_address->setText(QStringLiteral("https://"));
    m_code->setPlaceholderText(QStringLiteral("ABCD-EFGH-JKLM"));
    auto* code = new Field(theme, tr("One-time code"), m_code);
    code->setHint(tr("Your administrator gives it to you; it works once."));
    auto* print = new Field(theme, tr("Fingerprint of its certificate"), m_fingerprint);
    print->setHint(tr("Leave it empty when an authority vouches for the server."));
    m_addressField = new Field(theme, tr("Address of the server"), m_address);
    m_fingerprintField = print;
    column->addWidget(m_addressField);
    column->addWidget(m_fingerprintField);
    column->addWidget(code);
    for (auto* line : {m_address, m_fingerprint, m_code})
        connect(line, &QLineEdit::returnPressed, this, &JoinFields::returnPressed);
    setFocusProxy(m_address);
}

bool JoinFields::check()
{
    if (const auto address = ServerAddress::fromUrl(m_address->text().trimmed()); !address)
        return refuse(m_address, tr("Write it as https://server or https://server:port."));
    if (const QString print = m_fingerprint->text().trimmed();
        !print.isEmpty() && !PinnedSha256::fromText(print))
        return refuse(m_fingerprint, tr("64 digits from 0 to 9 and a to f, as on the server."));
    if (m_code->text().trimmed().isEmpty())
        return refuse(m_code, tr("Write the code."));
    return true;
}

Invitation JoinFields::invitation() const
{
    return {
        m_address->text().trimmed(), m_fingerprint->text().trimmed(), {}, m_code->text().trimmed()};
}

bool JoinFields::showError(const Error& error)
{
    LineEdit* line = nullptr;
    switch (error.code) {
    case ErrorCode::CodeInvalid:
    case ErrorCode::TooManyCodes:
        line = m_code;
        break;
    case ErrorCode::ServerNotTrusted:
        line = m_fingerprint;
        break;
    case ErrorCode::NetworkDown:
    case ErrorCode::NetworkTimeout:
        line = m_address;
        break;
    default:
        return false;
    }
    if (line->isHidden() || line->parentWidget()->isHidden())
        return false;
    refuse(line, sentence(error));
    return true;
}

void JoinFields::setServer(const QString& url, const QString& fingerprint)
{
    m_address->setText(url);
    m_fingerprint->setText(fingerprint);
    setFocusProxy(m_code);
}

void JoinFields::askFor(bool address, bool fingerprint)
{
    m_addressField->setVisible(address);
    m_fingerprintField->setVisible(fingerprint);
}

void JoinFields::takeOver(const JoinFields& other)
{
    setServer(other.m_address->text(), other.m_fingerprint->text());
    m_code->setText(other.m_code->text());
}

} // namespace expediente::ui
