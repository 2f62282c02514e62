// The timestamp of a signed agreement, from the authority to whoever checks the evidence.
#include "core/evidence/evidence_pack.h"
#include "tests/support/time_authority.h"
#include "tests/ui/shell/signed_day.h"
#include "ui/agreement/timestamp_schedule.h"
#include "ui/shell/lock_cover.h"
#include "ui/shell/notice_bar.h"

#include <QFile>
#include <QSignalSpy>

using namespace expediente;
using namespace expediente::ui;

namespace {

struct StampedDay : SignedDay {
    TimeAuthority authority;

    Store& store() { return window().workspace()->pages().current()->services().store; }
    void nameAuthority()
    {
        AgencyDescribed said = store().context().agency.described->body;
        said.timeAuthority = authority.url();
        REQUIRE(store().append({store().newFact(store().identity().agency, said)}).result());
    }
    /// As the clock does it some seconds after somebody signed.
    void look()
    {
        auto* schedule = window().findChild<TimestampSchedule*>();
        REQUIRE(schedule);
        QSignalSpy looked(schedule, &TimestampSchedule::looked);
        schedule->look();
        REQUIRE(eventually([&] { return looked.size() == 1; }));
    }
    QString shown()
    {
        return textOf(*window().findChild<CaseFilePage*>()).replace(QChar(0xa0), u' ');
    }
    QByteArray opensslSays(const QString& paper, const QString& token)
    {
        QProcess openssl;
        openssl.setProcessChannelMode(QProcess::MergedChannels);
        openssl.start(QStringLiteral("openssl"),
            {"ts", "-verify", "-data", paper, "-in", token, "-CAfile", authority.certificates()});
        openssl.waitForFinished(-1);
        return openssl.readAll();
    }
    QString unpacked(const PackedFiles& files, const char* name)
    {
        const QString path =
            shell().dir() + QString::fromLatin1(name).section(u'/', -1).prepend(u'/');
        QFile file(path);
        REQUIRE(files.contains(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(files.at(QString::fromLatin1(name)));
        return path;
    }
};

} // namespace

TEST_CASE("a signed agreement gets its timestamp by itself, and anybody can check it from the pack")
{
    StampedDay day;
    day.signWith([&] { day.sign(); });
    day.goToDocuments();
    CHECK(day.shown().contains(QStringLiteral("Ninguno: en Ajustes no hay autoridad para ello")));
    day.look();
    CHECK(day.authority.asked() == 0); // nobody is asked whom the agency has not named
    day.nameAuthority();
    REQUIRE(eventually([&] { return day.shown().contains(QStringLiteral("Pendiente: ")); }));
    day.look();
    REQUIRE(eventually([&] { return day.agreement().timestamps.size() == 1; }));
    REQUIRE(eventually(
        [&] { return day.shown().contains(QStringLiteral("constancia de Autoridad de prueba")); }));

    day.prompts().saveFile = day.shell().file("evidencia.zip");
    day.window().findChild<QAbstractButton*>("evidencePack")->click();
    REQUIRE(eventually([&] { return QFile::exists(day.shell().file("evidencia.zip")); }));
    QFile pack(day.shell().file("evidencia.zip"));
    REQUIRE(pack.open(QIODevice::ReadOnly));
    auto files = unzipped(pack.readAll()).value();
    const auto found = check(files);
    CHECK(found.findings == std::vector<PackFinding>{});
    REQUIRE(found.timestamps.size() == 1);
    CHECK(found.timestamps.front().stamp.authority == QStringLiteral("Autoridad de prueba"));
    CHECK(found.timestamps.front().paper == day.agreement().made.body.sealed);
    CHECK(files.at(QStringLiteral("index.html")).contains("openssl ts -verify"));
    const QString paper = day.unpacked(files, "agreements/1.pdf");
    const QString token = day.unpacked(files, "agreements/1.tsr");
    CHECK(day.opensslSays(paper, token).contains("Verification: OK"));
    files[QStringLiteral("agreements/1.pdf")][100] ^= 1;
    const QString changed = day.unpacked(files, "agreements/1.pdf");
    CHECK_FALSE(day.opensslSays(changed, token).contains("Verification: OK"));
}

TEST_CASE("without a connection nobody is bothered; an authority that talks nonsense is told once")
{
    StampedDay day;
    day.signWith([&] { day.sign(); });
    day.goToDocuments();
    day.nameAuthority();
    auto* notice = day.window().findChild<NoticeBar*>();
    REQUIRE(notice);
    const auto complains = [&] {
        return notice->isVisible()
            && notice->sentence().contains(QStringLiteral("sello de tiempo"));
    };
    day.authority.instead = [](const QByteArray&) { return QByteArray(); };
    day.look();
    CHECK(day.authority.asked() == 1);
    CHECK_FALSE(complains());
    day.authority.instead = [](const QByteArray&) {
        return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nno");
    };
    day.look();
    CHECK(complains());
    CHECK(day.agreement().timestamps.empty());
    notice->dismiss();
    day.look();
    CHECK_FALSE(complains());
    day.authority.instead = nullptr;
    day.look();
    REQUIRE(eventually([&] { return day.agreement().timestamps.size() == 1; }));
}

TEST_CASE("an authority that keeps silent keeps nobody from locking the window")
{
    std::atomic<bool> answered = false;
    StampedDay day;
    day.signWith([&] { day.sign(); });
    day.goToDocuments();
    day.nameAuthority();
    day.authority.instead = [&](const QByteArray&) {
        answered.wait(false); // as long as the test likes
        return QByteArray();
    };
    auto* schedule = day.window().findChild<TimestampSchedule*>();
    REQUIRE(schedule);
    schedule->look();
    REQUIRE(eventually([&] { return day.authority.asked() == 1; }));
    day.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const auto waits = [&] { return day.window().findChild<LockCover*>() != nullptr; };
    REQUIRE(eventually([&] { return day.window().workspace() == nullptr || waits(); }));
    CHECK_FALSE(waits()); // as it would for an import
    CHECK(day.prompts().questions.isEmpty());
    answered = true;
    answered.notify_all();
}
