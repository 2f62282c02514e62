// A process that pushes to a ledger beside others. Used by writers_test.cpp.
#include "tests/core/central/case_writer.h"

#include <QCoreApplication>

#include <cstdio>

using namespace expediente;

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    Secret bytes(DataKey::size);
    const QByteArray given = QByteArray::fromHex(qgetenv("EXPEDIENTE_TEST_KEY"));
    if (argc != 3 || given.size() != qsizetype(bytes.size()))
        return 2;
    std::copy(given.begin(), given.end(), bytes.data());
    const auto key = DataKey::from(std::move(bytes));
    auto ledger = central::SqliteLedger::open(QString::fromLocal8Bit(argv[1]), *key);
    if (!ledger)
        return 3;
    std::puts("ready");
    std::fflush(stdout);
    std::getchar();
    tests::CaseWriter writer(QByteArray(argv[2]).toInt());
    writer.enrolIn(**ledger);
    writer.write(**ledger);
    return 0;
}
