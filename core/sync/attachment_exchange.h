#pragma once
#include "core/store/sync/store_sync.h"
#include "core/sync/sync_question.h"

#include <deque>

namespace expediente {

/// The attachments' part of a session: first where they stand at the server, then those that it
/// wants go there, then those that are wanted here are fetched. Each goes on where it was
/// interrupted. One that can't travel now keeps no other back. One thread; blocks on the store.
class AttachmentExchange {
public:
    AttachmentExchange(StoreSync& store, qsizetype chunkBytes)
        : m_store(store), m_chunkBytes(chunkBytes)
    {
    }

    /// Nothing when all travelled that can. Errors of the store.
    Result<std::optional<SyncQuestion>> next();
    /// BadMessage; errors of the store.
    Done take(SyncQuestion::What asked, const QByteArray& answer);
    /// Facts came or went: there may be others to ask about.
    void lookAgain();

    int sent = 0, fetched = 0; ///< whole ones

private:
    struct Sending {
        Sha256 attachment{};
        QByteArray bytes; ///< all of it
        qint64 offset = 0;
    };

    Result<bool> beginSending();
    void goOnAt(qint64 offset);
    SyncQuestion chunk() const;
    Result<std::optional<SyncQuestion>> nextOffer();
    Result<std::optional<SyncQuestion>> nextDownload();
    Done takeOffer(const QByteArray& answer);
    Done takeUpload(const QByteArray& answer);
    Done takeDownload(const QByteArray& answer);
    bool isFruitless();

    StoreSync& m_store;
    const qsizetype m_chunkBytes;
    std::deque<AttachmentOfferReply::Item> m_wanted; ///< by the server
    std::optional<Sending> m_sending;
    std::optional<Sha256> m_askedUpTo, m_fetchedUpTo, m_fetching;
    bool m_askedAll = false;
    int m_fruitless = 0; ///< answers in a row by which nothing moved
};

} // namespace expediente
