#include "ui/casefile/contact_rows.h"

#include "core/facts/body.h"
#include "ui/casefile/state_chips.h"
#include "ui/text/words.h"

#include <algorithm>

namespace expediente::ui {
namespace {

QString orNone(const QString& text)
{
    return text.isEmpty() ? QString(noValue) : text;
}

QString reachOf(const ContactLogged& body, const OpenCase& open)
{
    const auto* result = open.catalogue ? open.catalogue->result(body.result) : nullptr;
    if (!result)
        return {};
    switch (result->reach) {
    case Reach::Direct:
        return QStringLiteral("direct");
    case Reach::Indirect:
        return QStringLiteral("indirect");
    case Reach::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

QString hours(const std::optional<QTime>& from, const std::optional<QTime>& to, const Formatter& f)
{
    if (from && to)
        return f.time(*from) + u'–' + f.time(*to);
    return from ? f.time(*from) : to ? QStringLiteral("–") + f.time(*to) : QString();
}

} // namespace

std::vector<Column> ContactRows::columns()
{
    return {{.title = tr("When")}, {.title = tr("Action")}, {.title = tr("Result")},
        {.title = tr("Reason")}, {.title = tr("Note"), .stretch = true}, {.title = tr("By")}};
}

std::vector<Row> ContactRows::of(const OpenCase& open)
{
    std::vector<const Entry<ContactLogged>*> latestFirst;
    for (const auto& contact : open.file.contacts)
        latestFirst.insert(latestFirst.begin(), &contact);
    std::ranges::stable_sort(latestFirst, std::greater{},
        [](const Entry<ContactLogged>* contact) { return contact->at.utcMs; });
    std::vector<Row> rows;
    for (const Entry<ContactLogged>* contact : latestFirst) {
        const ContactLogged& body = contact->body;
        Row row = rowOf(contact->id.uuid,
            {Cell{.text = open.format.when(contact->at, open.today())},
                Cell{.text = open.actionLabel(body.action)},
                Cell{.text = open.resultLabel(body.result)},
                Cell{.text =
                         body.reason.isEmpty() ? QString(noValue) : open.reasonLabel(body.reason)},
                Cell{.text = body.note}, Cell{.text = open.authorName(contact->author)}});
        row.facets = {enumName(body.channel), reachOf(body, open), contact->author};
        row.search = QStringList{body.action, body.result, body.reason,
            open.personName(body.person), open.pointName(body.contactPoint)}
                         .join(u' ');
        rows.push_back(std::move(row));
    }
    return rows;
}

QString ContactRows::next(const Entry<ContactLogged>& contact, const OpenCase& open)
{
    const auto& next = contact.body.next;
    if (!next || next->step == StepKind::None)
        return {};
    QString text = tr("%1, %2", "step, day")
                       .arg(word(Vocabulary::StepKind, enumName(next->step)),
                           open.format.date(next->due, open.today()));
    if (next->at)
        text = tr("%1 %2", "day and hour").arg(text, open.format.time(*next->at));
    return next->note.isEmpty() ? text : tr("%1: %2", "step and note").arg(text, next->note);
}

std::vector<std::pair<QString, QString>> ContactRows::details(
    const Entry<ContactLogged>& contact, const OpenCase& open)
{
    const ContactLogged& body = contact.body;
    std::vector<std::pair<QString, QString>> list;
    const auto add = [&](const QString& caption, const QString& text) {
        if (!text.isEmpty())
            list.emplace_back(caption, text);
    };
    add(tr("With"), open.personName(body.person));
    add(tr("Through"), open.pointName(body.contactPoint));
    add(tr("Counts as"), word(Vocabulary::ContactType, enumName(body.type)));
    add(tr("Reason they gave"), body.reason.isEmpty() ? QString() : open.reasonLabel(body.reason));
    add(tr("Note"), body.note);
    add(tr("Next step"), next(contact, open));
    add(tr("Logged by"), open.authorName(contact.author));
    return list;
}

std::vector<Column> VisitRows::columns()
{
    return {{.title = tr("Day")}, {.title = tr("Hours")}, {.title = tr("State")},
        {.title = tr("Where")}, {.title = tr("Purpose and note"), .stretch = true},
        {.title = tr("By")}};
}

int VisitRows::count(const CaseFile& file)
{
    return int(file.visits.size() + file.unplannedVisits.size());
}

std::vector<Row> VisitRows::of(const OpenCase& open)
{
    struct Dated {
        QDate on;
        Row row;
    };
    std::vector<Dated> dated;
    const Formatter& format = open.format;
    for (const Visit& visit : open.file.visits) {
        const VisitPlanned& plan = visit.planned.body;
        const VisitReported* report = visit.report ? &visit.report->body : nullptr;
        const QDate on = report ? report->on : plan.on;
        const QString when = report && (report->arrived || report->left)
            ? hours(report->arrived, report->left, format)
            : hours(plan.from, plan.to, format);
        const auto point =
            report && report->contactPoint ? report->contactPoint : plan.contactPoint;
        dated.push_back({on,
            rowOf(visit.planned.id.uuid,
                {Cell{.text = format.date(on, open.today())}, Cell{.text = orNone(when)},
                    Cell{.chip = StateChips::visit(visit, open.today())},
                    Cell{.text = orNone(open.pointName(point))},
                    Cell{.text = inSentences({plan.purpose, report ? report->note : QString()})},
                    Cell{.text = open.authorName(
                             visit.report ? visit.report->author : visit.planned.author)}})});
    }
    for (const Entry<VisitReported>& report : open.file.unplannedVisits) {
        dated.push_back({report.body.on,
            rowOf(report.id.uuid,
                {Cell{.text = format.date(report.body.on, open.today())},
                    Cell{.text = orNone(hours(report.body.arrived, report.body.left, format))},
                    Cell{.chip = StateChips::outcome(report.body.outcome)},
                    Cell{.text = orNone(open.pointName(report.body.contactPoint))},
                    Cell{.text = report.body.note},
                    Cell{.text = open.authorName(report.author)}})});
    }
    std::ranges::stable_sort(dated, std::greater{}, &Dated::on);
    std::vector<Row> rows;
    for (Dated& one : dated)
        rows.push_back(std::move(one.row));
    return rows;
}

std::vector<Column> DocumentRows::columns()
{
    return {{.title = tr("Name"), .stretch = true}, {.title = tr("Kind")},
        {.title = tr("Size"), .right = true}, {.title = tr("Attached")}, {.title = tr("By")}};
}

Row DocumentRows::agreementRow(const Commitment& agreement, const OpenCase& open)
{
    const auto& made = agreement.made;
    const bool voided = agreement.voided.has_value();
    const Tone tone = voided ? Tone::Muted : Tone::Normal;
    QString kind = voided   ? tr("Agreement, voided")
        : made.body.onPaper ? tr("Agreement, signed on paper")
                            : tr("Agreement, sealed");
    if (open.evidenceIncomplete.contains(made.id))
        kind = tr("%1, evidence incomplete", "an agreement").arg(kind);
    return rowOf(made.id.uuid,
        {Cell{.text = made.body.folio, .tone = tone, .struck = voided},
            Cell{.text = kind, .tone = tone}, Cell{.text = QString(noValue), .tone = tone},
            Cell{.text = open.format.when(made.at, open.today()), .tone = tone},
            Cell{.text = open.authorName(made.author), .tone = tone}});
}

/// Agreements first: they are what the other papers are about.
std::vector<Row> DocumentRows::of(const OpenCase& open)
{
    std::vector<Row> rows;
    for (auto each = open.file.commitments.rbegin(); each != open.file.commitments.rend(); ++each)
        rows.push_back(agreementRow(*each, open));
    for (auto document = open.file.documents.rbegin(); document != open.file.documents.rend();
         ++document) {
        const DocumentAttached& body = document->body;
        Row row = rowOf(document->id.uuid,
            {Cell{.text = body.name},
                Cell{.text = word(Vocabulary::DocumentKind, enumName(body.kind))},
                Cell{.text = open.format.fileSize(body.size)},
                Cell{.text = open.format.when(document->at, open.today())},
                Cell{.text = open.authorName(document->author)}});
        row.search = body.note;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace expediente::ui
