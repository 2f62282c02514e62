#pragma once
// Items of a message, which is one CBOR array of them, with their caps. Reading throws BadItem.
// For core/wire, and for core/central's cursor.
#include <QByteArray>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QString>

#include <algorithm>
#include <array>

namespace expediente {

/// What is wrong with a message; caught where its reading began.
struct BadItem {
    const char* what;
};

class ItemReader {
public:
    explicit ItemReader(const QByteArray& bytes) : m_size(bytes.size()), m_reader(bytes)
    {
        if (!m_reader.isArray() || m_reader.isLengthKnown() || !m_reader.enterContainer())
            throw BadItem{"a message"};
    }

    /// Nothing is left of the message; end() tells whether it ended well.
    bool atEnd() { return m_reader.lastError() != QCborError::NoError || !m_reader.hasNext(); }
    /// Demands that the whole message was read and that nothing follows.
    void end()
    {
        if (m_reader.lastError() != QCborError::NoError || m_reader.hasNext()
            || !m_reader.leaveContainer() || m_reader.currentOffset() != m_size)
            throw BadItem{"the end"};
    }

    /// An array of exactly so many items follows; leave() after them.
    void enter(quint64 items)
    {
        if (enterAny(items) != items)
            throw BadItem{"an array"};
    }
    /// An array of this many items follows; at most so many.
    quint64 enterAny(quint64 most)
    {
        if (!m_reader.isArray() || !m_reader.isLengthKnown() || m_reader.length() > most)
            throw BadItem{"an array"};
        const quint64 count = m_reader.length();
        const qint64 from = m_reader.currentOffset();
        if (!m_reader.enterContainer())
            throw BadItem{"an array"};
        checkSpelling(from, count);
        return count;
    }
    void leave()
    {
        if (!m_reader.leaveContainer())
            throw BadItem{"the end of an array"};
    }

    quint64 counter(quint64 most = std::numeric_limits<quint64>::max())
    {
        if (!m_reader.isUnsignedInteger() || m_reader.toUnsignedInteger() > most)
            throw BadItem{"a number"};
        const quint64 value = m_reader.toUnsignedInteger();
        const qint64 from = m_reader.currentOffset();
        m_reader.next();
        checkSpelling(from, value);
        return value;
    }
    qint64 integer()
    {
        if (!m_reader.isInteger())
            throw BadItem{"a number"};
        const quint64 argument = m_reader.isUnsignedInteger()
            ? m_reader.toUnsignedInteger()
            : quint64(m_reader.toNegativeInteger()) - 1;
        if (argument > quint64(std::numeric_limits<qint64>::max()))
            throw BadItem{"a number"};
        const qint64 value = m_reader.toInteger();
        const qint64 from = m_reader.currentOffset();
        m_reader.next();
        checkSpelling(from, argument);
        return value;
    }
    bool flag()
    {
        if (!m_reader.isBool())
            throw BadItem{"true or false"};
        const bool value = m_reader.toBool();
        m_reader.next();
        return value;
    }
    QByteArray bytes(qsizetype most)
    {
        if (!m_reader.isByteArray() || !isWithin(most))
            throw BadItem{"bytes"};
        const quint64 length = m_reader.length();
        const qint64 from = m_reader.currentOffset();
        const auto part = m_reader.readByteArray();
        if (part.status != QCborStreamReader::Ok
            || m_reader.readByteArray().status != QCborStreamReader::EndOfString)
            throw BadItem{"bytes"};
        checkSpelling(from, length, length);
        return part.data;
    }
    QString text(qsizetype most)
    {
        if (!m_reader.isString() || !isWithin(most))
            throw BadItem{"a text"};
        const quint64 length = m_reader.length();
        const qint64 from = m_reader.currentOffset();
        const auto part = m_reader.readString();
        if (part.status != QCborStreamReader::Ok
            || m_reader.readString().status != QCborStreamReader::EndOfString)
            throw BadItem{"a text"};
        checkSpelling(from, length, length);
        return part.data;
    }
    template <size_t N>
    std::array<std::uint8_t, N> array()
    {
        const QByteArray raw = bytes(qsizetype(N));
        if (raw.size() != qsizetype(N))
            throw BadItem{"bytes"};
        std::array<std::uint8_t, N> value;
        std::ranges::copy(raw, value.begin());
        return value;
    }

private:
    /// Of an item that was read, with that number in its head: one value has one spelling.
    void checkSpelling(qint64 from, quint64 number, quint64 behindHead = 0) const
    {
        const quint64 head = number < 24 ? 1
            : number <= 0xff             ? 2
            : number <= 0xffff           ? 3
            : number <= 0xffff'ffff      ? 5
                                         : 9;
        if (quint64(m_reader.currentOffset() - from) != head + behindHead)
            throw BadItem{"the shortest spelling"};
    }
    /// Pieces of unknown length are refused, too.
    bool isWithin(qsizetype most) const
    {
        return m_reader.isLengthKnown() && m_reader.length() <= quint64(most);
    }

    const qsizetype m_size;
    QCborStreamReader m_reader;
};

class ItemWriter {
public:
    explicit ItemWriter(QByteArray& into) : m_writer(&into) { m_writer.startArray(); }
    ~ItemWriter() { m_writer.endArray(); }
    Q_DISABLE_COPY_MOVE(ItemWriter)

    ItemWriter& array(quint64 items)
    {
        m_writer.startArray(items);
        return *this;
    }
    ItemWriter& end()
    {
        m_writer.endArray();
        return *this;
    }
    ItemWriter& counter(quint64 value)
    {
        m_writer.append(value);
        return *this;
    }
    ItemWriter& integer(qint64 value)
    {
        m_writer.append(value);
        return *this;
    }
    ItemWriter& flag(bool value)
    {
        m_writer.append(value);
        return *this;
    }
    ItemWriter& bytes(QByteArrayView value)
    {
        m_writer.appendByteString(value.data(), value.size());
        return *this;
    }
    ItemWriter& text(const QString& value)
    {
        m_writer.append(QStringView(value));
        return *this;
    }
    template <size_t N>
    ItemWriter& array(const std::array<std::uint8_t, N>& value)
    {
        m_writer.appendByteString(reinterpret_cast<const char*>(value.data()), qsizetype(N));
        return *this;
    }

private:
    QCborStreamWriter m_writer;
};

} // namespace expediente
