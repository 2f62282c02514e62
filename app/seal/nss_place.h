#pragma once
#include <QByteArray>
#include <QTemporaryDir>

#include <memory>

/// A database of NSS for one sealing: in a directory of its own that goes with the process, on
/// memory where the machine has a run-time directory, its key under a password that nobody is told.
class NssPlace {
public:
    /// Under this name the certificate is found in it.
    static constexpr auto nickname = "seal";

    /// Opens it with the key and certificate of a PKCS#12. Null when NSS refuses them.
    static std::unique_ptr<NssPlace> with(const QByteArray& pkcs12, const QByteArray& password);
    ~NssPlace();

    QByteArray url() const; ///< "sql:/run/user/1000/…"
    const QByteArray& password() const { return m_password; }

private:
    NssPlace();
    bool import(const QByteArray& pkcs12, const QByteArray& password);

    QTemporaryDir m_dir;
    QByteArray m_password;
};
