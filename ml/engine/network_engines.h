// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <vector>

#include "core/fill_engine.h"

/// The adapter between core and ml: no header of this folder shows a tensor.
namespace lacuna::engine {

/// Adds "contextual" (both stages) and "coarse" (the first stage alone), the list of devices and the reader of kept attention.
/// Loaded weights are shared by all engines made from this registry and loaded again only when another file (or a changed one) is
/// asked for.
void registerNetworkEngines(core::EngineRegistry& registry);

/// The model that ships with the program: beside the installed program, else in the source tree it was built from. Empty when
/// neither is there.
QString shippedModelPath();

/// What a model file says of itself.
struct ModelInfo {
    QString path;
    QString sha256;                   ///< of the file's bytes
    qint64 parameters = 0;            ///< numbers in all tensors
    QMap<QString, QString> metadata;  ///< conventions, origin, training
};
/// Reads the whole file and builds the network from it. Throws core::Error(InputUnreadable) that says which tensor or byte is
/// wrong.
ModelInfo inspectModel(const QString& path);

/// The devices of this machine; the first call looks for a GPU (opens the driver and, where there is one, Lacuna's CUDA module).
std::vector<core::DeviceInfo> devices();

/// Memory that is free on the GPU, in bytes; 0 where there is none or it can't be told. Opens the GPU, which takes up to a few
/// seconds and some of that memory. Any thread.
double freeGpuBytes();

QString libtorchVersion();
/// Widest vector instructions that LibTorch uses here, for reports ("AVX512", ...).
QString cpuCapability();

/// Largest difference between the shipped attention operator and the textbook form on a seeded random case; about 1e-5 when all
/// is well.
double attentionSelfCheck();

}  // namespace lacuna::engine
