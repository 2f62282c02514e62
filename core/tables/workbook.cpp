#include "core/tables/workbook.h"

#include "core/tables/xml_part.h"

#include <QDir>
#include <QHash>

namespace expediente {

namespace {

constexpr size_t mostSheets = 1000;
constexpr size_t mostStyles = 100'000;

struct Relation {
    QString type; ///< its last word: "worksheet"
    QString part;
};

/// Of the part `owner`: where its relations lead to within the package.
QHash<QString, Relation> relationsOf(Package& package, const QString& owner)
{
    const qsizetype slash = owner.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : owner.left(slash + 1);
    const QString file =
        folder + QStringLiteral("_rels/") + owner.mid(slash + 1) + QStringLiteral(".rels");
    QHash<QString, Relation> relations;
    XmlPart part(package, file);
    while (part.next()) {
        if (!part.starts(u"Relationship") || part.attribute(u"TargetMode") == u"External")
            continue;
        const QString type = part.attribute(u"Type");
        const QString target = part.attribute(u"Target");
        const QString path = target.startsWith(u'/') ? target.mid(1) : folder + target;
        relations.insert(
            part.attribute(u"Id"), {type.mid(type.lastIndexOf(u'/') + 1), QDir::cleanPath(path)});
    }
    return relations;
}

QString partOfType(const QHash<QString, Relation>& relations, QStringView type)
{
    for (const auto& relation : relations)
        if (relation.type == type)
            return relation.part;
    return {};
}

bool isTrue(const QString& attribute)
{
    return attribute == u"1" || attribute == u"true";
}

void readSheets(Workbook& book, Package& package, const QString& file,
    const QHash<QString, Relation>& relations)
{
    XmlPart part(package, file);
    while (part.next()) {
        if (part.starts(u"workbookPr"))
            book.from1904 = isTrue(part.attribute(u"date1904"));
        else if (part.starts(u"calcPr"))
            book.resultsAreStale = isTrue(part.attribute(u"fullCalcOnLoad"));
        else if (part.starts(u"sheet")) {
            const auto relation = relations.constFind(part.attribute(u"id"));
            if (relation == relations.constEnd() || book.sheets.size() == mostSheets)
                throw TableTrouble{TableEnd::Damaged};
            if (relation->type != u"worksheet")
                continue;
            if (!package.has(relation->part))
                throw TableTrouble{TableEnd::Damaged};
            const QString state = part.attribute(u"state");
            book.sheets.push_back(
                {part.attribute(u"name"), relation->part, !state.isEmpty() && state != u"visible"});
        }
    }
}

void readStyles(Workbook& book, Package& package, const QString& file)
{
    QHash<QString, Workbook::Style> own;
    bool inCells = false;
    XmlPart part(package, file);
    while (part.next()) {
        if (part.xml().name() == u"cellXfs") {
            inCells = part.xml().isStartElement();
        } else if (part.starts(u"numFmt")) {
            const std::string code = part.attribute(u"formatCode").toStdString();
            own.insert(part.attribute(u"numFmtId"), {styleOfFormat(code), leastDigitsOf(code)});
        } else if (inCells && part.starts(u"xf")) {
            const QString id = part.attribute(u"numFmtId");
            book.styles.push_back(own.value(id, {styleOfBuiltIn(id.toInt()), 0}));
            if (book.styles.size() > mostStyles)
                throw TableTrouble{TableEnd::TooLarge};
        }
    }
}

} // namespace

Workbook Workbook::read(Package& package)
{
    if (!package.has(QStringLiteral("_rels/.rels")))
        throw TableTrouble{TableEnd::NotAWorkbook};
    const QString main = partOfType(relationsOf(package, {}), u"officeDocument");
    if (main.endsWith(QStringLiteral(".bin")))
        throw TableTrouble{TableEnd::OldFormat};
    if (main.isEmpty() || !main.contains(QStringLiteral("workbook")))
        throw TableTrouble{TableEnd::NotAWorkbook};
    Workbook book;
    const auto relations = relationsOf(package, main);
    readSheets(book, package, main, relations);
    if (const QString styles = partOfType(relations, u"styles"); !styles.isEmpty())
        readStyles(book, package, styles);
    if (const QString strings = partOfType(relations, u"sharedStrings"); !strings.isEmpty())
        book.strings.read(package, strings);
    return book;
}

} // namespace expediente
