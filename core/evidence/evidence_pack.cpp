#include "core/evidence/evidence_pack.h"

#include "core/evidence/fact_text.h"
#include "core/evidence/hex.h"
#include "core/evidence/pdf_seal.h"
#include "core/facts/body.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <set>

namespace expediente {

namespace {

const QString listName = QStringLiteral("manifest.json");
const QString signatureName = QStringLiteral("manifest.signature");
const QString factsFolder = QStringLiteral("facts/");
const QString attachmentsFolder = QStringLiteral("attachments/");

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Hash listDigest(const QByteArray& list)
{
    return Digest("expediente evidence list 1").addField(list).finish();
}

QByteArray listOf(const EvidencePack& pack, const PackedFiles& files)
{
    QJsonArray devices;
    for (const auto& [id, key] : pack.devices)
        devices.append(QJsonObject{{"device", id.toString()}, {"key", hex(key)}});
    QJsonArray entries;
    for (const auto& [name, bytes] : files)
        entries.append(QJsonObject{{"file", name}, {"size", qint64(bytes.size())},
            {"sha256", QString::fromLatin1(sha256(bytes))}});
    const QJsonObject list{{"format", 1}, {"case", pack.caseId}, {"folio", pack.folio},
        {"made_at", pack.madeAt.toString()}, {"made_by", pack.madeBy.toString()},
        {"devices", devices}, {"files", entries}};
    return QJsonDocument(list).toJson(QJsonDocument::Indented);
}

} // namespace

PackedFiles filesOf(const EvidencePack& pack, const PackedFiles& extra, const SignDigest& sign)
{
    PackedFiles files = extra;
    int number = 0;
    for (const Fact& fact : pack.facts)
        files.emplace(
            factsFolder + QStringLiteral("%1.json").arg(++number, 6, 10, QLatin1Char('0')),
            QJsonDocument(toJson(fact)).toJson(QJsonDocument::Indented));
    for (const auto& [digest, bytes] : pack.attachments)
        files.emplace(attachmentsFolder + QString::fromLatin1(digest), bytes);
    const QByteArray list = listOf(pack, files);
    files.emplace(listName, list);
    files.emplace(signatureName, hex(sign(listDigest(list))).toLatin1());
    return files;
}

QString name(PackFault fault)
{
    constexpr std::array names{"no_list", "list_not_signed", "file_missing", "file_changed",
        "file_added", "fact_unreadable", "chain_broken", "attachment_missing", "attachment_changed",
        "sealed_other", "seal_broken", "timestamp_broken"};
    return QString::fromLatin1(names.at(size_t(fault)));
}

namespace {

class Checker {
public:
    explicit Checker(const PackedFiles& files) : m_files(files) { }

    PackCheck check()
    {
        if (!readList())
            return std::move(m_check);
        checkSignature();
        checkFiles();
        readFacts();
        checkChains();
        checkAttachments();
        return std::move(m_check);
    }

private:
    void find(PackFault fault, const QString& what, std::optional<ChainFault> chain = {})
    {
        m_check.findings.push_back({fault, what, chain});
    }

    bool readList()
    {
        const auto found = m_files.find(listName);
        const auto list = found == m_files.end() ? QJsonObject()
                                                 : QJsonDocument::fromJson(found->second).object();
        if (list.value(QStringLiteral("format")).toInt() != 1) {
            find(PackFault::NoList, listName);
            return false;
        }
        m_list = list;
        m_check.folio = list.value(QStringLiteral("folio")).toString();
        if (const auto at = Moment::fromString(list.value(QStringLiteral("made_at")).toString()))
            m_check.madeAt = *at;
        for (const auto& entry : list.value(QStringLiteral("devices")).toArray()) {
            const auto id = DeviceId::fromString(entry[QStringLiteral("device")].toString());
            PublicKey key{};
            if (id && fromHex(entry[QStringLiteral("key")].toString(), key))
                m_keys.emplace(*id, key);
        }
        return true;
    }

    void checkSignature()
    {
        const auto by = DeviceId::fromString(m_list.value(QStringLiteral("made_by")).toString());
        const auto key = by ? m_keys.find(*by) : m_keys.end();
        const auto given = m_files.find(signatureName);
        Signature signature{};
        const bool isSigned = key != m_keys.end() && given != m_files.end()
            && fromHex(QString::fromLatin1(given->second.trimmed()), signature)
            && verifySignature(key->second, listDigest(m_files.at(listName)), signature);
        if (!isSigned)
            find(PackFault::ListNotSigned, signatureName);
        else
            m_check.madeByKey = hex(key->second).toLatin1();
    }

