#pragma once
#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <thread>

namespace expediente {

/// An authority for time on the loopback, whose answers OpenSSL's own program makes (openssl ts).
class TimeAuthority {
public:
    /// Makes its keys; its name is "Autoridad de prueba".
    TimeAuthority();
    ~TimeAuthority();

    QString url() const; ///< "http://127.0.0.1:40123/tsa"
    int asked() const { return m_asked; }
    QByteArray answerTo(const QByteArray& query) const; ///< as it would over the network
    QString certificates() const; ///< PEM, for openssl ts -verify -CAfile

    /// What goes over the line in place of its answer: all of it, status line and headers too.
    std::function<QByteArray(const QByteArray& query)> instead;

private:
    void serve(const std::stop_token& stop);

    QTemporaryDir m_folder;
    std::atomic<int> m_asked = 0;
    std::atomic<quint16> m_port = 0;
    std::jthread m_thread;
};

} // namespace expediente
