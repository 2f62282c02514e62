#pragma once
#include "core/tables/table_trouble.h"

#include <QIODevice>
#include <QString>

#include <cstdio>
#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace expediente {

/// What a workbook may at most hold once unpacked.
struct PackageLimits {
    qint64 all = 1ll << 30;
    qint64 part = 768ll << 20;
    int parts = 4096;
};

/// The ZIP that a workbook is. Sizes are held against the limits twice: as the archive declares
/// them, before anything is unpacked, and as they come out. Throws TableTrouble.
class Package {
public:
    /// `file` is seekable and outlives this. NotAWorkbook, Locked, OldFormat, TooLarge, Damaged.
    explicit Package(std::FILE* file, const PackageLimits& limits = {});
    ~Package();
    Q_DISABLE_COPY_MOVE(Package)

    bool has(const QString& part) const;
    /// To be read once, from its start; see PartDevice. Damaged when it isn't there, Locked.
    std::unique_ptr<class PartDevice> open(const QString& part);

private:
    qint64 find(const QString& part) const;
    void checkSizes() const;

    PackageLimits m_limits;
    zip* m_archive = nullptr;
    qint64 m_unpacked = 0; ///< of all parts so far
};

/// One part while it is unpacked. A QIODevice can't throw: whoever reads it asks trouble() in the
/// end.
class PartDevice : public QIODevice {
public:
    PartDevice(zip_file* file, qint64 declared, qint64& unpacked, qint64 limit);
    ~PartDevice() override;

    bool isSequential() const override { return true; }
    std::optional<TableEnd> trouble() const { return m_trouble; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file* m_file;
    qint64 m_declared;
    qint64 m_read = 0;
    qint64& m_unpacked;
    qint64 m_limit;
    std::optional<TableEnd> m_trouble;
};

} // namespace expediente
