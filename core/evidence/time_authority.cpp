#include "core/evidence/time_authority.h"

#include "core/base/freed_by.h"

#include <QUrl>

#include <curl/curl.h>

#include <memory>

namespace expediente {

namespace {

constexpr long connectSeconds = 10, wholeSeconds = 30;
constexpr qsizetype mostBytes = 256 * 1024; // a token with its certificates has some 6 KiB
constexpr long statusOk = 200;

using Headers = std::unique_ptr<curl_slist, FreedBy<curl_slist_free_all>>;

struct Exchange {
    QByteArray answer;
    bool tooLarge = false;
    const std::function<bool()>& cancelled;
};

size_t take(char* bytes, size_t one, size_t count, void* to)
{
    auto& exchange = *static_cast<Exchange*>(to);
    exchange.tooLarge = exchange.answer.size() + qsizetype(one * count) > mostBytes;
    if (exchange.tooLarge)
        return 0; // ends it
    exchange.answer.append(bytes, qsizetype(one * count));
    return one * count;
}

int goOn(void* of, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Exchange*>(of)->cancelled() ? 1 : 0;
}

Error failure(CURLcode code, const QString& host, const Exchange& exchange)
{
    const auto reason = QString::fromUtf8(curl_easy_strerror(code));
    if (exchange.tooLarge)
        return {ErrorCode::ReplyTooLarge, {host, QString::number(mostBytes)}, {}};
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK:
        return {ErrorCode::Cancelled, {}, {}};
    case CURLE_OPERATION_TIMEDOUT:
        return {ErrorCode::NetworkTimeout, {host}, {}};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
        return {ErrorCode::ServerNotTrusted, {host, reason}, {}};
    default:
        return {ErrorCode::NetworkDown, {host, reason}, {}};
    }
}

} // namespace

Result<QByteArray> askTimeAuthority(
    const QString& url, const QByteArray& query, const std::function<bool()>& cancelled)
{
    const QString host = QUrl(url).host();
    const std::unique_ptr<CURL, FreedBy<curl_easy_cleanup>> handle(curl_easy_init());
    CURL* const curl = handle.get();
    if (!curl)
        return fail(ErrorCode::NetworkDown, {host, QStringLiteral("libcurl")});
    Exchange exchange{{}, false, cancelled};
    Headers headers(curl_slist_append(nullptr, "Content-Type: application/timestamp-query"));
    curl_slist_append(headers.get(), "Accept: application/timestamp-reply");
    curl_slist_append(headers.get(), "Expect:"); // some never answer "100 Continue"
    curl_easy_setopt(curl, CURLOPT_URL, url.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L); // beside other threads
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, wholeSeconds);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, query.constData());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, long(query.size()));
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &take);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &exchange);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &goOn);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &exchange);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    if (const CURLcode code = curl_easy_perform(curl); code != CURLE_OK)
        return fail(failure(code, host, exchange));
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (status != statusOk)
        return fail(ErrorCode::ServerRefused, {host, QString::number(status)});
    return std::move(exchange.answer);
}

} // namespace expediente
