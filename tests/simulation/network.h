#pragma once
#include "core/sync/sync_question.h"
#include "tests/simulation/random.h"

#include <QByteArray>

#include <optional>
#include <set>
#include <vector>

namespace expediente::simulation {

/// Messages under way: lost, doubled, held back and overtaken as chance has it.
class Network {
public:
    struct Message {
        int device = 0; ///< whose conversation
        int conversation = 0; ///< answers of an older one come too late
        bool toServer = true;
        SyncQuestion::What what = SyncQuestion::What::Pull;
        QByteArray bytes;
    };

    explicit Network(Random& random) : m_random(random) { }

    void send(Message message);
    /// One that arrives now; nothing when none is under way.
    std::optional<Message> arrive();
    void partition(int device, bool cut);
    void heal();
    bool isEmpty() const { return m_underWay.empty(); }

    int lost = 0, doubled = 0, overtaken = 0, cut = 0;

private:
    Random& m_random;
    std::vector<Message> m_underWay;
    std::set<int> m_cut;
    bool m_perfect = false;
};

} // namespace expediente::simulation
