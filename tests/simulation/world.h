#pragma once
#include "tests/simulation/deeds.h"
#include "tests/simulation/device.h"
#include "tests/simulation/network.h"
#include "tests/simulation/server.h"
#include "tests/support/faulty_vfs.h"

#include <QTemporaryDir>

namespace expediente::simulation {

/// An agency: a server, the workstations of two teams, a network, and everything that goes wrong
/// between them, all of it by chance out of one seed.
class World {
public:
    World(quint64 seed, Bug bug, Deals deals = Deals::Yes);
    ~World();

    void run(int steps);
    /// Everything works again; everybody syncs until nothing is left to say.
    void heal();
    /// What is not as it must be, in words; empty when all is well.
    QStringList check();

    const Tally& tally() const { return m_tally; }

private:
    friend class Checker;
    struct Conversation {
        int number = 0;
        SyncQuestion::What what = SyncQuestion::What::Pull;
        bool waits = false;
        std::optional<Sha256> carries{}; ///< the attachment that this session carries
    };

    void step();
    void sayOnBadDisk(int device);
    void meddleWithServer();
    void meddleWithDevice(int device);
    void talk(int device);
    void beginSession(int device);
    void noteTravel(int device, const SyncQuestion& question);
    void noteUpload(Device& device, const QByteArray& answer);
    void deliver();
    void deliverToServer(const Network::Message& message);
    void deliverToDevice(const Network::Message& message);
    bool give(Device& device, const QByteArray& answer);
    bool sync(int device, int mostQuestions);
    void checkPairs(Device& device);
    void count(const char* what) { ++m_tally[QString::fromLatin1(what)]; }

    Random m_random;
    const Bug m_bug;
    const Deals m_deals;
    FaultyVfs m_disk{true};
    QTemporaryDir m_dir;
    std::unique_ptr<Server> m_server;
    std::vector<std::unique_ptr<Device>> m_devices;
    Network m_network;
    std::vector<Conversation> m_conversations;
    Tally m_tally;
    std::optional<Deeds> m_deeds;
    QStringList m_found; ///< broken on the way
    bool m_healed = false;
    bool m_wasRestored = false;
};

} // namespace expediente::simulation
