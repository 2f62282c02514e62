// An evidence pack: an archive is refused or holds plain names within the limits; and whatever is
// done to the files of a sound pack, its check finds it. The first byte tells what the rest is: an
// archive as it stands, or a list of changes to the files of a pack.
#include "core/evidence/evidence_pack.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/sample_pack.h"

using namespace expediente;

namespace {

/// Reads numbers and bytes off the input; zeros beyond its end.
struct Script {
    const std::uint8_t* data;
    std::size_t size, at = 0;

    bool atEnd() const { return at >= size; }
    unsigned byte() { return atEnd() ? 0u : data[at++]; }
    QByteArray bytes(unsigned count)
    {
        QByteArray read;
        for (unsigned i = 0; i < count && !atEnd(); ++i)
            read += char(byte());
        return read;
    }
};

QString nameAt(const PackedFiles& files, unsigned index)
{
    return std::next(files.begin(), std::ptrdiff_t(index % files.size()))->first;
}

void changeFile(PackedFiles& files, Script& script)
{
    const QString name = nameAt(files, script.byte());
    QByteArray& bytes = files[name];
    const qsizetype at =
        bytes.isEmpty() ? 0 : qsizetype(script.byte() | script.byte() << 8) % bytes.size();
    switch (script.byte() % 6) {
    case 0:
        bytes.replace(at, 1, script.bytes(1));
        break;
    case 1:
        bytes.insert(at, script.bytes(script.byte()));
        break;
    case 2:
        bytes.remove(at, script.byte());
        break;
    case 3:
        files.erase(name);
        break;
    case 4:
        files[QString::fromLatin1(script.bytes(script.byte() % 16))] = script.bytes(script.byte());
        break;
    default:
        if (const QString other = nameAt(files, script.byte()); other != name)
            std::swap(bytes, files[other]);
    }
}

void checkChanges(Script script)
{
    static const PackedFiles sound = SamplePack().files;
    PackedFiles files = sound;
    for (int i = 0; i < 8 && !script.atEnd() && !files.empty(); ++i)
        changeFile(files, script);
    const PackCheck found = check(files);
    FUZZ_CHECK(found.sound() == (files == sound));
}

void checkArchive(const QByteArray& bytes)
{
    const ZipLimits limits{.bytes = 1 << 22, .oneFile = 1 << 20, .files = 100};
    const auto files = unzipped(bytes, limits);
    if (!files)
        return;
    qint64 all = 0;
    for (const auto& [name, content] : *files) {
        FUZZ_CHECK(!name.contains(QStringLiteral("..")) && !name.startsWith(u'/'));
        FUZZ_CHECK(!name.contains(u'\\') && content.size() <= limits.oneFile);
        all += content.size();
    }
    FUZZ_CHECK(all <= limits.bytes && files->size() <= size_t(limits.files));
    const auto again = zipped(*files);
    FUZZ_CHECK(again && unzipped(*again) == *files);
    check(*files);
}

} // namespace

std::vector<QByteArray> fuzzSeeds()
{
    const auto sound = SamplePack().files;
    return {QByteArray(1, '\0') + zipped(sound).value(),
        QByteArray(1, '\0') + zipped({{QStringLiteral("a/b.txt"), "x"}}).value(), "\1",
        "\1\5\7\1\1", QByteArray("\1\2\0\0\0z", 6), "\1\3\1\1\5\4"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    if (data[0] % 2 == 0)
        checkArchive({reinterpret_cast<const char*>(data + 1), qsizetype(size - 1)});
    else
        checkChanges({data + 1, size - 1});
    return 0;
}
