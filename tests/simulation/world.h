#pragma once
#include "tests/simulation/device.h"
#include "tests/simulation/network.h"
#include "tests/simulation/server.h"
#include "tests/support/faulty_vfs.h"

#include <QTemporaryDir>

#include <map>

namespace expediente::simulation {

/// How often each kind of thing went wrong or was exercised: a run that never did proves nothing.
using Tally = std::map<QString, qint64>;

/// An agency: a server, the workstations of two teams, a network, and everything that goes wrong
/// between them, all of it by chance out of one seed.
class World {
public:
    World(quint64 seed, Bug bug);
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
    void act(int device);
    void write(Device& device);
    void writePair(Device& device);
    void attach(Device& device);
    void takeBack(Device& device);
    void reserve(Device& device);
    void giveBack(Device& device);
    void sayAsSomebodyElse(Device& device);
    void lead(Device& device);
    void openCase(Device& device, quint64 number);
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
    bool say(Device& device, std::vector<NewFact> facts);
    std::vector<CaseId> casesOf(Device& device);
    void checkPairs(Device& device);
    QString canary(CaseId id) const;
    void count(const char* what) { ++m_tally[QString::fromLatin1(what)]; }

    Random m_random;
    const Bug m_bug;
    FaultyVfs m_disk{true};
    QTemporaryDir m_dir;
    std::unique_ptr<Server> m_server;
    std::vector<std::unique_ptr<Device>> m_devices;
    Network m_network;
    std::vector<Conversation> m_conversations;
    std::vector<std::pair<FactId, FactId>> m_pairs;
    std::set<CaseId> m_written; ///< with something in it
    QStringList m_found; ///< broken on the way
    Tally m_tally;
    bool m_healed = false;
    bool m_wasRestored = false;
    quint64 m_casesOpened = 0;
};

} // namespace expediente::simulation
