#include "tests/tour/keys.h"
#include "tests/tour/stops.h"
#include "ui/casefile/case_file_page.h"
#include "ui/forms/form.h"
#include "ui/forms/form_host.h"
#include "ui/importing/import_page.h"
#include "ui/settings/recovery_sheet.h"
#include "ui/shell/navigation_stack.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QBuffer>
#include <QHash>
#include <QImageWriter>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <stdexcept>

namespace expediente::tour {

using namespace expediente::ui;

namespace {

constexpr int pictureWidth = 900;
constexpr qsizetype mostBytes = 58 * 1024;

struct Colour {
    qint64 red = 0, green = 0, blue = 0, count = 0;
    QRgb mean() const { return qRgb(int(red / count), int(green / count), int(blue / count)); }
};

/// Colours that differ by less than an eighth part count as one.
int bucketOf(QRgb pixel)
{
    return (qRed(pixel) >> 3) << 10 | (qGreen(pixel) >> 3) << 5 | qBlue(pixel) >> 3;
}

QList<QRgb> commonest(const QImage& image, int most)
{
    QHash<int, Colour> seen;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            Colour& colour = seen[bucketOf(pixel)];
            colour.red += qRed(pixel);
            colour.green += qGreen(pixel);
            colour.blue += qBlue(pixel);
            ++colour.count;
        }
    auto all = seen.values();
    std::ranges::sort(all, std::ranges::greater(), &Colour::count);
    QList<QRgb> palette;
    for (const Colour& colour : all.mid(0, most))
        palette << colour.mean();
    return palette;
}

QByteArray asPng(const QImage& image, int colours)
{
    const QImage few = image.convertToFormat(
        QImage::Format_Indexed8, commonest(image, colours), Qt::ThresholdDither);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(100);
    if (!writer.write(few))
        throw std::runtime_error("a picture could not be written");
    return bytes;
}

/// Small enough to be carried along by the program: few colours, at most so wide.
class Album {
public:
    explicit Album(const QDir& folder) : m_folder(folder) { m_folder.mkpath(QStringLiteral(".")); }

    void keep(QImage image, const QString& name)
    {
        image.setDevicePixelRatio(1);
        image = image.convertToFormat(QImage::Format_RGB32);
        if (image.width() > pictureWidth)
            image = image.scaledToWidth(pictureWidth, Qt::SmoothTransformation);
        QByteArray png;
        for (int colours = 256; colours >= 16; colours /= 2)
            if (png = asPng(image, colours); png.size() <= mostBytes)
                break;
        QFile file(m_folder.filePath(name + QStringLiteral(".png")));
        if (!file.open(QIODevice::WriteOnly) || file.write(png) != png.size())
            throw std::runtime_error("cannot write " + file.fileName().toStdString());
    }

private:
    QDir m_folder;
};

QImage part(QWidget& window, QRect rect)
{
    return settle(window).copy(rect & window.rect());
}

QRect placeOf(QWidget& widget, QWidget& window)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

void takeKey(Guide& guide, const DemoPlace& place, Album& album)
{
    const auto window = guide.window(place.emptyDir(), demoDay);
    for (const char* name : {"agency", "userName", "newPassphrase", "repeatPassphrase"})
        window->findChild<QLineEdit*>(QLatin1String(name))
            ->setText(QStringLiteral("Puente Claro, Javier Ortega"));
    click(*window, "createStore");
    if (!eventually([&] { return window->findChild<RecoverySheet*>() != nullptr; }))
        throw std::runtime_error("no recovery key is shown");
    settle(*window);
    auto* sheet = window->findChild<RecoverySheet*>();
    album.keep(part(*window, placeOf(*sheet, *window).marginsAdded({16, 4, 16, 16})), "clave");
}

void takeCase(MainWindow& window, Album& album)
{
    auto& pages = window.workspace()->pages();
    openShownCase(window);
    const int top = 146; // app bar, head and gate
    album.keep(part(window, {0, 0, pictureWidth, top}), "compuerta");
    auto* page = qobject_cast<CaseFilePage*>(pages.current());
    FormHost* host = &page->forms();
    const auto form = [&](const char* typed, const char* name) {
        page->showForm(FormKind::LogContact);
        host->focusFirst();
        type(window, QString::fromUtf8(typed));
        settle(window);
        album.keep(part(window, placeOf(*host, window)), QLatin1String(name));
        host->currentForm()->discard();
    };
    form("VD CT IN", "registrar");
    form("LL PP 1200\tvie\t", "registrar-promesa");
    page->showTab(CaseTab::Negotiation);
    album.keep(settle(window), "negociacion");
}

/// As the tour takes them.
void takeSync(Guide& guide, Album& album)
{
    QTemporaryDir folder;
    const QDir dir(folder.path());
    guide.camera = Camera(dir);
    visitSync(guide);
    const auto keep = [&](const char* taken, const char* name) {
        const QImage image(dir.filePath(QLatin1String(taken)));
        if (image.isNull())
            throw std::runtime_error(std::string("no picture was taken: ") + taken);
        album.keep(image, QLatin1String(name));
    };
    keep("sincronizacion-rechazado.png", "sincronizacion");
    keep("cartera-asignar.png", "asignar");
}

} // namespace

void takeHandbookPictures(Guide& guide, const QDir& folder, int cases)
{
    Album album(folder);
    {
        const DemoPlace place(cases);
        takeKey(guide, place, album);
        const auto window = guide.unlocked(place.dir(), DemoPlace::passphrase(), demoDay);
        auto& pages = window->workspace()->pages();
        pages.go(Section::Today);
        album.keep(settle(*window), "hoy");
        takeCase(*window, album);
        pages.go(Section::Importing);
        tryImport(guide, *window);
        album.keep(settle(*window), "importar");
        openShownCase(*window);
        AgreementPage& agreement = openAgreement(*window);
        readAgreement(*window, agreement);
        signAgreement(*window, agreement);
        album.keep(settle(*window), "convenio");
    }
    const DemoPlace place(cases, true);
    const auto window = guide.unlocked(place.dir(), DemoPlace::passphrase(), demoDay);
    window->workspace()->pages().go(Section::Supervision);
    settle(*window);
    // Figures take longer than a list: "calculating…"
    eventually([&] {
        const auto labels = window->findChildren<QLabel*>();
        return std::ranges::none_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().endsWith(QStringLiteral("…"));
        });
    });
    album.keep(settle(*window), "supervision");
    takeSync(guide, album);
}

} // namespace expediente::tour
