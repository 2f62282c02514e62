#include "nss_place.h"

#include "core/vault/secret.h"

#include <nss.h>
#include <p12.h>
#include <p12plcy.h>
#include <pk11pub.h>
#include <secerr.h>

#include <QStandardPaths>

#include <sodium.h>

namespace {

QString placeTemplate()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QString() : runtime + QStringLiteral("/expediente-seal-XXXXXX");
}

QByteArray madeUpPassword()
{
    QByteArray bytes(24, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return bytes.toBase64();
}

/// As PKCS#12 has it: big-endian UTF-16 with its terminating zero.
QByteArray asBmpString(const QByteArray& password)
{
    QByteArray wide;
    for (const QChar c : QString::fromUtf8(password)) {
        wide += char(c.unicode() >> 8);
        wide += char(c.unicode() & 0xff);
    }
    return wide + QByteArray(2, '\0');
}

SECItem itemOf(QByteArray& bytes)
{
    return {siBuffer, reinterpret_cast<unsigned char*>(bytes.data()), unsigned(bytes.size())};
}

SECItem* nameIt(SECItem*, PRBool* cancel, void*)
{
    *cancel = PR_FALSE;
    SECItem* name = SECITEM_AllocItem(nullptr, nullptr, unsigned(qstrlen(NssPlace::nickname) + 1));
    memcpy(name->data, NssPlace::nickname, name->len);
    name->len -= 1;
    return name;
}

struct Finish {
    void operator()(SEC_PKCS12DecoderContext* context) const { SEC_PKCS12DecoderFinish(context); }
    void operator()(PK11SlotInfo* slot) const { PK11_FreeSlot(slot); }
};

} // namespace

NssPlace::NssPlace() : m_dir(placeTemplate()), m_password(madeUpPassword()) { }

NssPlace::~NssPlace()
{
    expediente::wipe(m_password);
}

QByteArray NssPlace::url() const
{
    return "sql:" + m_dir.path().toUtf8();
}

std::unique_ptr<NssPlace> NssPlace::with(const QByteArray& pkcs12, const QByteArray& password)
{
    std::unique_ptr<NssPlace> place(new NssPlace);
    const bool opened =
        place->m_dir.isValid() && NSS_InitReadWrite(place->url().constData()) == SECSuccess;
    return opened && place->import(pkcs12, password) ? std::move(place) : nullptr;
}

bool NssPlace::import(const QByteArray& pkcs12, const QByteArray& password)
{
    SEC_PKCS12EnableCipher(PKCS12_AES_CBC_256, 1);
    SEC_PKCS12SetPreferredCipher(PKCS12_AES_CBC_256, 1);
    const std::unique_ptr<PK11SlotInfo, Finish> slot(PK11_GetInternalKeySlot());
    if (!slot || PK11_InitPin(slot.get(), nullptr, m_password.constData()) != SECSuccess)
        return false;
    QByteArray wide = asBmpString(password);
    SECItem item = itemOf(wide);
    const std::unique_ptr<SEC_PKCS12DecoderContext, Finish> context(SEC_PKCS12DecoderStart(
        &item, slot.get(), nullptr, nullptr, nullptr, nullptr, nullptr, nullptr));
    QByteArray bytes = pkcs12;
    const bool done = context
        && SEC_PKCS12DecoderUpdate(context.get(), reinterpret_cast<unsigned char*>(bytes.data()),
               unsigned(bytes.size()))
            == SECSuccess
        && SEC_PKCS12DecoderVerify(context.get()) == SECSuccess
        && SEC_PKCS12DecoderValidateBags(context.get(), nameIt) == SECSuccess
        && SEC_PKCS12DecoderImportBags(context.get()) == SECSuccess;
    expediente::wipe(wide);
    return done;
}
