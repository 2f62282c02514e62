#include "core/casefile/fold.h"
#include "core/facts/verify_chain.h"
#include "tests/support/random_case.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace expediente;

namespace {

/// A device that seals, and remembers where its chains stand.
class Device {
public:
    Fact seal(const NewFact& fact, Signing signing = Signing::Now)
    {
        auto& link = m_links[fact.subject];
        const Fact sealed = m_sealer.seal(fact, link, fact.occurredAt.utcMs, signing);
        link = sealed.hash;
        return sealed;
    }
    std::vector<Fact> chain(const std::vector<NewFact>& facts)
    {
        std::vector<Fact> sealed;
        for (const auto& fact : facts)
            sealed.push_back(seal(fact));
        return sealed;
    }
    DeviceKeys keys() const
    {
        return [this](DeviceId id) {
            return id == m_id ? std::optional(m_key.publicKey()) : std::nullopt;
        };
    }
    DeviceId id() const { return m_id; }

private:
    DeviceKey m_key = DeviceKey::generate();
    DeviceId m_id{Uuid::v7(1)};
    Sealer m_sealer{m_key, m_id, 0, 0, {}};
    std::map<Subject, Hash> m_links;
};

/// Only what happens to the case itself, so that all lies in one chain.
std::vector<NewFact> caseFacts(quint64 seed)
{
    auto facts = RandomCase(seed).history(30);
    std::erase_if(
        facts, [](const NewFact& fact) { return fact.subject.type != SubjectType::Case; });
    return facts;
}

std::optional<BrokenLink> verify(const std::vector<Fact>& chain, const Device& device)
{
    return verifyChain(chain, device.keys());
}

} // namespace

TEST_CASE("a chain as it was sealed verifies")
{
    Device device;
    CHECK_FALSE(verify(device.chain(caseFacts(1)), device));
}

TEST_CASE("one changed bit in any field of any fact is found and named")
{
    Device device;
    const auto chain = device.chain(caseFacts(2));
    const std::vector<std::function<void(Fact&)>> changes{
        [](Fact& f) { f.content.body[f.content.body.size() / 2] ^= 1; },
        [](Fact& f) { f.content.author += u'x'; }, [](Fact& f) { f.content.occurredAt.utcMs ^= 1; },
        [](Fact& f) { f.content.occurredAt.offsetSeconds += 60; },
        [](Fact& f) { f.content.kind += 'x'; }, [](Fact& f) { f.content.kindVersion += 1; },
        [](Fact& f) { f.content.salt[3] ^= 1; }, [](Fact& f) { f.commitment[3] ^= 1; },
        [](Fact& f) { f.content.body.clear(); }, [](Fact& f) { f.content.hlc.value ^= 1; },
        [](Fact& f) { f.content.id = FactId{Uuid::v7(5)}; }, [](Fact& f) { f.hash[0] ^= 1; },
        [](Fact& f) { f.envelope.dseq += 1; }, [](Fact& f) { f.envelope.link[31] ^= 1; },
        [](Fact& f) { f.envelope.incarnation += 1; },
        [](Fact& f) { f.envelope.signature[10] ^= 1; }};
    for (size_t i = 0; i < chain.size(); ++i)
        for (const auto& change : changes) {
            auto changed = chain;
            change(changed[i]);
            CHECK(verify(changed, device));
        }
}

TEST_CASE("a fact dropped from the middle or swapped breaks the chain at that place")
{
    Device device;
    const auto chain = device.chain(caseFacts(3));
    for (size_t i = 0; i + 1 < chain.size(); ++i) {
        auto dropped = chain;
        dropped.erase(dropped.begin() + qsizetype(i));
        CHECK(
            verify(dropped, device) == BrokenLink{chain[i + 1].content.id, ChainFault::LinkBroken});
        auto swapped = chain;
        std::swap(swapped[i], swapped[i + 1]);
        CHECK(verify(swapped, device)->fault == ChainFault::LinkBroken);
    }
}

TEST_CASE("a fact sealed by another device does not pass for this one's")
{
    Device mine, other;
    auto chain = mine.chain(caseFacts(4));
    auto forged = other.seal(caseFacts(5).front());
    CHECK(verify({forged}, mine)->fault == ChainFault::UnknownDevice);
    forged.envelope.device = mine.id();
    CHECK(verify({forged}, mine)->fault == ChainFault::SignatureInvalid);
}

TEST_CASE("facts without a signature are vouched for by the next signed one, and only so")
{
    Device device;
    const auto facts = caseFacts(6);
    std::vector<Fact> chain;
    for (size_t i = 0; i < facts.size(); ++i)
        chain.push_back(
            device.seal(facts[i], i + 1 < facts.size() ? Signing::ByNext : Signing::Now));
    CHECK_FALSE(verify(chain, device));
    auto changed = chain;
    changed[0].content.author += u'x';
    CHECK(verify(changed, device));
    chain.pop_back();
    CHECK(verify(chain, device)
        == BrokenLink{chain.front().content.id, ChainFault::SignatureMissing});
}

TEST_CASE("an erased body leaves a skeleton that still verifies, and only with its commitment")
{
    Device device;
    auto chain = device.chain(caseFacts(7));
    for (auto& fact : chain) {
        fact.content.body.clear();
        fact.content.salt = {};
        CHECK(fact.isErased());
    }
    CHECK_FALSE(verify(chain, device));
    auto other = chain;
    other[2].commitment[0] ^= 1;
    CHECK(verify(other, device) == BrokenLink{chain[2].content.id, ChainFault::ContentChanged});
    other = chain;
    other[3].content.author += u'x';
    CHECK(verify(other, device) == BrokenLink{chain[3].content.id, ChainFault::ContentChanged});
}

TEST_CASE("two devices' work on one case merges to the same file whoever is read first")
{
    for (quint64 seed = 1; seed <= 200; ++seed) {
        Device ana, luis;
        RandomCase random(seed);
        const auto history = random.history(24);
        std::vector<FactRecord> fromAna, fromLuis;
        for (size_t i = 0; i < history.size(); ++i) {
            // The opening is known to both, each with an envelope and a salt of its own.
            if (i < 3 || i % 2 == 0)
                fromAna.push_back(toRecord(ana.seal(history[i]).content));
            if (i < 3 || i % 2 == 1)
                fromLuis.push_back(toRecord(luis.seal(history[i]).content));
        }
        for (size_t i = 0; i < 3; ++i)
            fromLuis[i].order = fromAna[i].order; // derived facts carry the statement's time
        auto anaFirst = fromAna;
        anaFirst.insert(anaFirst.end(), fromLuis.begin(), fromLuis.end());
        auto luisFirst = fromLuis;
        luisFirst.insert(luisFirst.end(), fromAna.begin(), fromAna.end());
        CHECK(fold(random.id(), anaFirst) == fold(random.id(), luisFirst));
    }
}
