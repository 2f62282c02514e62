// Runs a fuzz target on files, folders and its own seeds, each once; with --seeds DIR writes the
// seeds there for libFuzzer. For compilers that don't have it.
#include "tests/fuzz/fuzz.h"

#include <QDirIterator>
#include <QFile>

namespace {

void run(const QByteArray& input)
{
    // A copy of exactly this size, so that the sanitizer sees a read beyond its end.
    const std::vector<std::uint8_t> bytes(input.begin(), input.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

/// Each cut and changed byte of a short input, some of a long one.
int runAround(const QByteArray& input)
{
    const qsizetype step = 1 + input.size() / 80;
    int count = 0;
    for (qsizetype at = 0; at < input.size(); at += step, count += 2) {
        run(input.left(at));
        QByteArray changed = input;
        changed[at] = char(changed[at] ^ (1 << (at % 8)));
        run(changed);
    }
    return count;
}

bool writeSeeds(const QString& folder)
{
    int number = 0;
    for (const QByteArray& seed : fuzzSeeds()) {
        QFile file(folder + QStringLiteral("/seed-%1").arg(++number));
        if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<QByteArray> inputs = fuzzSeeds();
    if (argc == 3 && qstrcmp(argv[1], "--seeds") == 0)
        return writeSeeds(QString::fromLocal8Bit(argv[2])) ? 0 : 1;
    for (int i = 1; i < argc; ++i) {
        QDirIterator files(
            QString::fromLocal8Bit(argv[i]), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            FUZZ_CHECK(file.open(QIODevice::ReadOnly));
            inputs.push_back(file.readAll());
        }
    }
    FUZZ_CHECK(!inputs.empty());
    int around = 0;
    for (const QByteArray& input : inputs) {
        run(input);
        around += runAround(input);
    }
    std::printf("%zu inputs, and %d changed ones\n", inputs.size(), around);
    return 0;
}
