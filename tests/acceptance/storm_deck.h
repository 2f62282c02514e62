#pragma once
#include <QtGlobal>

#include <algorithm>
#include <random>
#include <vector>

namespace expediente {

/// A number within these, both included.
inline int drawn(std::mt19937_64& random, int least, int most)
{
    return least + int(random() % quint64(most - least + 1));
}

/// Draws without putting back, and shuffles anew when none is left: whatever is in it comes up
/// soon, as mere chance does not promise.
template <class Card>
class StormDeck {
public:
    struct Kind {
        Card card;
        int copies = 1;
    };
    StormDeck(std::initializer_list<Kind> kinds)
    {
        for (const Kind& kind : kinds)
            m_cards.insert(m_cards.end(), size_t(kind.copies), kind.card);
    }
    Card draw(std::mt19937_64& random)
    {
        if (m_left == 0) {
            std::shuffle(m_cards.begin(), m_cards.end(), random);
            m_left = m_cards.size();
        }
        return m_cards[--m_left];
    }

private:
    std::vector<Card> m_cards;
    size_t m_left = 0;
};

} // namespace expediente
