// SPDX-License-Identifier: GPL-3.0-or-later
// A library whose models are short texts, for tests of windows.
#pragma once

#include <QFile>

#include "core/error.h"
#include "core/file_copy.h"
#include "core/model_library.h"

namespace lacuna::test {

inline void storeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("can't write %s", qPrintable(path));
}

/// A text is a model when it begins with "model"; lines "key=value" that follow are its metadata.
inline core::ModelFormats textFormats() {
    core::ModelFormats formats;
    formats.describe = [](const QString& path) {
        QFile file(path);
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (!text.startsWith("model")) {
            throw core::Error(core::ErrorKind::InputUnreadable, QStringLiteral("Read the model"),
                              QStringLiteral("tensor \"conv1.weight\" is missing"));
        }
        core::ModelFacts facts{
            3601542, path.endsWith(QStringLiteral(".pt")) ? QStringLiteral("PyTorch") : QStringLiteral("safetensors"), {}};
        for (const QByteArray& line : text.split('\n').mid(1))
            if (const qsizetype at = line.indexOf('='); at > 0)
                facts.metadata.insert(QString::fromUtf8(line.left(at)), QString::fromUtf8(line.mid(at + 1)));
        return facts;
    };
    formats.convert = [describe = formats.describe](const QString& path, const QString& target) {
        const core::ModelFacts facts = describe(path);
        core::copyFile(path, target);
        return facts;
    };
    return formats;
}

/// In FOLDER/models, with a shipped model beside it.
inline std::shared_ptr<core::ModelLibrary> makeLibrary(const QString& folder) {
    const QString shipped = folder + QStringLiteral("/lacuna-base.safetensors");
    storeFile(shipped, "model\ntraining=photos under free licences\niterations=2146\nlacuna.padding=reflect");
    return std::make_shared<core::ModelLibrary>(folder + QStringLiteral("/models"), shipped, textFormats());
}

}  // namespace lacuna::test
