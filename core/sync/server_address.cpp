#include "core/sync/server_address.h"

#include <QRegularExpression>

namespace expediente {

namespace {

constexpr quint16 usualPort = 443;
constexpr qsizetype longestUrl = 300;
constexpr qsizetype bytesOfSha256 = 32;

} // namespace

QString ServerAddress::toString() const
{
    QString text = QString::fromStdString(host);
    if (text.contains(u':'))
        text = u'[' + text + u']';
    return port == usualPort ? text : text + u':' + QString::number(port);
}

Result<ServerAddress> ServerAddress::fromUrl(const QString& url)
{
    static const QRegularExpression form(
        QStringLiteral("^https://(?:([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)|\\[([0-9a-f:.]+)\\])"
                       "(?::([0-9]{1,5}))?/?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(url);
    if (url.size() > longestUrl || !match.hasMatch())
        return fail(ErrorCode::BadInput, {url.left(longestUrl)});
    ServerAddress address;
    address.host = (match.captured(1) + match.captured(2)).toLower().toStdString();
    if (const QString port = match.captured(3); !port.isEmpty()) {
        const int number = port.toInt();
        if (number < 1 || number > 65535)
            return fail(ErrorCode::BadInput, {url});
        address.port = quint16(number);
    }
    return address;
}

Result<PinnedSha256> PinnedSha256::fromText(const QString& fingerprint)
{
    static const QRegularExpression form(
        QStringLiteral("^[0-9a-f]{64}\\z"), QRegularExpression::CaseInsensitiveOption);
    QString digits = fingerprint;
    digits.remove(u':').remove(u' ');
    if (!form.match(digits).hasMatch())
        return fail(ErrorCode::BadInput, {fingerprint.left(3 * bytesOfSha256)});
    return PinnedSha256{QByteArray::fromHex(digits.toLatin1())};
}

} // namespace expediente
