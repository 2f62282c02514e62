#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <optional>

namespace expediente {

/// Bytes in memory that is locked, guarded and wiped when released (sodium_malloc). Move-only; a
/// moved-from Secret is empty. Reading from several threads is safe, moving is not. Allocation
/// throws std::bad_alloc.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::size_t size); ///< all zero, to be filled
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;

    static Secret random(std::size_t size);
    static Secret copyOf(QByteArrayView bytes); ///< the source stays as it is
    /// Wipes the source, if nobody shares its buffer.
    static Secret takeFrom(QByteArray&& bytes);

    unsigned char* data() { return m_data; }
    const unsigned char* data() const { return m_data; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// Valid as long as this object.
    QByteArrayView view() const { return {m_data, qsizetype(m_size)}; }
    Secret clone() const { return copyOf(view()); }

    /// In a time that depends on the sizes only.
    bool operator==(const Secret& other) const;

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrite and empty a buffer, unless it is shared or a literal, which can't be overwritten.
void wipe(QByteArray& bytes);
void wipe(QString& text);

/// The 32 random bytes that encrypt a store. Always complete, except after being moved from.
class DataKey {
public:
    static constexpr std::size_t size = 32;

    static DataKey random() { return DataKey(Secret::random(size)); }
    /// nullopt unless it is exactly 32 bytes.
    static std::optional<DataKey> from(Secret&& bytes);

    const unsigned char* data() const { return m_bytes.data(); }
    QByteArrayView view() const { return m_bytes.view(); }
    DataKey clone() const { return DataKey(m_bytes.clone()); }
    /// Another key that follows from this one, and says nothing of it (libsodium's crypto_kdf).
    DataKey derived(quint64 number) const;
    bool operator==(const DataKey&) const = default;

private:
    explicit DataKey(Secret&& bytes) : m_bytes(std::move(bytes)) { }
    Secret m_bytes;
};

/// A passphrase as the vault takes it: UTF-8 in Unicode's form NFC, so that an accent typed as one
/// key or as two opens the same vault. The source is wiped, if nobody shares its buffer.
Secret passphraseFrom(QString&& text);
/// UTF-8, as read from a passphrase file; one line break at the end is not part of it.
Secret passphraseFrom(QByteArray&& utf8);

} // namespace expediente
