// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <optional>

namespace lacuna::core {

/// What a model file says of itself. Whoever knows the formats (ml/engine) reads it.
struct ModelFacts {
    qint64 parameters = 0;            ///< numbers in all tensors; 0: not counted
    QString format;                   ///< of the file it was read from: "safetensors", "PyTorch", "TensorFlow"
    QMap<QString, QString> metadata;  ///< conventions, origin, training, as in the file
};

/// One model of the library. Texts are the user's or the file's own, not translated.
struct ModelEntry {
    QString id;        ///< stable; ModelLibrary::kShipped for the model that ships with the program
    QString name;      ///< shown to users; unique within the library, whatever the case of its letters
    QString note;      ///< the user's own words
    QString path;      ///< safetensors file, for FillOptions::modelPath and TrainingOptions::startModel
    QDateTime added;   ///< when it came into the library (the shipped one: the file's time)
    QString source;    ///< name of the file it was read from; empty for the shipped one
    QString format;    ///< kind of that file, see ModelFacts
    qint64 bytes = 0;  ///< of the file
    qint64 parameters = 0;
    QString sha256;  ///< of the file's bytes when it was added; empty for the shipped one, see fileHash()
    QMap<QString, QString> metadata;

    bool operator==(const ModelEntry&) const = default;
    bool isShipped() const;
    /// Trained by this program, here or elsewhere (and not brought along from another one).
    bool isTrained() const;
    /// From the metadata; empty, or unset, where the file doesn't say.
    QString recipe() const;
    QString dataNote() const;  ///< what it was trained on
    QString startedFrom() const;
    std::optional<qint64> iterations() const;
    std::optional<double> psnrDb() const;         ///< on the run's own held-out crops, at the end
    std::optional<double> psnrAtStartDb() const;  ///< and before the first iteration
};

/// An entry as it is kept beside its model.
QByteArray entryToJson(const ModelEntry& entry);
/// The model's file is looked for in `folder`, whose name is the id. Throws Error(InputUnreadable) that says what is wrong with
/// the entry or its file.
ModelEntry readEntry(const QString& folder);
/// Name of the entry's file in a model's folder.
inline const QString kEntryFile = QStringLiteral("entry.json");

}  // namespace lacuna::core