    void checkFiles()
    {
        std::set<QString> listed{listName, signatureName};
        for (const auto& entry : m_list.value(QStringLiteral("files")).toArray()) {
            const QString file = entry[QStringLiteral("file")].toString();
            listed.insert(file);
            const auto found = m_files.find(file);
            if (found == m_files.end())
                find(PackFault::FileMissing, file);
            else if (QString::fromLatin1(sha256(found->second))
                != entry[QStringLiteral("sha256")].toString())
                find(PackFault::FileChanged, file);
        }
        for (const auto& [file, bytes] : m_files)
            if (!listed.contains(file))
                find(PackFault::FileAdded, file);
    }

    void readFacts()
    {
        for (const auto& [file, bytes] : m_files) {
            if (!file.startsWith(factsFolder))
                continue;
            auto fact = factFromJson(QJsonDocument::fromJson(bytes).object());
            if (!fact)
                find(PackFault::FactUnreadable, file);
            else
                m_facts.push_back(std::move(*fact));
        }
        m_check.facts = int(m_facts.size());
    }

    void checkChains()
    {
        std::map<std::pair<Subject, DeviceId>, std::vector<Fact>> chains;
        for (const Fact& fact : m_facts)
            chains[{fact.content.subject, fact.envelope.device}].push_back(fact);
        const auto keyOf = [this](DeviceId id) -> std::optional<PublicKey> {
            const auto found = m_keys.find(id);
            return found == m_keys.end() ? std::nullopt : std::optional(found->second);
        };
        m_check.chains = int(chains.size());
        std::map<Subject, std::vector<Fact>> subjects;
        for (auto& [of, chain] : chains) {
            std::ranges::stable_sort(
                chain, {}, [](const Fact& fact) { return fact.envelope.dseq; });
            if (const auto broken = verifyChain(chain, keyOf))
                find(PackFault::ChainBroken, broken->fact.toString(), broken->fault);
            std::ranges::move(chain, std::back_inserter(subjects[of.first]));
        }
        for (const auto& [subject, facts] : subjects)
            for (const BrokenLink& broken : checkErasures(facts))
                find(PackFault::ChainBroken, broken.fact.toString(), broken.fault);
    }

    const QByteArray* attachment(const QByteArray& digest)
    {
        const auto found = m_files.find(attachmentsFolder + QString::fromLatin1(digest));
        if (found == m_files.end()) {
            find(PackFault::AttachmentMissing, QString::fromLatin1(digest));
            return nullptr;
        }
        ++m_check.attachments;
        if (sha256(found->second) != digest)
            find(PackFault::AttachmentChanged, QString::fromLatin1(digest));
        return &found->second;
    }

    void checkAttachments()
    {
        for (const Fact& fact : m_facts) {
            const auto kind = kindFromName(fact.content.kind);
            if (!kind || fact.isErased())
                continue;
            const auto body = decode(*kind, fact.content.body);
            if (!body)
                continue; // its chain says what is wrong with it
            if (const auto* document = std::get_if<DocumentAttached>(&*body))
                attachment(document->sha256);
            else if (const auto* signedOne = std::get_if<CommitmentSigned>(&*body))
                checkAgreement(*signedOne);
            else if (const auto* stamp = std::get_if<EvidenceTimestamped>(&*body))
                checkTimestamp(*stamp);
        }
    }

    void checkTimestamp(const EvidenceTimestamped& said)
    {
        const QByteArray* token = attachment(said.token);
        const auto paper = sha256FromHex(said.paper);
        if (!token || !paper)
            return;
        const auto stamp = soundTimestampOf(*token, *paper);
        if (!stamp || stamp->at.toString(Qt::ISODate) != said.at
            || stamp->authority != said.authority)
            find(PackFault::TimestampBroken, QString::fromLatin1(said.token));
        else
            m_check.timestamps.push_back({said.paper, *stamp});
    }

    void checkAgreement(const CommitmentSigned& agreement)
    {
        ++m_check.agreements;
        attachment(agreement.terms);
        const QByteArray* shown = attachment(agreement.pdf);
        for (const auto& signature : agreement.signatures)
            if (!signature.strokes.isEmpty())
                attachment(signature.strokes);
        for (const QByteArray& scan : agreement.scans)
            attachment(scan);
        if (!agreement.identity.photo.isEmpty())
            attachment(agreement.identity.photo);
        if (agreement.sealed.isEmpty())
            return;
        const QByteArray* sealed = attachment(agreement.sealed);
        if (shown && sealed && !sealed->startsWith(*shown))
            find(PackFault::SealedOther, agreement.folio);
        if (const auto seal = sealed ? soundSealOf(*sealed) : std::nullopt;
            sealed && (!seal || seal->fingerprint != agreement.certificate.toLatin1()))
            find(PackFault::SealBroken, agreement.folio);
    }

    const PackedFiles& m_files;
    PackCheck m_check;
    QJsonObject m_list;
    std::map<DeviceId, PublicKey> m_keys;
    std::vector<Fact> m_facts;
};

} // namespace

PackCheck check(const PackedFiles& files)
{
    return Checker(files).check();
}

} // namespace expediente
