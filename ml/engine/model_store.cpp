// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/engine/model_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include "core/error.h"
#include "core/file_copy.h"
#include "core/text.h"
#include "ml/engine/network_engines.h"

namespace lacuna::engine {
namespace {

/// Enough for one window of 1024 px, or some twenty small ones.
constexpr std::size_t kMemoryBytes = 192 << 20;

ml::LoadedGenerator readModel(const QString& path) {
    const QString doing = core::Text::tr("Load the model '%1'").arg(path);
    if (!QFileInfo::exists(path))
        throw core::Error(core::ErrorKind::InputUnreadable, doing, core::Text::tr("there is no such file"));
    try {
        return ml::load_generator(QFile::encodeName(path).toStdString());
    } catch (const ml::FileError& error) {
        throw core::Error(core::ErrorKind::InputUnreadable, doing, QString::fromUtf8(error.what()),
                          core::Text::tr("Choose another model"));
    }
}

}  // namespace

QString shippedModelPath() {
    const QString name = QStringLiteral("/lacuna-base.safetensors");
    const QString installed = QCoreApplication::applicationDirPath() + QStringLiteral("/" LACUNA_MODEL_INSTALL_DIR) + name;
    for (const QString& path : {installed, QStringLiteral(LACUNA_MODEL_SOURCE_DIR) + name}) {
        if (QFileInfo::exists(path)) return QFileInfo(path).canonicalFilePath();
    }
    return {};
}

std::shared_ptr<const LoadedModel> ModelStore::load(const QString& wanted, torch::Device device, ml::Precision precision) {
    const QString path = wanted.isEmpty() ? shippedModelPath() : wanted;
    if (path.isEmpty()) {
        throw core::Error(core::ErrorKind::InputUnreadable, core::Text::tr("Load the model"),
                          core::Text::tr("the shipped model is missing"),
                          core::Text::tr("Install Lacuna again, choose another model, or use an engine that needs none"));
    }
    const QFileInfo file(path);
    const QString key = QStringLiteral("%1|%2|%3|%4|%5")
                            .arg(file.canonicalFilePath(), file.lastModified().toString(Qt::ISODateWithMs))
                            .arg(file.size())
                            .arg(QString::fromStdString(device.str()))
                            .arg(static_cast<int>(precision));
    const std::lock_guard lock(m_mutex);
    if (auto held = m_held[key].lock()) return m_last = held;
    std::erase_if(m_held, [](const auto& entry) { return entry.second.expired(); });
    ml::LoadedGenerator loaded = readModel(path);
    loaded.generator->to(device);
    auto model = std::make_shared<const LoadedModel>(LoadedModel{ml::LocalFiller(loaded.generator, precision),
                                                                 device,
                                                                 loaded.generator->options(),
                                                                 loaded.blending,
                                                                 {file.fileName(), core::fileHash(path)},
                                                                 std::make_shared<ml::FillMemory>(kMemoryBytes)});
    m_held[key] = model;
    m_last = model;
    return model;
}

ModelInfo inspectModel(const QString& path) {
    const ml::LoadedGenerator model = readModel(path);
    ModelInfo info;
    info.path = path;
    for (const auto& parameter : model.generator->parameters()) info.parameters += parameter.numel();
    for (const auto& [key, value] : model.metadata)
        info.metadata.insert(QString::fromStdString(key), QString::fromStdString(value));
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        throw core::Error(core::ErrorKind::InputUnreadable, core::Text::tr("Read the model '%1'").arg(path), file.errorString());
    }
    info.sha256 = QString::fromLatin1(hash.result().toHex());
    return info;
}

}  // namespace lacuna::engine
