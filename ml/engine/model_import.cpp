// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/engine/model_import.h"

#include <torch/torch.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/error.h"
#include "core/file_copy.h"
#include "core/text.h"
#include "ml/io/model_formats.h"

namespace lacuna::engine {
namespace {

std::filesystem::path nativePath(const QString& path) { return QFile::encodeName(path).toStdString(); }

core::ModelFacts factsOf(const ml::LoadedGenerator& model, const char* format) {
    core::ModelFacts facts;
    facts.format = QString::fromLatin1(format);
    for (const auto& parameter : model.generator->parameters()) facts.parameters += parameter.numel();
    for (const auto& [key, value] : model.metadata)
        facts.metadata.insert(QString::fromStdString(key), QString::fromStdString(value));
    return facts;
}

/// Whatever a reader throws, as an error of the file.
template <typename Function>
auto reading(const QString& path, const Function& read) {
    const QString doing = core::Text::tr("Read the model '%1'").arg(QDir::toNativeSeparators(path));
    const auto unreadable = [&](const QString& reason) {
        return core::Error(core::ErrorKind::InputUnreadable, doing, reason, core::Text::tr("Choose another model"));
    };
    try {
        return read();
    } catch (const ml::FileError& error) {
        QString reason = QString::fromUtf8(error.what());
        if (const QString start = path + QStringLiteral(": "); reason.startsWith(start)) reason.remove(0, start.size());
        throw unreadable(reason);
    } catch (const c10::Error& error) {
        throw unreadable(QString::fromUtf8(error.what_without_backtrace()).section(QLatin1Char('\n'), 0, 0));
    }
}

}  // namespace

core::ModelFacts importModel(const QString& path, const QString& target) {
    ml::ModelFormat format = ml::ModelFormat::Safetensors;
    ml::LoadedGenerator model = reading(path, [&] {
        ml::ModelTensors tensors = ml::read_model_tensors(nativePath(path));
        format = tensors.format;
        return ml::find_generator(std::move(tensors));
    });
    if (format == ml::ModelFormat::Safetensors && model.source == ml::WeightSource::Lacuna) {
        core::copyFile(path, target);
        // What counts is what was copied: the file may have changed since.
        model = reading(path, [&] { return ml::load_generator(nativePath(target)); });
        return factsOf(model, ml::format_name(format));
    }
    model.metadata["imported_from"] = QFileInfo(path).fileName().toStdString();
    model.metadata["imported_format"] = ml::format_name(format);
    model.metadata["weights"] = model.source == ml::WeightSource::TensorFlow ? "names and conventions of the TensorFlow reference"
                                                                             : "names and conventions of the PyTorch port";
    try {
        ml::save_generator(nativePath(target), model.generator, model.metadata);
    } catch (const ml::FileError& error) {
        throw core::Error(core::ErrorKind::OutputUnwritable, core::Text::tr("Store the model"), QString::fromUtf8(error.what()));
    }
    for (const auto& [key, value] : ml::to_metadata(model.generator->options())) model.metadata[key] = value;
    return factsOf(model, ml::format_name(format));
}

core::ModelFacts describeModel(const QString& path) {
    core::ModelFacts facts;
    facts.format = QString::fromLatin1(ml::format_name(ml::ModelFormat::Safetensors));
    const auto metadata = reading(path, [&] { return ml::read_safetensors_metadata(nativePath(path)); });
    for (const auto& [key, value] : metadata) facts.metadata.insert(QString::fromStdString(key), QString::fromStdString(value));
    return facts;
}

core::ModelFormats modelFormats() { return {describeModel, importModel}; }

}  // namespace lacuna::engine
