#include "ui/print/evidence_index.h"

#include "core/facts/body.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace expediente::ui {

namespace {

class Index {
    Q_DECLARE_TR_FUNCTIONS(EvidenceIndex)
public:
    Index(const EvidencePack& pack, const CaseFile& file, const Formatter& format)
        : m_pack(pack), m_file(file), m_format(format)
    {
    }

    PackedFiles files()
    {
        const QString body = heading() + agreements() + documents() + facts() + checking();
        m_files.emplace(QStringLiteral("index.html"), page(body).toUtf8());
        return std::move(m_files);
    }

private:
    static QString safe(const QString& text) { return text.toHtmlEscaped(); }
    static QString row(const QStringList& cells, const char* tag = "td")
    {
        QString html = QStringLiteral("<tr>");
        for (const QString& cell : cells)
            html += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), cell);
        return html + QStringLiteral("</tr>\n");
    }
    static QString link(const QString& file, const QString& text)
    {
        return QStringLiteral("<a href=\"%1\">%2</a>").arg(safe(file), safe(text));
    }

    QString page(const QString& body) const
    {
        const QString language =
            m_format.language() == Language::English ? QStringLiteral("en") : QStringLiteral("es");
        return QStringLiteral(
            "<!doctype html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "style-src 'unsafe-inline'\">\n<title>%2</title>\n<style>"
            "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;"
            "color:#18202b}table{border-collapse:collapse;width:100%}"
            "th,td{text-align:left;vertical-align:top;padding:.3em .6em;"
            "border-bottom:1px solid #d5dae1}code{overflow-wrap:anywhere}</style></head>\n"
            "<body>\n%3</body></html>\n")
            .arg(language, safe(tr("Evidence of case file %1").arg(m_pack.folio)), body);
    }

    QString heading() const
    {
        const auto* debtor = m_file.debtor();
        const auto creditor = m_file.opened ? m_file.opened->body.creditor.name : QString();
        const auto key = m_pack.devices.find(m_pack.madeBy);
        QString fingerprint;
        if (key != m_pack.devices.end())
            fingerprint = QString::fromLatin1(
                QByteArrayView(key->second.data(), qsizetype(key->second.size()))
                    .toByteArray()
                    .toHex());
        return QStringLiteral("<h1>%1</h1>\n<table>\n")
                   .arg(safe(tr("Evidence of case file %1").arg(m_pack.folio)))
            + row({safe(tr("Person")), safe(debtor ? debtor->name : QString())})
            + row({safe(tr("Creditor")), safe(creditor)})
            + row({safe(tr("Made on")), safe(m_pack.madeAt.toString())})
            + row({safe(tr("Key of the device that made it")),
                QStringLiteral("<code>%1</code>").arg(fingerprint)})
            + QStringLiteral("</table>\n<p>%1</p>\n")
                  .arg(safe(tr("It holds every record of this case as it was written down, signed "
                               "by the device on which it was written. It proves that nothing was "
                               "changed since; that what was written is true, it can't prove.")));
    }

    /// So that a browser knows what it opens, whatever the file was called.
    static QString suffixOf(const QByteArray& bytes)
    {
        return bytes.startsWith("%PDF")        ? QStringLiteral("pdf")
            : bytes.startsWith("\xFF\xD8\xFF") ? QStringLiteral("jpg")
            : bytes.startsWith("\x89PNG")      ? QStringLiteral("png")
            : bytes.startsWith("RIFF")         ? QStringLiteral("webp")
            : bytes.startsWith("\x30\x82")     ? QStringLiteral("tsr")
                                               : QStringLiteral("bin");
    }

    /// A copy under a plain name: folios and names of files may hold what no archive should.
    QString linked(const QByteArray& digest, const QString& name, const QString& text)
    {
        const auto bytes = m_pack.attachments.find(digest);
        if (digest.isEmpty() || bytes == m_pack.attachments.end())
            return safe(tr("%1: not here").arg(text));
        const QString file = name + u'.' + suffixOf(bytes->second);
        m_files.emplace(file, bytes->second);
        return link(file, text);
    }

    /// What was signed comes first: with ink that is the photos, not the paper as it was printed.
    QString papersOf(const Commitment& commitment, int number)
    {
        const CommitmentSigned& body = commitment.made.body;
        const auto& timestamps = commitment.timestamps;
        const QString name = QStringLiteral("agreements/%1").arg(number);
        QStringList papers;
        if (!body.onPaper)
            papers << linked(body.sealed.isEmpty() ? body.pdf : body.sealed, name, body.folio);
        for (size_t i = 0; i < body.scans.size(); ++i)
            papers << linked(body.scans[i], name + QStringLiteral("-signed-%1").arg(i + 1),
                tr("%1: photo %2 of the signed paper").arg(body.folio, QString::number(i + 1)));
        if (body.onPaper)
            papers << linked(body.pdf, name + QStringLiteral("-printed"),
                tr("%1: as it was printed, before it was signed").arg(body.folio));
        if (!body.identity.photo.isEmpty())
            papers << linked(
                body.identity.photo, name + QStringLiteral("-identity"), tr("Identity document"));
        for (size_t i = 0; i < timestamps.size(); ++i)
            papers << linked(timestamps[i].body.token,
                name + (i == 0 ? QString() : QStringLiteral("-%1").arg(i + 1)),
                tr("Timestamp of %1 by %2", "moment, authority")
                    .arg(timestamps[i].body.at, timestamps[i].body.authority));
        return papers.join(QStringLiteral("<br>"));
    }

    QString agreements()
    {
        QString html;
        int number = 0;
        for (const auto& commitment : m_file.commitments) {
            const auto& body = commitment.made.body;
            QStringList hands;
            for (const auto& signature : body.signatures)
                hands << signature.name;
            html += row({papersOf(commitment, ++number), safe(m_format.fullDate(body.on)),
                safe(hands.join(QStringLiteral(", "))),
                safe(commitment.voided ? tr("voided: %1").arg(commitment.voided->body.reason)
                                       : tr("holds"))});
        }
        return table(tr("Signed agreements"),
            {tr("Document"), tr("Day"), tr("Signed by"), tr("State")}, html);
    }

    QString documents()
    {
        QString html;
        int number = 0;
        for (const auto& document : m_file.documents) {
            html += row({linked(document.body.sha256, QStringLiteral("documents/%1").arg(++number),
                             document.body.name),
                safe(m_format.fullDate(document.at.date())), safe(document.body.note)});
        }
        return table(tr("Documents"), {tr("Document"), tr("Day"), tr("Note")}, html);
    }

    QString facts() const
    {
        std::map<FactId, int> numbers;
        for (size_t i = 0; i < m_pack.facts.size(); ++i)
            numbers.emplace(m_pack.facts[i].content.id, int(i) + 1);
        QString html;
        for (const auto& entry : m_file.timeline) {
            const auto number = numbers.find(entry.id);
            const QString file = number == numbers.end()
                ? QString()
                : QStringLiteral("facts/%1.json").arg(number->second, 6, 10, QLatin1Char('0'));
            html += row({safe(entry.at.toString().left(16).replace(u'T', u' ')),
                safe(word(Vocabulary::FactKind, QString::fromUtf8(entry.kind)))
                    + (entry.voidedBy ? QStringLiteral(" (%1)").arg(safe(tr("voided")))
                                      : QString()),
                safe(entry.author), file.isEmpty() ? QString() : link(file, file)});
        }
        return table(tr("Everything that was recorded"),
            {tr("When"), tr("What"), tr("Who"), tr("Record")}, html);
    }

    static QString table(const QString& title, const QStringList& head, const QString& rows)
    {
        if (rows.isEmpty())
            return {};
        return QStringLiteral("<h2>%1</h2>\n<table>\n").arg(safe(title)) + row(head, "th") + rows
            + QStringLiteral("</table>\n");
    }

    QString checking() const
    {
        const auto step = [](const QString& words, const QString& command) {
            return QStringLiteral("<li>%1<br><code>%2</code></li>\n")
                .arg(safe(words), safe(command));
        };
        return QStringLiteral("<h2>%1</h2>\n<ol>\n").arg(safe(tr("How to check it yourself")))
            + step(tr("Every file is named in manifest.json with its SHA-256. Compare any of them "
                      "with what your machine computes:"),
                QStringLiteral("sha256sum facts/000001.json"))
            + step(tr("A signed agreement carries a seal that PDF programs check. It tells whether "
                      "the file was changed since, not who signed:"),
                QStringLiteral("pdfsig agreements/*.pdf"))
            + step(
                tr("A timestamp is the word of an authority outside the agency that the agreement "
                   "was there at that moment. With the certificates of that authority, which "
                   "it publishes:"),
                QStringLiteral("openssl ts -verify -data agreements/1.pdf -in agreements/1.tsr "
                               "-CAfile authority.pem"))
            + step(tr("Everything at once, the chains of records too, with the free program that "
                      "made this file:"),
                QStringLiteral("expediente-cli verify %1.zip").arg(m_pack.folio))
            + step(tr("Ask the agency for the key of its device by another way (by telephone, on "
                      "paper) and compare it with the one above."),
                QString())
            + QStringLiteral("</ol>\n");
    }

    const EvidencePack& m_pack;
    const CaseFile& m_file;
    const Formatter& m_format;
    PackedFiles m_files;
};

} // namespace

PackedFiles readableFiles(const EvidencePack& pack, const CaseFile& file, const Formatter& format)
{
    return Index(pack, file, format).files();
}

} // namespace expediente::ui
