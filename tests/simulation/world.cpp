#include "tests/simulation/world.h"

#include "core/store/queries/case_read.h"
#include "tests/simulation/checker.h"
#include "tests/simulation/or_throw.h"

#include <QDir>

namespace expediente::simulation {

namespace {

constexpr qint64 yearMs = 365ll * 24 * 3600 * 1000;
const AgencyId agency{Uuid::derived({"agency"})};

struct Person {
    const char* user;
    const char* role;
    const char* team;
};
// The last is Ana's second machine.
constexpr Person people[] = {{"eva", "supervisor", "north"}, {"rosa", "supervisor", "south"},
    {"ana", "collector", "north"}, {"beto", "collector", "south"}, {"ana", "collector", "north"}};

StoreIdentity identityOf(const Person& person)
{
    StoreIdentity identity;
    identity.agency = agency;
    identity.agencyName = QStringLiteral("Puente Claro");
    identity.country = QStringLiteral("MX");
    identity.zone = "America/Mexico_City";
    identity.user = identity.userName = QString::fromLatin1(person.user);
    identity.role = QString::fromLatin1(person.role);
    return identity;
}

/// Collectors forgive nothing, supervisors anything.
PolicyPublished dealsPolicy()
{
    PolicyPublished published;
    published.policy.id = "deals";
    published.policy.from = {2026, 9, 1};
    for (const auto& [role, percent] : {std::pair("collector", 0), {"supervisor", 100}}) {
        RoleLimits limits;
        limits.role = QLatin1StringView(role);
        limits.forgive[size_t(OfferPart::Principal)] = Rate::percent(percent);
        published.policy.roles.push_back(limits);
    }
    return published;
}

QString baseDir()
{
    return QDir(QStringLiteral("/dev/shm")).exists()
        ? QStringLiteral("/dev/shm/expediente-sim-XXXXXX")
        : QString();
}

} // namespace

World::World(quint64 seed, Bug bug, Deals deals)
    : m_random(seed), m_bug(bug), m_deals(deals), m_dir(baseDir()), m_network(m_random)
{
    QDir(m_dir.path()).mkpath(QStringLiteral("server"));
    qputenv("TMPDIR", QFile::encodeName(m_dir.path())); // what is left there is looked at
    m_server = std::make_unique<Server>(m_dir.filePath(QStringLiteral("server")), agency, bug);
    m_deeds.emplace(m_random, m_server->clock(), m_tally, deals);
    const Subject subject(agency);
    const auto now = m_server->clock().now();
    const auto fact = [&](const Body& body) {
        return newFact(subject, body, now, QStringLiteral("server"));
    };
    int number = 0;
    for (const Person& person : people) {
        const qint64 ahead = m_random.oneIn(3) ? m_random.upTo(2000) * yearMs / 1000 - yearMs : 0;
        if (ahead != 0)
            count("clocks far off");
        m_devices.push_back(
            std::make_unique<Device>(m_dir.filePath(QStringLiteral("device-%1").arg(number++)),
                identityOf(person), ahead, bug));
        const auto self = m_devices.back()->workstation();
        m_server->enrol(self);
        m_server->say({fact(UserDescribed{self.user, self.user, QString::fromLatin1(person.role)}),
            fact(TeamChanged{self.user, QString::fromLatin1(person.team)}),
            fact(DeviceEnrolled{self.logging, self.importing,
                QByteArray(
                    reinterpret_cast<const char*>(self.key.data()), qsizetype(self.key.size()))
                    .toHex(),
                self.user, self.user})});
    }
    if (deals == Deals::Yes)
        m_server->say({fact(dealsPolicy())});
    m_conversations.resize(m_devices.size());
    for (int i = 0; i < 4; ++i)
        m_deeds->openNewCase(*m_devices[size_t(i % 2)]);
}

World::~World() = default;

void World::run(int steps)
{
    for (int i = 0; i < steps; ++i)
        step();
}

void World::step()
{
    m_server->clock().advanceSeconds(m_random.upTo(600));
    const int device = m_random.upTo(int(m_devices.size()) - 1);
    m_devices[size_t(device)]->setTime(m_server->clock().now());
    const int what = m_random.upTo(99);
    if (what < 30 && m_deals == Deals::Yes && m_random.oneIn(15))
        sayOnBadDisk(device);
    else if (what < 30)
        m_deeds->doSomething(*m_devices[size_t(device)]);
    else if (what < 92) {
        talk(device);
        deliver();
    } else if (what < 97)
        meddleWithDevice(device);
    else
        meddleWithServer();
}

/// Nothing is half said; and what wasn't saved is said to be so, unless the store is opened anew
/// before it can be told.
void World::sayOnBadDisk(int index)
{
    Device& device = *m_devices[size_t(index)];
    const bool lasts = m_random.oneIn(2);
    m_disk.failCall(1 + m_random.upTo(6), FaultyVfs::Changes,
        m_random.oneIn(2) ? FaultyVfs::Failure::DiskFull : FaultyVfs::Failure::BrokenDisk,
        lasts ? FaultyVfs::Lasting::FromThenOn : FaultyVfs::Lasting::Once);
    m_deeds->sayOnBadDisk(device);
    device.store().caughtUp().waitForFinished();
    if (m_disk.hasFailed())
        count("disks that failed a save");
    m_disk.heal();
    if (m_random.oneIn(2)) {
        device.crash();
        m_conversations[size_t(index)].waits = false;
    }
    m_deeds->lookAgain(device);
}

void World::meddleWithServer()
{
    const int what = m_random.upTo(9);
    if (what < 3) {
        m_server->backUp();
    } else if (what < 5) {
        if (m_server->restore()) {
            m_wasRestored = true;
            count("servers restored");
        }
    } else {
        m_server->say({newFact(Subject(agency),
            TeamChanged{QString::fromLatin1(collectors[m_random.upTo(1)]),
                m_random.oneIn(2) ? QStringLiteral("north") : QStringLiteral("south")},
            m_server->clock().now(), QStringLiteral("server"))});
        count("teams changed");
    }
}

void World::meddleWithDevice(int index)
{
    Device& device = *m_devices[size_t(index)];
    switch (m_random.upTo(5)) {
    case 0:
        device.crash();
        m_conversations[size_t(index)].waits = false;
        return count("crashes of a device");
    case 1:
        m_network.partition(index, true);
        return count("partitions");
    case 2:
        m_network.partition(index, false);
        return;
    case 3:
    case 4:
        device.keepImage();
        m_conversations[size_t(index)].waits = false;
        return;
    default:
        if (device.goBackToImage()) {
            m_conversations[size_t(index)].waits = false;
            count("disks rolled back");
        }
    }
}

void World::talk(int index)
{
    Device& device = *m_devices[size_t(index)];
    auto& conversation = m_conversations[size_t(index)];
    if (conversation.waits) {
        if (m_random.oneIn(4)) { // nobody waits for ever
            device.endSession();
            conversation.waits = false;
            count("questions without an answer");
        }
        return;
    }
    if (!device.isSyncing())
        beginSession(index);
    const auto question = device.ask();
    if (!question)
        return count("sessions finished");
    ++conversation.number;
    conversation.waits = true;
    conversation.what = question->what;
    noteTravel(index, *question);
    m_network.send({index, conversation.number, true, conversation.what, question->body});
}

void World::beginSession(int index)
{
    m_devices[size_t(index)]->begin();
    m_conversations[size_t(index)].carries.reset();
}

/// Where a session takes an attachment up that another one has left.
void World::noteTravel(int index, const SyncQuestion& question)
{
    auto& carries = m_conversations[size_t(index)].carries;
    if (question.what == SyncQuestion::What::Upload) {
        const auto chunk = orThrow(decodeUpload(question.body));
        if (carries == chunk.attachment)
            return;
        carries = chunk.attachment;
        if (chunk.offset > 0)
            count("uploads resumed");
        const auto named = m_devices[size_t(index)]->store().ask([&](Connection& connection) {
            return !casesNaming(connection, chunk.attachment).empty();
        });
        if (!orThrow(named))
            count("attachments sent of cases that went");
    }
    if (question.what == SyncQuestion::What::Download) {
        const auto asked = orThrow(decodeDownload(question.body));
        if (carries != asked.attachment && asked.offset > 0)
            count("downloads resumed");
        carries = asked.attachment;
    }
}

void World::deliver()
{
    const auto message = m_network.arrive();
    if (!message)
        return;
    if (message->toServer)
        deliverToServer(*message);
    else
        deliverToDevice(*message);
}

void World::deliverToServer(const Network::Message& message)
{
    auto crash = Server::Crash::None;
    if (!m_healed && m_random.oneIn(25))
        crash = m_random.oneIn(2) ? Server::Crash::BeforeCommit : Server::Crash::AfterCommit;
    const Device& from = *m_devices[size_t(message.device)];
    auto answer = m_server->answer(from.id(), message.what, message.bytes, crash);
    if (!answer)
        return count("crashes of the server");
    m_network.send({message.device, message.conversation, false, message.what, std::move(*answer)});
}

void World::deliverToDevice(const Network::Message& message)
{
    Device& device = *m_devices[size_t(message.device)];
    auto& conversation = m_conversations[size_t(message.device)];
    const bool isLate = message.conversation != conversation.number;
    // A late answer is told from the right one by its cursor alone, or by its place.
    const bool tellsItself =
        message.what == SyncQuestion::What::Pull || message.what == SyncQuestion::What::Download;
    if (!conversation.waits || message.what != conversation.what
        || (isLate && (!tellsItself || m_random.oneIn(2))))
        return;
    if (isLate)
        count("late answers");
    conversation.waits = false;
    if (message.what == SyncQuestion::What::Upload)
        noteUpload(device, message.bytes);
    if (!give(device, message.bytes))
        device.endSession();
    checkPairs(device);
}

/// Nobody here changes bytes on the way, so they come to what they are.
void World::noteUpload(Device& device, const QByteArray& answer)
{
    const auto reply = orThrow(decodeUploadReply(answer));
    if (reply.taken == Taken::Whole)
        count("uploads ended");
    if (reply.taken == Taken::OtherBytes && m_found.isEmpty())
        m_found << QStringLiteral("an upload of %1 came to other bytes").arg(device.user());
}

bool World::give(Device& device, const QByteArray& answer)
{
    if (m_healed || !m_random.oneIn(12))
        return device.take(answer, Device::Fault::None);
    switch (m_random.upTo(2)) {
    case 0:
        count("crashes before applying");
        return device.take(answer, Device::Fault::CrashBefore);
    case 1:
        count("crashes after applying");
        return device.take(answer, Device::Fault::CrashAfter);
    default:
        m_disk.failCall(1 + m_random.upTo(4), FaultyVfs::Write, FaultyVfs::Failure::DiskFull,
            FaultyVfs::Lasting::FromThenOn);
        const bool taken = device.takeOnFullDisk(answer);
        if (m_disk.hasFailed())
            count("full disks");
        m_disk.heal();
        device.crash();
        return taken && false;
    }
}

/// What was said in one transaction is known together or not at all.
void World::checkPairs(Device& device)
{
    const auto here = device.store().ask([&](Connection& connection) {
        std::vector<std::pair<bool, bool>> known;
        for (const auto& [first, second] : m_deeds->pairs()) {
            const auto has = [&](FactId id) {
                auto query = connection.query("SELECT 1 FROM fact WHERE id = ?");
                query.with(id.uuid);
                return query.next();
            };
            known.emplace_back(has(first), has(second));
        }
        return known;
    });
    if (!here)
        return;
    for (const auto& [first, second] : *here)
        if (first != second && m_found.isEmpty())
            m_found << QStringLiteral("%1 knows half of what was said at once").arg(device.user());
}

void World::heal()
{
    m_healed = true;
    m_network.heal();
    m_disk.heal();
    for (auto& conversation : m_conversations)
        conversation.waits = false;
    m_server->clock().advanceSeconds(3600);
    constexpr int fewQuestions = 25, enoughQuestions = 2000;
    for (int i = 0; i < int(m_devices.size()); ++i)
        sync(i, m_random.upTo(fewQuestions));
    for (int round = 0; round < 6; ++round)
        for (int i = 0; i < int(m_devices.size()); ++i)
            if (!sync(i, enoughQuestions))
                m_found << QStringLiteral("%1 never finishes").arg(m_devices[size_t(i)]->user());
}

/// Whether it came to an end; else the answer to the last question was lost.
bool World::sync(int index, int mostQuestions)
{
    Device& device = *m_devices[size_t(index)];
    device.setTime(m_server->clock().now());
    beginSession(index);
    for (int asked = 0;; ++asked) {
        const auto question = device.ask();
        if (!question)
            return true;
        noteTravel(index, *question);
        const auto answer =
            m_server->answer(device.id(), question->what, question->body, Server::Crash::None);
        if (question->what == SyncQuestion::What::Upload)
            noteUpload(device, *answer);
        if (asked == mostQuestions)
            break;
        device.take(*answer, Device::Fault::None);
    }
    device.endSession();
    return false;
}

QStringList World::check()
{
    const auto add = [this](const char* what, qint64 times) {
        m_tally[QString::fromLatin1(what)] += times;
    };
    add("messages lost", m_network.lost);
    add("messages doubled", m_network.doubled);
    add("messages overtaken", m_network.overtaken);
    add("messages cut off", m_network.cut);
    Checker checker(*this);
    const auto broken = m_found + checker.run();
    checker.countWhatHappened(add);
    return broken;
}

} // namespace expediente::simulation
